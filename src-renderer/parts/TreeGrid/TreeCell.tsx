import type { KeyboardEvent } from 'react'
import type { GridRowData } from '#renderer/parts/Grid/GridColumn.ts'
import type { RejectedText } from '#renderer/parts/Grid/rejectedTexts.ts'
import { TreeCellInput } from './TreeCellInput.tsx'
import type { TreeColumn } from './TreeColumn.ts'
import styles from './TreeGrid.module.css'
import { cellWidth } from './TreeGrid.tsx'
import type { TreeRowProps } from './TreeRow.tsx'

export interface TreeCellProps<Row extends GridRowData> extends TreeRowProps<Row> {
  readonly column: TreeColumn<Row>
  readonly index: number
  readonly isActive: boolean
  readonly rejected: RejectedText | undefined
}

const indentPx = 16

/** One cell: what it shows, the handle of the tree in the first, and the field that takes keys in the active one. */
export function TreeCell<Row extends GridRowData>(props: TreeCellProps<Row>) {
  const { item, column, index, isActive, rejected, lang, onActive, onToggle, onOpen } = props
  const { row, level, isOpen } = item
  const isTyped = column.edit !== undefined && !column.isLocked?.(row)
  const shown = rejected?.text ?? column.shown(row, lang)
  const painted = column.paint && !rejected ? column.paint(row, lang) : shown
  const hint = rejected?.why[lang] ?? column.hint?.(row, lang)
  const onKeyDown = (event: KeyboardEvent) => {
    if (props.onKey?.(event, { row: row.id, column: column.key })) return event.preventDefault()
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      if (event.key === ' ' && isOpen !== null) onToggle(row.id, !isOpen)
      else onOpen?.(row)
    } else if (props.onStep(event)) event.preventDefault()
  }
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the table is a treegrid, so its cells are gridcells.
      role="gridcell"
      aria-colindex={index + 1}
      aria-readonly={isTyped ? undefined : true}
      aria-invalid={rejected ? true : undefined}
      tabIndex={isActive && !isTyped ? 0 : -1}
      data-takes-keys={isActive && !isTyped ? true : undefined}
      className={styles.cell}
      data-align={column.align}
      data-state={rejected ? 'error' : column.tone?.(row)}
      data-active={isActive || undefined}
      title={hint || shown || undefined}
      style={cellWidth(column.width, index)}
      onMouseDown={() => onActive({ row: row.id, column: column.key })}
      onDoubleClick={isTyped ? undefined : () => onOpen?.(row)}
      onKeyDown={isTyped ? undefined : onKeyDown}
    >
      {index === 0 && (
        <span className={styles.handle} style={{ marginLeft: (level - 1) * indentPx }}>
          {isOpen !== null && (
            <i aria-hidden="true" data-open={isOpen || undefined} onClick={() => onToggle(row.id, !isOpen)} />
          )}
        </span>
      )}
      <span className={styles.text}>{painted}</span>
      {isActive && isTyped && <TreeCellInput {...props} />}
    </td>
  )
}
