import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import type { Lang } from '#core/plan/Lang.ts'
import type { GridRowData } from '#renderer/parts/Grid/GridColumn.ts'
import { useView } from '#renderer/store/view.ts'
import type { TreeColumn, TreeItem, TreePlace } from './TreeColumn.ts'
import styles from './TreeGrid.module.css'
import { TreeRow } from './TreeRow.tsx'
import { type StepKey, treeStep } from './treeSteps.ts'
import { useFocusKept } from './useFocusKept.ts'

export interface TreeGridProps<Row extends GridRowData> {
  readonly label: string
  readonly columns: readonly TreeColumn<Row>[]
  /** Rows whose parents are open, in order. */
  readonly items: readonly TreeItem<Row>[]
  readonly active: TreePlace | null
  readonly onActive: (place: TreePlace) => void
  readonly onToggle: (row: string, isOpen: boolean) => void
  /** Enter or a double click where nothing is typed. */
  readonly onOpen?: (row: Row) => void
  /** Keys of the screen, before the tree's own. True for those it took. */
  readonly onKey?: (event: KeyboardEvent, place: TreePlace) => boolean
  readonly ref?: Ref<TreeGridHandle>
}

export interface TreeGridHandle {
  /** Lets keys go to the active cell. */
  focus(): void
}

const rowHeight = 28

/**
 * A tree whose rows have cells: opened and closed, walked by keys, typed into. Texts go the way of the fields, as in a
 * grid; what is not taken stays in red with the reason.
 */
export function TreeGrid<Row extends GridRowData>(props: TreeGridProps<Row>) {
  const { columns, items, active, onActive, onToggle } = props
  const lang = useView((view) => view.lang)
  const root = useRef<HTMLDivElement>(null)
  const focus = useFocusKept(root)
  useImperativeHandle(props.ref, () => ({ focus: focus.take }))
  const at = active ? items.findIndex(({ row }) => row.id === active.row) : -1
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => root.current,
    estimateSize: () => rowHeight,
    scrollMargin: rowHeight,
    scrollPaddingStart: rowHeight,
    overscan: 8,
    // The active row stays mounted wherever one scrolls to, or typing would go nowhere.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      return at < 0 || shown.includes(at) ? shown : [...shown, at].sort((a, b) => a - b)
    },
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each cell that one goes to.
  useEffect(() => {
    if (at >= 0) virtualizer.scrollToIndex(at, { align: 'auto' })
  }, [active?.row, at])
  useLayoutEffect(focus.settle)

  const onStep = (key: StepKey): boolean => {
    if (!active) return false
    const rows = items.map(({ row, level, isOpen }) => ({ id: row.id, level, isOpen }))
    const page = Math.max(1, Math.floor((virtualizer.scrollRect?.height ?? 0) / rowHeight) - 2)
    const step = treeStep(active, key, { rows, columns: columns.map((column) => column.key), page })
    if (step?.kind === 'go') onActive(step.to)
    else if (step) onToggle(step.row, step.kind === 'open')
    return step !== null
  }
  const first = columns[0]
  return (
    <div ref={root} className={styles.scroller} {...focus.handlers}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows open and are typed into is a treegrid.
        role="treegrid"
        aria-label={props.label}
        aria-rowcount={items.length + 1}
        aria-colcount={columns.length}
        className={styles.tree}
        style={{ height: rowHeight + virtualizer.getTotalSize() }}
        // Before anything is active, the keyboard has to be able to come in.
        tabIndex={at < 0 ? 0 : -1}
        onFocus={(event) => {
          const [top] = items
          if (event.target === event.currentTarget && at < 0 && top && first)
            onActive({ row: top.row.id, column: first.key })
        }}
      >
        <thead>
          <TreeHead columns={columns} lang={lang} />
        </thead>
        <tbody>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const item = items[index]
            return (
              item && (
                <TreeRow
                  key={item.row.id}
                  item={item}
                  rowIndex={index + 2}
                  top={start}
                  items={items}
                  columns={columns}
                  lang={lang}
                  active={active?.row === item.row.id ? active.column : null}
                  onActive={onActive}
                  onToggle={onToggle}
                  onOpen={props.onOpen}
                  onKey={props.onKey}
                  onStep={onStep}
                />
              )
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

interface TreeHeadProps<Row> {
  readonly columns: readonly TreeColumn<Row>[]
  readonly lang: Lang
}

function TreeHead<Row>({ columns, lang }: TreeHeadProps<Row>) {
  return (
    <tr aria-rowindex={1} className={styles.head}>
      {columns.map(({ key, title, width, align }, index) => (
        <th
          key={key}
          scope="col"
          aria-colindex={index + 1}
          className={styles.cell}
          data-align={align}
          style={cellWidth(width, index)}
        >
          {title[lang]}
        </th>
      ))}
    </tr>
  )
}

/** The tree takes what the others leave over. */
export const cellWidth = (width: number, index: number) =>
  index === 0 ? { flex: `1 0 ${width}px`, width } : { flex: 'none', width }
