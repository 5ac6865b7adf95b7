import { bookingClash } from './bookingClash.ts'
import { bookingUnready } from './bookingUnready.ts'
import type { Check } from './Check.ts'
import { creatorMismatch } from './creatorMismatch.ts'
import { depositRules } from './depositRules.ts'
import { guardrail } from './guardrail.ts'
import { handoverMissing } from './handoverMissing.ts'
import { hostDay } from './hostDay.ts'
import { hostDoubleBooked } from './hostDoubleBooked.ts'
import { hostMissing } from './hostMissing.ts'
import { hostRest } from './hostRest.ts'
import { hostSkill } from './hostSkill.ts'
import { hostTooLong } from './hostTooLong.ts'
import { hostUnavailable } from './hostUnavailable.ts'
import { leadTime } from './leadTime.ts'
import { offerStack } from './offerStack.ts'
import { priceBelowCost } from './priceBelowCost.ts'
import { priceBelowFloor } from './priceBelowFloor.ts'
import { priceMismatch } from './priceMismatch.ts'
import { priceMissing } from './priceMissing.ts'
import { priceParity } from './priceParity.ts'
import { priceRiseClaim } from './priceRiseClaim.ts'
import { returnRate } from './returnRate.ts'
import { scoreLow } from './scoreLow.ts'
import { segmentGap } from './segmentGap.ts'
import { segmentOverlap } from './segmentOverlap.ts'
import { stockMissing } from './stockMissing.ts'
import { stockOverallocated } from './stockOverallocated.ts'
import { stockShort } from './stockShort.ts'
import { taskLate } from './taskLate.ts'

/** Every check, in the order in which people read them. */
export const allChecks: readonly Check[] = [
  // time
  segmentOverlap,
  segmentGap,
  // price
  priceMissing,
  priceBelowFloor,
  priceBelowCost,
  priceMismatch,
  priceParity,
  priceRiseClaim,
  depositRules,
  offerStack,
  // stock
  stockMissing,
  stockOverallocated,
  stockShort,
  leadTime,
  // people
  hostDoubleBooked,
  hostMissing,
  hostTooLong,
  hostRest,
  hostDay,
  hostUnavailable,
  hostSkill,
  handoverMissing,
  // creators
  bookingClash,
  bookingUnready,
  creatorMismatch,
  // experience
  scoreLow,
  returnRate,
  guardrail,
  // prep
  taskLate,
]

const byId = new Map(allChecks.map((check) => [check.id, check]))

export function checkOf(id: string): Check {
  const check = byId.get(id)
  if (!check) throw new Error(`no check ${id}`)
  return check
}
