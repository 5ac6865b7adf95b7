export interface CellAt {
  readonly row: number
  readonly column: number
}

/** Where a key leads in a table of cells; null for other keys and past its edges. */
export function nextCell(
  key: string,
  { row, column }: CellAt,
  size: { readonly rows: number; readonly columns: number },
): CellAt | null {
  const moves: { readonly [key: string]: CellAt } = {
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    Home: { row, column: 0 },
    End: { row, column: size.columns - 1 },
  }
  const next = moves[key]
  const isInside =
    next && next.row >= 0 && next.row < size.rows && next.column >= 0 && next.column < size.columns
  return isInside ? next : null
}
