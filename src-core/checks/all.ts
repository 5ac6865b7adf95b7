import { bookingClash } from './bookingClash.ts'
import { bookingUnready } from './bookingUnready.ts'
import { budgetOver } from './budgetOver.ts'
import type { Check } from './Check.ts'
import { claimWords } from './claimWords.ts'
import { contentLate } from './contentLate.ts'
import { creatorMismatch } from './creatorMismatch.ts'
import { dangling } from './dangling.ts'
import { depositRules } from './depositRules.ts'
import { fewSellingPoints } from './fewSellingPoints.ts'
import { fixedStartMissed } from './fixedStartMissed.ts'
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
import { linkDuplicate } from './linkDuplicate.ts'
import { loopTooSlow } from './loopTooSlow.ts'
import { noEncore } from './noEncore.ts'
import { noLiveCover } from './noLiveCover.ts'
import { offerStack } from './offerStack.ts'
import { placementDeadline } from './placementDeadline.ts'
import { placementPrice } from './placementPrice.ts'
import { priceBelowCost } from './priceBelowCost.ts'
import { priceBelowFloor } from './priceBelowFloor.ts'
import { priceMismatch } from './priceMismatch.ts'
import { priceMissing } from './priceMissing.ts'
import { priceParity } from './priceParity.ts'
import { priceRiseClaim } from './priceRiseClaim.ts'
import { productNeverShown } from './productNeverShown.ts'
import { promiseMissing } from './promiseMissing.ts'
import { returnRate } from './returnRate.ts'
import { roiBelowBreakeven } from './roiBelowBreakeven.ts'
import { roleMix } from './roleMix.ts'
import { scoreLow } from './scoreLow.ts'
import { segmentGap } from './segmentGap.ts'
import { segmentOutsideSession } from './segmentOutsideSession.ts'
import { segmentOverlap } from './segmentOverlap.ts'
import { serviceGap } from './serviceGap.ts'
import { serviceOverload } from './serviceOverload.ts'
import { sessionOverlap } from './sessionOverlap.ts'
import { shortHeroSlot } from './shortHeroSlot.ts'
import { shownNotInLineup } from './shownNotInLineup.ts'
import { spendOffAir } from './spendOffAir.ts'
import { spendRamp } from './spendRamp.ts'
import { spendWithoutProduct } from './spendWithoutProduct.ts'
import { stockMissing } from './stockMissing.ts'
import { stockOverallocated } from './stockOverallocated.ts'
import { stockShort } from './stockShort.ts'
import { taskLate } from './taskLate.ts'

/** Every check, in the order in which people read them. */
export const allChecks: readonly Check[] = [
  // time
  segmentOverlap,
  segmentGap,
  segmentOutsideSession,
  sessionOverlap,
  fixedStartMissed,
  noLiveCover,
  shortHeroSlot,
  loopTooSlow,
  noEncore,
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
  // lineup
  productNeverShown,
  shownNotInLineup,
  linkDuplicate,
  roleMix,
  fewSellingPoints,
  // people
  hostDoubleBooked,
  hostMissing,
  hostTooLong,
  hostRest,
  hostDay,
  hostUnavailable,
  hostSkill,
  handoverMissing,
  // spend
  spendOffAir,
  budgetOver,
  roiBelowBreakeven,
  spendRamp,
  spendWithoutProduct,
  // creators
  bookingClash,
  bookingUnready,
  creatorMismatch,
  // service
  serviceGap,
  serviceOverload,
  promiseMissing,
  // experience
  scoreLow,
  returnRate,
  guardrail,
  // content
  claimWords,
  contentLate,
  // placements
  placementDeadline,
  placementPrice,
  // prep
  taskLate,
  // data
  dangling,
]

const byId = new Map(allChecks.map((check) => [check.id, check]))

export function checkOf(id: string): Check {
  const check = byId.get(id)
  if (!check) throw new Error(`no check ${id}`)
  return check
}
