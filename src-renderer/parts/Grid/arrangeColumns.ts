/** What a planner made of a grid's columns; absent where nothing was. */
export interface ColumnLook {
  readonly widths?: { readonly [column: string]: number }
  /** Keys from left to right. */
  readonly order?: readonly string[]
  readonly hidden?: readonly string[]
  /** How many of all columns stay in view, counted in their order, hidden ones too. */
  readonly frozen?: number
}

export interface ArrangedColumns<Column> {
  /** In their order, hidden ones too. */
  readonly all: readonly Column[]
  readonly shown: readonly Column[]
  /** How many of `all` are frozen. */
  readonly frozen: number
  /** How many of `shown` are. */
  readonly shownFrozen: number
}

/** The columns as the planner wants them. One that came with a later version stands after the one it was made after. */
export function arrangeColumns<Column extends { readonly key: string }>(
  columns: readonly Column[],
  { order = [], hidden = [], frozen }: ColumnLook,
  givenFrozen: number,
): ArrangedColumns<Column> {
  const byKey = new Map(columns.map((column) => [column.key, column]))
  const all = order.flatMap((key) => byKey.get(key) ?? [])
  for (const [at, column] of columns.entries()) {
    if (all.includes(column)) continue
    const before = columns[at - 1]
    all.splice(before ? all.indexOf(before) + 1 : 0, 0, column)
  }
  const unseen = new Set(hidden)
  const isShown = ({ key }: Column): boolean => !unseen.has(key)
  const shown = all.filter(isShown)
  // A grid without columns has nothing to bring them back with.
  const some = shown.length > 0 ? shown : all.slice(0, 1)
  const kept = Math.min(frozen ?? givenFrozen, all.length)
  return { all, shown: some, frozen: kept, shownFrozen: all.slice(0, kept).filter(isShown).length }
}

/** Moves a column in front of another, or to the end; across the edge of the frozen ones it is frozen, or no longer. */
export function moveColumn(
  keys: readonly string[],
  frozen: number,
  key: string,
  before: string | null,
): { readonly order: readonly string[]; readonly frozen: number } {
  if (key === before) return { order: keys, frozen }
  const from = keys.indexOf(key)
  const to = before === null ? keys.length : keys.indexOf(before)
  const others = keys.filter((other) => other !== key)
  const at = before === null ? others.length : others.indexOf(before)
  const order = others.toSpliced(at, 0, key)
  if (from < frozen && to > frozen) return { order, frozen: frozen - 1 }
  return { order, frozen: from >= frozen && to < frozen ? frozen + 1 : frozen }
}
