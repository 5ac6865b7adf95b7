import type { Page } from '#core/plan/Plan.ts'
import type { Id } from '#core/plan/units.ts'

const known = new WeakMap<Page<'lineup'>, ReadonlyMap<Id, readonly number[]>>()

/** At which places of a lineup each product stands, more than one where it is listed twice; found once for each version of the page. */
export function placesInLineup(lineup: Page<'lineup'>): ReadonlyMap<Id, readonly number[]> {
  let places = known.get(lineup)
  if (!places) {
    const made = new Map<Id, number[]>()
    for (const [index, { productId }] of lineup.entries()) {
      const there = made.get(productId)
      if (there) there.push(index)
      else made.set(productId, [index])
    }
    places = made
    known.set(lineup, places)
  }
  return places
}
