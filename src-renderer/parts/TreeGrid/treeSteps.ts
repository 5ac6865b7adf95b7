import type { TreePlace } from './TreeColumn.ts'

/** What steps need to know of the rows. */
interface Stepping {
  readonly rows: readonly { readonly id: string; readonly level: number; readonly isOpen: boolean | null }[]
  readonly columns: readonly string[]
  /** Rows of a page. */
  readonly page: number
}

/** What a key does in a tree: go to a cell, or open or close its row. */
export type TreeStep =
  | { readonly kind: 'go'; readonly to: TreePlace }
  | { readonly kind: 'open' | 'close'; readonly row: string }

export interface StepKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/**
 * Keys of a treegrid: up and down between rows, left and right between cells; on the first cell, which carries the tree,
 * right opens a closed row, left closes an open one and then goes to the row above it. null for any other key.
 */
export function treeStep(
  at: TreePlace,
  { key, ctrlKey, altKey, metaKey }: StepKey,
  tree: Stepping,
): TreeStep | null {
  if (altKey || metaKey) return null
  const { rows, columns, page } = tree
  const [row, column] = [rows.findIndex(({ id }) => id === at.row), columns.indexOf(at.column)]
  const toRow = (next: number): TreeStep | null => {
    const id = rows[Math.min(rows.length - 1, Math.max(0, next))]?.id
    return id === undefined ? null : { kind: 'go', to: { ...at, row: id } }
  }
  const toColumn = (next: number): TreeStep => ({
    kind: 'go',
    to: { ...at, column: columns[Math.min(columns.length - 1, Math.max(0, next))] ?? at.column },
  })
  switch (key) {
    case 'ArrowDown':
      return toRow(row + 1)
    case 'ArrowUp':
      return toRow(row - 1)
    case 'PageDown':
      return toRow(row + page)
    case 'PageUp':
      return toRow(row - page)
    case 'Home':
      return ctrlKey ? toRow(0) : toColumn(0)
    case 'End':
      return ctrlKey ? toRow(rows.length - 1) : toColumn(columns.length - 1)
    case 'ArrowRight':
      return column === 0 && rows[row]?.isOpen === false
        ? { kind: 'open', row: at.row }
        : toColumn(column + 1)
    case 'ArrowLeft':
      if (column > 0) return toColumn(column - 1)
      return rows[row]?.isOpen ? { kind: 'close', row: at.row } : toRow(parentOf(rows, row))
    default:
      return null
  }
}

function parentOf(rows: Stepping['rows'], at: number): number {
  const level = rows[at]?.level ?? 1
  const parent = rows.slice(0, Math.max(0, at)).findLastIndex((row) => row.level < level)
  return parent < 0 ? at : parent
}
