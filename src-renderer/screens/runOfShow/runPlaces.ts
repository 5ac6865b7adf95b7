import type { Id } from '#core/plan/units.ts'

type Run = readonly { readonly id: Id }[]

/** The segment that a new one goes before, next to the selected ones; null puts it at the end of the run. */
export function besideSelected(run: Run, selected: readonly Id[], side: 'above' | 'below'): Id | null {
  const chosen = new Set(selected)
  if (side === 'above') return run.find(({ id }) => chosen.has(id))?.id ?? null
  const last = run.findLastIndex(({ id }) => chosen.has(id))
  return last < 0 ? null : (run[last + 1]?.id ?? null)
}

/** The segment that selected ones go before when they move by one place; null where they cannot. */
export function placeForMove(
  run: Run,
  selected: readonly Id[],
  by: 1 | -1,
): { readonly before: Id | null } | null {
  const chosen = new Set(selected)
  const first = run.findIndex(({ id }) => chosen.has(id))
  const last = run.findLastIndex(({ id }) => chosen.has(id))
  if (first < 0) return null
  if (by < 0) return first === 0 ? null : { before: run[first - 1]?.id ?? null }
  return last === run.length - 1 ? null : { before: run[last + 2]?.id ?? null }
}
