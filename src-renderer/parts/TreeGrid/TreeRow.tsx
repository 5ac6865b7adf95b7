import type { Lang } from '#core/plan/Lang.ts'
import type { GridRowData } from '#renderer/parts/Grid/GridColumn.ts'
import { useRejected } from '#renderer/parts/Grid/rejectedTexts.ts'
import { TreeCell } from './TreeCell.tsx'
import type { TreeColumn, TreeItem } from './TreeColumn.ts'
import styles from './TreeGrid.module.css'
import type { TreeGridProps } from './TreeGrid.tsx'
import type { StepKey } from './treeSteps.ts'

export interface TreeRowProps<Row extends GridRowData>
  extends Pick<TreeGridProps<Row>, 'onActive' | 'onToggle' | 'columns' | 'items'> {
  readonly item: TreeItem<Row>
  readonly rowIndex: number
  /** In px from the first row. */
  readonly top: number
  readonly lang: Lang
  /** Column of the active cell; null where it is in another row. */
  readonly active: string | null
  readonly onOpen: TreeGridProps<Row>['onOpen']
  readonly onKey: TreeGridProps<Row>['onKey']
  /** Keys of the tree itself. True for those it took. */
  readonly onStep: (key: StepKey) => boolean
}

/** One row of a tree. */
export function TreeRow<Row extends GridRowData>(props: TreeRowProps<Row>) {
  const { item, columns, active } = props
  const { row, level, isOpen, place, siblings } = item
  const rejected = useRejected((state) => state.rejected.get(row.id))
  return (
    <tr
      aria-rowindex={props.rowIndex}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-expanded={isOpen ?? undefined}
      aria-selected={active !== null}
      className={styles.row}
      // Not by a transform: what a cell shows over other rows would then lie under them.
      style={{ top: props.top }}
    >
      {columns.map((column: TreeColumn<Row>, index) => (
        <TreeCell
          key={column.key}
          {...props}
          column={column}
          index={index}
          isActive={active === column.key}
          rejected={rejected?.get(column.key)}
        />
      ))}
    </tr>
  )
}
