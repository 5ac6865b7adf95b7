import { type CSSProperties, memo } from 'react'
import type { Lang } from '#core/plan/Lang.ts'
import { gridText } from '#renderer/text/gridText.ts'
import { useText } from '#renderer/text/useText.ts'
import type { ColumnPlaces } from './columnPlaces.ts'
import styles from './Grid.module.css'
import type { GridColumn, GridRowData } from './GridColumn.ts'
import { headHeight, rowHeight } from './gridSizes.ts'
import { useRejected } from './rejectedTexts.ts'

export interface GridRowProps<Row> {
  readonly row: Row
  readonly index: number
  readonly columns: readonly GridColumn<Row>[]
  readonly places: ColumnPlaces
  readonly lang: Lang
  /** Selected columns of this row, both included; −1 for none. */
  readonly left: number
  readonly right: number
  /** Column of the active cell; −1 where it is in another row. */
  readonly active: number
  /** How the row's upper line is drawn: a gap or an overlap with the row above. */
  readonly mark: string | undefined
}

/** One row. It is painted again only when its own props change: a ripple repaints the rows that it moved. */
export const GridRow = memo(function GridRow<Row extends GridRowData>(props: GridRowProps<Row>) {
  const { row, index, columns, places, lang, left, right, active, mark } = props
  const text = useText(gridText)
  const rejected = useRejected((state) => state.rejected.get(row.id))
  const isSelected = left >= 0
  return (
    <tr
      aria-rowindex={index + 2}
      className={styles.row}
      data-mark={mark}
      style={{ transform: `translateY(${headHeight + index * rowHeight}px)`, width: places.totalWidth }}
    >
      <th
        scope="row"
        aria-label={text.rowNumber(index + 1)}
        className={styles.gutter}
        data-selected={isSelected ? true : undefined}
      >
        {index + 1}
      </th>
      {columns.map((column, at) => {
        const bad = rejected?.get(column.key)
        const shown = bad?.text ?? column.shown(row, lang)
        return (
          <td
            key={column.key}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the table is a grid, so its cells are gridcells.
            role="gridcell"
            tabIndex={-1}
            aria-colindex={at + 2}
            aria-selected={at >= left && at <= right && isSelected}
            aria-readonly={column.edit ? undefined : true}
            aria-invalid={bad ? true : undefined}
            aria-label={column.paint && !bad ? shown : undefined}
            title={bad ? bad.why[lang] : shown === '' ? undefined : shown}
            className={styles.cell}
            data-align={column.align}
            data-active={at === active ? true : undefined}
            style={cellStyle(at, places)}
          >
            {column.paint && !bad ? column.paint(row, lang) : shown}
          </td>
        )
      })}
    </tr>
  )
}) as <Row extends GridRowData>(props: GridRowProps<Row>) => React.JSX.Element

export function cellStyle(column: number, { lefts, widths, frozen }: ColumnPlaces): CSSProperties {
  const width = widths[column]
  return column < frozen ? { width, position: 'sticky', left: lefts[column], zIndex: 1 } : { width }
}
