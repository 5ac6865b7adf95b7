import type { Lang } from '#core/plan/Lang.ts'
import type { ColumnPlaces } from './columnPlaces.ts'
import type { GridColumn, GridRowData } from './GridColumn.ts'
import { GridRow } from './GridRow.tsx'
import type { GridRange } from './gridSelection.ts'
import type { FillPreview } from './useFillDrag.ts'
import type { GridControl } from './useGrid.ts'

export interface GridBodyProps<Row extends GridRowData> {
  /** Places of the rows that are in view, or nearly. */
  readonly indexes: readonly number[]
  readonly rows: readonly Row[]
  readonly columns: readonly GridColumn<Row>[]
  readonly places: ColumnPlaces
  readonly lang: Lang
  readonly grid: GridControl<Row>
  readonly numberOf: (row: Row, index: number) => number
  readonly query: string
  readonly preview: FillPreview | null
  readonly markOf: ((row: Row) => string | undefined) | undefined
}

/** The rows in view, each with what concerns it of the selection. */
export function GridBody<Row extends GridRowData>(props: GridBodyProps<Row>) {
  const { indexes, rows, grid } = props
  const { range, cutRange, active, editing } = grid
  const isEditable =
    range !== null && !editing && props.columns.slice(range.left, range.right + 1).some(({ edit }) => edit)
  return (
    <tbody>
      {indexes.map((index) => {
        const row = rows[index]
        return (
          row && (
            <GridRow
              key={row.id}
              row={row}
              index={index}
              number={props.numberOf(row, index)}
              columns={props.columns}
              places={props.places}
              lang={props.lang}
              left={isIn(range, index) ? range.left : -1}
              right={isIn(range, index) ? range.right : -1}
              cutLeft={isIn(cutRange, index) ? cutRange.left : -1}
              cutRight={isIn(cutRange, index) ? cutRange.right : -1}
              active={active?.spot.row === index ? active.spot.column : -1}
              handle={isEditable && range.bottom === index ? range.right : -1}
              query={props.query}
              preview={props.preview?.get(index)}
              mark={props.markOf?.(row)}
            />
          )
        )
      })}
    </tbody>
  )
}

const isIn = (range: GridRange | null, row: number): range is GridRange =>
  range !== null && row >= range.top && row <= range.bottom
