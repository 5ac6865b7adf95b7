import type { Id, Minute } from '#core/plan/units.ts'

/** The row so many steps from another one, the last one at the ends; the first where the other is not there. */
export function rowBeside<Item extends { readonly id: Id }>(
  rows: readonly Item[],
  id: Id | undefined,
  step: 1 | -1,
): Item | undefined {
  const index = rows.findIndex((row) => row.id === id)
  if (index < 0) return rows[0]
  return rows[Math.min(rows.length - 1, Math.max(0, index + step))]
}

/** The row that is on at a minute, else the one that begins closest to it. */
export function rowAt<Item extends { readonly start: Minute; readonly duration: Minute }>(
  rows: readonly Item[],
  minute: Minute,
): Item | undefined {
  const away = ({ start, duration }: Item): number =>
    start <= minute && minute < start + duration ? 0 : Math.abs(start - minute) + 1
  return rows.reduce<Item | undefined>(
    (closest, row) => (closest && away(closest) <= away(row) ? closest : row),
    undefined,
  )
}

/** What takes the place of removed rows of a page as the selected one: the next that stays, else the one before. */
export function rowAfterRemoval(run: readonly { readonly id: Id }[], removed: readonly Id[]): Id | undefined {
  const gone = new Set(removed)
  const last = run.findLastIndex(({ id }) => gone.has(id))
  const next = run.slice(last + 1).find(({ id }) => !gone.has(id))
  return (next ?? run.slice(0, last).findLast(({ id }) => !gone.has(id)))?.id
}
