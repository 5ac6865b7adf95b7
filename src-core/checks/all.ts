import type { Check } from './Check.ts'
import { priceBelowFloor } from './priceBelowFloor.ts'
import { segmentGap } from './segmentGap.ts'
import { segmentOverlap } from './segmentOverlap.ts'

/** Every check, in the order in which people read them. */
export const allChecks: readonly Check[] = [
  // time
  segmentOverlap,
  segmentGap,
  // price
  priceBelowFloor,
]

const byId = new Map(allChecks.map((check) => [check.id, check]))

export function checkOf(id: string): Check {
  const check = byId.get(id)
  if (!check) throw new Error(`no check ${id}`)
  return check
}
