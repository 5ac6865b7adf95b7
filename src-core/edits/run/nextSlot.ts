import type { Segment } from '#core/plan/records/show.ts'
import type { Minute } from '#core/plan/units.ts'
import { type Good, isGift } from './Goods.ts'
import { nextEncore, nextInTurn, nextProduct } from './nextProduct.ts'
import { type OpenStretch, paced, type RunPlan, type RunState } from './RunState.ts'

/** What comes next in a stretch, and how long it should take. */
export interface Slot {
  readonly kind: Segment['kind']
  readonly good: Good | undefined
  readonly minutes: Minute
}

/** Giveaways without a product are as long as those of a welfare product usually are. */
const bareGiveawayMinutes: Minute = 3

/** What comes next; a giveaway before anything after which viewers would have waited too long for one. */
export function nextSlot(plan: RunPlan, state: RunState, stretch: OpenStretch, now: Minute): Slot {
  const slot = nextBesideGiveaways(plan, state, stretch, now)
  const { giveawayEvery } = plan.options
  if (giveawayEvery === null || state.lastGift >= now || (slot.good && isGift(slot.good))) return slot
  const left = stretch.end - now - slot.minutes
  const nextChance = left < slot.minutes ? stretch.next : now + slot.minutes
  if (nextChance - state.lastGift <= giveawayEvery) return slot
  const good = nextInTurn(plan, state, now, plan.gifts)
  return { kind: 'giveaway', good, minutes: paced(plan, good?.minutes ?? bareGiveawayMinutes) }
}

function nextBesideGiveaways(plan: RunPlan, state: RunState, stretch: OpenStretch, now: Minute): Slot {
  if (stretch.isEncore) return encoreSlot(plan, state)
  const { breakEvery, breakMinutes, interactionEvery, interactionMinutes } = plan.options
  const isDue = (every: Minute | null, last: Minute, minutes: Minute): boolean =>
    every !== null && now - last >= every && minutes <= stretch.end - now
  if (isDue(breakEvery, state.lastBreak, breakMinutes))
    return { kind: 'break', good: undefined, minutes: Math.max(plan.minimum, breakMinutes) }
  if (isDue(interactionEvery, state.lastInteraction, interactionMinutes))
    return { kind: 'interaction', good: undefined, minutes: paced(plan, interactionMinutes) }
  const good = nextProduct(plan, state, now)
  return { kind: 'product', good, minutes: paced(plan, good?.minutes ?? plan.minimum) }
}

/** What comes back takes half the time of its first showing. */
function encoreSlot(plan: RunPlan, state: RunState): Slot {
  const good = nextEncore(plan, state)
  return { kind: 'encore', good, minutes: paced(plan, Math.ceil((good?.minutes ?? plan.minimum) / 2)) }
}
