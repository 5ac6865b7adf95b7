import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type Ref, useEffect, useRef, useState } from 'react'
import type { Id } from '#core/plan/units.ts'
import { useView } from '#renderer/store/view.ts'
import { gridText } from '#renderer/text/gridText.ts'
import { useText } from '#renderer/text/useText.ts'
import { CellEditor } from './CellEditor.tsx'
import { ColumnMenu } from './ColumnMenu.tsx'
import { FindBar } from './FindBar.tsx'
import styles from './Grid.module.css'
import { GridBody } from './GridBody.tsx'
import type { GridColumn, GridRowData } from './GridColumn.ts'
import { GridHead } from './GridHead.tsx'
import { GridStatus } from './GridStatus.tsx'
import { headHeight, rowHeight } from './gridSizes.ts'
import type { NewRow, WriteCells } from './gridWrites.ts'
import { initialSelection } from './initialSelection.ts'
import { useColumnMenu } from './useColumnMenu.ts'
import { useFillDrag } from './useFillDrag.ts'
import { useFind } from './useFind.ts'
import { useGrid } from './useGrid.ts'
import { useGridClipboard } from './useGridClipboard.ts'
import { type GridHandle, useGridHandle } from './useGridHandle.ts'
import { useGridPointer } from './useGridPointer.ts'
import { useGridView } from './useGridView.ts'
import { useHeadDrag } from './useHeadDrag.ts'
import { useRejectedJump } from './useRejectedJump.ts'
import { useToldRows } from './useToldRows.ts'

export type { GridHandle } from './useGridHandle.ts'

export interface GridProps<Row extends GridRowData> {
  /** Under which the planner's columns, sorting and filters are kept. */
  readonly name: string
  readonly label: string
  readonly rows: readonly Row[]
  readonly columns: readonly GridColumn<Row>[]
  /** How many columns stay in view when it scrolls to the right, until the planner wants others. */
  readonly frozen: number
  /** The order of the rows has a meaning, so they cannot be sorted. */
  readonly isOrdered?: boolean
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

/**
 * A table as people know it from Excel: cells, ranges, keys, clipboard, input methods. It holds the selection and the
 * text being typed; what is in the cells belongs to the plan and changes by `onWrite` alone.
 */
export function Grid<Row extends GridRowData>(props: GridProps<Row>) {
  const { name, isOrdered = false } = props
  const text = useText(gridText)
  const lang = useView((view) => view.lang)
  const root = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const [query, setQuery] = useState<string | null>(null)
  const view = useGridView({ ...props, isOrdered, lang })
  const { shown, arranged, places } = view
  const { rows } = shown
  const columns = arranged.shown
  const columnMenu = useColumnMenu(root)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollMargin: headHeight,
    overscan: 6,
  })
  const grid = useGrid({
    rows,
    columns,
    lang,
    places,
    scroller,
    pageRows: Math.max(1, Math.floor((virtualizer.scrollRect?.height ?? 0) / rowHeight) - 2),
    onWrite: props.onWrite,
    newRow: props.newRow,
    initial: () => initialSelection(rows, columns, props.initial ?? []),
    onFind: () => setQuery((before) => before ?? ''),
    onMenu: columnMenu.open,
  })
  const fill = useFillDrag(grid)
  const pointer = useGridPointer({ grid, places, scroller, field, fill })
  const drag = useHeadDrag({ grid, places, scroller, field, onMove: view.move })
  const clipboard = useGridClipboard({ grid, rows, columns, lang })
  const finding = useFind({ rows, columns, lang, grid, query })
  const rejected = useRejectedJump({ grid, rows: props.rows, columns: arranged.all, unhide: view.unhide })
  const rowIds = useToldRows(grid, props.onSelect)
  const toGrid = () => field.current?.focus({ preventScroll: true })
  useGridHandle(props.ref, {
    ...{ grid, all: props.rows, initial: props.initial ?? [] },
    ...{ unhide: view.unhide, toGrid },
  })
  useEffect(() => {
    if (document.activeElement === document.body) field.current?.focus({ preventScroll: true })
  }, [])

  const menuColumn = arranged.all.find(({ key }) => key === columnMenu.menu?.column)
  const fit = (column: GridColumn<Row>) => view.fit(column, scroller.current)
  return (
    <div ref={root} className={styles.grid}>
      <div ref={scroller} className={styles.scroller} {...pointer}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are edited is a grid.
          role="grid"
          aria-label={props.label}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
          aria-multiselectable
          className={styles.canvas}
          style={{ height: headHeight + rows.length * rowHeight, width: places.totalWidth }}
        >
          <GridHead
            {...{ name, columns, places, lang, grid, drag }}
            look={view.look}
            sort={view.sort}
            onSort={isOrdered ? null : view.sortBy}
            onFit={fit}
            menu={columnMenu.menu?.column ?? null}
            onMenu={columnMenu.open}
          />
          <GridBody
            {...{ rows, columns, places, lang, grid }}
            numberOf={view.numberOf}
            indexes={virtualizer.getVirtualItems().map(({ index }) => index)}
            query={query ?? ''}
            preview={fill.preview}
            markOf={props.markOf}
          />
        </table>
        <CellEditor
          {...{ grid, places, lang, field, clipboard }}
          numberOf={view.numberOf}
          onKey={(event) =>
            props.onKey?.(event, { column: grid.active?.column?.key ?? null, rowIds }) ?? false
          }
        />
        {rows.length === 0 && props.rows.length > 0 && <p className={styles.none}>{text.noneShown}</p>}
      </div>
      {query !== null && (
        <FindBar
          query={query}
          finding={finding}
          onQuery={setQuery}
          onClose={() => {
            setQuery(null)
            toGrid()
          }}
        />
      )}
      {menuColumn && columnMenu.menu && (
        <ColumnMenu
          key={menuColumn.key}
          {...{ name, arranged, lang, isOrdered }}
          column={menuColumn}
          rows={props.rows}
          look={view.look}
          anchor={columnMenu.menu.anchor}
          onFit={fit}
          onClose={columnMenu.close}
        />
      )}
      <GridStatus
        {...{ name, shown, arranged, lang }}
        total={props.rows.length}
        range={grid.range}
        message={grid.message}
        rejected={rejected.count}
        onNextRejected={rejected.next}
      />
    </div>
  )
}
