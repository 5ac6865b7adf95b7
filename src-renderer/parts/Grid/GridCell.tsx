import type { CSSProperties } from 'react'
import type { Lang } from '#core/plan/Lang.ts'
import type { ColumnPlaces } from './columnPlaces.ts'
import styles from './Grid.module.css'
import type { GridColumn } from './GridColumn.ts'
import type { RejectedText } from './rejectedTexts.ts'

export interface GridCellProps<Row> {
  readonly row: Row
  readonly column: GridColumn<Row>
  /** Place among the shown columns. */
  readonly at: number
  readonly places: ColumnPlaces
  readonly lang: Lang
  readonly rejected: RejectedText | undefined
  readonly isSelected: boolean
  readonly isActive: boolean
  readonly isCut: boolean
  /** It holds what is looked for. */
  readonly isFound: boolean
  /** The handle by which the range is drawn out is at this cell. */
  readonly hasHandle: boolean
  /** What drawing a range out would write here. */
  readonly preview: string | undefined
}

export function GridCell<Row>(props: GridCellProps<Row>) {
  const { row, column, at, places, lang, rejected, isSelected, isActive, hasHandle, preview } = props
  const shown = rejected?.text ?? column.shown(row, lang)
  const painted = column.paint && !rejected ? column.paint(row, lang) : shown
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the table is a grid, so its cells are gridcells.
      role="gridcell"
      tabIndex={-1}
      aria-colindex={at + 2}
      aria-selected={isSelected}
      aria-readonly={column.edit ? undefined : true}
      aria-invalid={rejected ? true : undefined}
      aria-description={rejected?.why[lang]}
      aria-label={column.paint && !rejected ? shown : undefined}
      title={rejected ? rejected.why[lang] : shown === '' ? undefined : shown}
      className={styles.cell}
      data-align={column.align}
      data-active={isActive ? true : undefined}
      data-moving={props.isCut ? true : undefined}
      data-found={props.isFound ? true : undefined}
      data-preview={preview === undefined ? undefined : true}
      style={cellStyle(at, places)}
    >
      {preview ?? painted}
      {hasHandle && <i className={styles.handle} data-fill-handle="" aria-hidden="true" />}
    </td>
  )
}

export function cellStyle(column: number, { lefts, widths, frozen }: ColumnPlaces): CSSProperties {
  const width = widths[column]
  return column < frozen ? { width, position: 'sticky', left: lefts[column], zIndex: 1 } : { width }
}
