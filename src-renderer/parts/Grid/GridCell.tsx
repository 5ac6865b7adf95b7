import { type CSSProperties, memo, type ReactNode } from 'react'
import type { Lang } from '#core/plan/Lang.ts'
import type { ColumnPlaces } from './columnPlaces.ts'
import styles from './Grid.module.css'
import type { RejectedText } from './rejectedTexts.ts'

export interface GridCellProps {
  /** What it says: its rejected text, else its value. */
  readonly shown: string
  /** What is painted where the text alone does not do. */
  readonly painted: ReactNode | undefined
  readonly isEditable: boolean
  readonly align: 'right' | 'center' | undefined
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

/** One cell. In a row that changed, only the cells that say something else are painted again. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { shown, painted, at, places, lang, rejected, isSelected, isActive, hasHandle, preview } = props
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the table is a grid, so its cells are gridcells.
      role="gridcell"
      tabIndex={-1}
      aria-colindex={at + 2}
      aria-selected={isSelected}
      aria-readonly={props.isEditable ? undefined : true}
      aria-invalid={rejected ? true : undefined}
      aria-description={rejected?.why[lang]}
      aria-label={painted === undefined ? undefined : shown}
      title={rejected ? rejected.why[lang] : shown === '' ? undefined : shown}
      className={styles.cell}
      data-align={props.align}
      data-active={isActive ? true : undefined}
      data-moving={props.isCut ? true : undefined}
      data-found={props.isFound ? true : undefined}
      data-preview={preview === undefined ? undefined : true}
      style={cellStyle(at, places)}
    >
      {preview ?? painted ?? shown}
      {hasHandle && <i className={styles.handle} data-fill-handle="" aria-hidden="true" />}
    </td>
  )
})

export function cellStyle(column: number, { lefts, widths, frozen }: ColumnPlaces): CSSProperties {
  const width = widths[column]
  return column < frozen ? { width, position: 'sticky', left: lefts[column], zIndex: 1 } : { width }
}
