import { memo } from 'react'
import type { Lang } from '#core/plan/Lang.ts'
import { gridText } from '#renderer/text/gridText.ts'
import { useText } from '#renderer/text/useText.ts'
import type { ColumnPlaces } from './columnPlaces.ts'
import { holds } from './findCells.ts'
import styles from './Grid.module.css'
import { GridCell } from './GridCell.tsx'
import type { GridColumn, GridRowData } from './GridColumn.ts'
import { headHeight, rowHeight } from './gridSizes.ts'
import { useRejected } from './rejectedTexts.ts'

export interface GridRowProps<Row> {
  readonly row: Row
  readonly index: number
  /** Its number among all rows, which a filter does not change. */
  readonly number: number
  readonly columns: readonly GridColumn<Row>[]
  readonly places: ColumnPlaces
  readonly lang: Lang
  /** Selected columns of this row, both included; −1 for none. */
  readonly left: number
  readonly right: number
  /** Cut ones. */
  readonly cutLeft: number
  readonly cutRight: number
  /** Column of the active cell; −1 where it is in another row. */
  readonly active: number
  /** Column of the handle that draws the range out; −1 where it is in another row. */
  readonly handle: number
  /** What is looked for; '' for nothing. */
  readonly query: string
  /** By column, what drawing a range out would write. */
  readonly preview: ReadonlyMap<number, string> | undefined
  /** How the row's upper line is drawn: a gap or an overlap with the row above. */
  readonly mark: string | undefined
}

/** One row. It is painted again only when its own props change: a ripple repaints the rows that it moved. */
export const GridRow = memo(function GridRow<Row extends GridRowData>(props: GridRowProps<Row>) {
  const { row, index, columns, places, lang, left, right, query } = props
  const text = useText(gridText)
  const rejected = useRejected((state) => state.rejected.get(row.id))
  return (
    <tr
      aria-rowindex={index + 2}
      data-row={row.id}
      className={styles.row}
      data-mark={props.mark}
      // By `top`: a transform would make each row a stacking context, and with its frozen cells every cell a layer.
      style={{ top: headHeight + index * rowHeight, width: places.totalWidth }}
    >
      <th
        scope="row"
        aria-colindex={1}
        aria-label={text.rowNumber(props.number)}
        className={styles.gutter}
        data-selected={left >= 0 ? true : undefined}
      >
        {props.number}
      </th>
      {columns.map((column, at) => {
        const bad = rejected?.get(column.key)
        const shown = bad?.text ?? column.shown(row, lang)
        return (
          <GridCell
            key={column.key}
            shown={shown}
            painted={bad ? undefined : column.paint?.(row, lang)}
            isEditable={column.edit !== undefined}
            align={column.align}
            at={at}
            places={places}
            lang={lang}
            rejected={bad}
            isSelected={left >= 0 && at >= left && at <= right}
            isActive={at === props.active}
            isCut={props.cutLeft >= 0 && at >= props.cutLeft && at <= props.cutRight}
            isFound={query !== '' && holds(shown, query)}
            hasHandle={at === props.handle}
            preview={props.preview?.get(at)}
          />
        )
      })}
    </tr>
  )
}) as <Row extends GridRowData>(props: GridRowProps<Row>) => React.JSX.Element
