import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react'
import type { Id } from '#core/plan/units.ts'
import { useView } from '#renderer/store/view.ts'
import { CellEditor } from './CellEditor.tsx'
import { columnPlaces } from './columnPlaces.ts'
import { useColumnWidths } from './columnWidths.ts'
import styles from './Grid.module.css'
import type { GridColumn, GridRowData } from './GridColumn.ts'
import { GridHead } from './GridHead.tsx'
import { GridRow } from './GridRow.tsx'
import { GridStatus } from './GridStatus.tsx'
import { selectCell, selectedRows, selectRows } from './gridSelection.ts'
import { indexOfRow } from './gridShape.ts'
import { gutterWidth, headHeight, rowHeight } from './gridSizes.ts'
import type { NewRow, WriteCells } from './gridWrites.ts'
import { useGrid } from './useGrid.ts'
import { useGridClipboard } from './useGridClipboard.ts'
import { useGridPointer } from './useGridPointer.ts'

export interface GridProps<Row extends GridRowData> {
  /** Under which column widths are kept. */
  readonly name: string
  readonly label: string
  readonly rows: readonly Row[]
  readonly columns: readonly GridColumn<Row>[]
  /** How many columns stay in view when it scrolls to the right. */
  readonly frozen: number
  readonly onWrite: WriteCells
  /** Makes rows that a paste adds below the last one; without it a paste ends there. */
  readonly newRow?: () => NewRow<Row> | null
  /** Rows that the selection reaches into: whenever they change, and when the same rows are selected anew. */
  readonly onSelect?: (rowIds: readonly Id[]) => void
  /** Rows to select at first. */
  readonly initial?: readonly Id[]
  /** Keys of the screen, before the grid's own. True for those it took. */
  readonly onKey?: (event: KeyboardEvent, cell: ActiveCell) => boolean
  /** How the line above a row is drawn. */
  readonly markOf?: (row: Row) => string | undefined
  readonly ref?: Ref<GridHandle>
}

export interface ActiveCell {
  readonly column: string | null
  readonly rowIds: readonly Id[]
}

/** What the screen around a grid can do to it. */
export interface GridHandle {
  /** Makes a row's cell the active one, in the column that was active, or in one that is named. */
  activate(row: Id, column?: string): void
  selectRows(rows: readonly Id[]): void
}

/**
 * A table as people know it from Excel: cells, ranges, keys, clipboard, input methods. It holds the selection and the
 * text being typed; what is in the cells belongs to the plan and changes by `onWrite` alone.
 */
export function Grid<Row extends GridRowData>(props: GridProps<Row>) {
  const { name, label, rows, columns, frozen } = props
  const lang = useView((view) => view.lang)
  const scroller = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const widths = useColumnWidths((state) => state.widths[name])
  const places = useMemo(() => {
    const shown = columns.map(({ key, width }) => widths?.[key] ?? width)
    return columnPlaces(shown, frozen, gutterWidth)
  }, [columns, widths, frozen])
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollMargin: headHeight,
    overscan: 6,
  })
  const pageRows = Math.max(1, Math.floor((virtualizer.scrollRect?.height ?? 0) / rowHeight) - 2)
  const grid = useGrid({
    rows,
    columns,
    lang,
    places,
    scroller,
    pageRows,
    onWrite: props.onWrite,
    newRow: props.newRow,
    initial: () => initialSelection(rows, columns, props.initial ?? []),
  })
  const { range, selection, active } = grid
  const clipboard = useGridClipboard({ grid, rows, columns, lang })
  const pointer = useGridPointer({ grid, places, scroller, field })
  const rowIds = useMemo(() => selectedRows(grid.shape, selection), [grid.shape, selection])

  const tell = useEffectEvent((ids: readonly Id[]) => props.onSelect?.(ids))
  const told = rowIds.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: told by what the ids are, and again when the same are selected anew.
  useEffect(() => tell(rowIds), [told, grid.selected])
  useEffect(() => {
    if (document.activeElement === document.body) field.current?.focus({ preventScroll: true })
  }, [])
  useGridHandle(props.ref, grid, field)

  return (
    <div className={styles.grid}>
      <div ref={scroller} className={styles.scroller} {...pointer}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are edited is a grid.
          role="grid"
          aria-label={label}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
          aria-multiselectable
          className={styles.canvas}
          style={{ height: headHeight + rows.length * rowHeight, width: places.totalWidth }}
        >
          <GridHead name={name} columns={columns} places={places} lang={lang} />
          <tbody>
            {virtualizer.getVirtualItems().map(({ index }) => {
              const row = rows[index]
              const isSelected = range !== null && index >= range.top && index <= range.bottom
              return (
                row && (
                  <GridRow
                    key={row.id}
                    row={row}
                    index={index}
                    columns={columns}
                    places={places}
                    lang={lang}
                    left={isSelected ? range.left : -1}
                    right={isSelected ? range.right : -1}
                    active={active?.spot.row === index ? active.spot.column : -1}
                    mark={props.markOf?.(row)}
                  />
                )
              )
            })}
          </tbody>
        </table>
        <CellEditor
          grid={grid}
          places={places}
          lang={lang}
          field={field}
          clipboard={clipboard}
          onKey={(event) => props.onKey?.(event, { column: active?.column?.key ?? null, rowIds }) ?? false}
        />
      </div>
      <GridStatus rows={rows} columns={columns} range={range} lang={lang} message={grid.message} />
    </div>
  )
}

function initialSelection(
  rows: readonly GridRowData[],
  columns: readonly { readonly key: string }[],
  ids: readonly Id[],
) {
  const shape = { rows, columns: columns.map(({ key }) => key), pageRows: 1 }
  const found = ids.map((id) => indexOfRow(rows, id)).filter((index) => index !== undefined)
  const [first, last] = [Math.min(...found), Math.max(...found)]
  if (found.length > 1 && last - first === found.length - 1) return selectRows(shape, first, last)
  return selectCell(shape, { row: found[0] ?? 0, column: 0 })
}

function useGridHandle<Row extends GridRowData>(
  ref: Ref<GridHandle> | undefined,
  grid: ReturnType<typeof useGrid<Row>>,
  field: { readonly current: HTMLTextAreaElement | null },
): void {
  useImperativeHandle(ref, () => ({
    activate: (row, column) => {
      const key = column ?? grid.selection?.active.column ?? grid.shape.columns[0] ?? ''
      const place = { row, at: indexOfRow(grid.shape.rows, row) ?? 0, column: key }
      grid.selectPlaces(place, place)
      field.current?.focus({ preventScroll: true })
    },
    selectRows: (ids) => {
      const [first, last] = [ids[0], ids.at(-1)]
      if (first === undefined || last === undefined) return
      const columns = grid.shape.columns
      const at = (row: Id) => indexOfRow(grid.shape.rows, row) ?? 0
      grid.selectPlaces(
        { row: first, at: at(first), column: columns[0] ?? '' },
        { row: last, at: at(last), column: columns.at(-1) ?? '' },
      )
      field.current?.focus({ preventScroll: true })
    },
  }))
}
