import type { Id } from '#core/plan/units.ts'

/**
 * Who has which value in the end, of a kind that no two rows should share. A row that keeps its value comes before one
 * that wants it, then the first that wants it has it. A row that gets none of those it wants keeps its own, which may
 * take that from another: so until nobody loses any more.
 * @param stored what rows have now; null for nothing
 * @param wanted what rows want instead, the best first
 */
export function givenValues<Value>(
  stored: ReadonlyMap<Id, Value | null>,
  wanted: ReadonlyMap<Id, readonly Value[]>,
): Map<Id, Value> {
  const wishes = new Map([...wanted].map(([id, values]) => [id, [...values]]))
  for (;;) {
    const given = keptValues(stored, wishes)
    if (giveWishes(given, wishes)) return given
  }
}

/** Rows that want no other value than their own. */
function keptValues<Value>(
  stored: ReadonlyMap<Id, Value | null>,
  wishes: ReadonlyMap<Id, readonly Value[]>,
): Map<Id, Value> {
  const kept = new Map<Id, Value>()
  for (const [id, value] of stored)
    if (value !== null && (wishes.get(id)?.[0] ?? value) === value) kept.set(id, value)
  return kept
}

/** Gives each row its first wish. One that is not free is struck out, and all must be done again: false. */
function giveWishes<Value>(given: Map<Id, Value>, wishes: ReadonlyMap<Id, Value[]>): boolean {
  const held = new Set(given.values())
  let isSettled = true
  for (const [id, values] of wishes) {
    const [value] = values
    if (value === undefined || given.has(id)) continue
    if (held.has(value)) {
      values.shift()
      isSettled = false
    } else {
      given.set(id, value)
      held.add(value)
    }
  }
  return isSettled
}
