import type { Minute } from '#core/plan/units.ts'
import { type Good, isHero, leastOf } from './Goods.ts'
import { paced, type RunPlan, type RunState, timesShown } from './RunState.ts'

/** The product to show at a minute: heroes once in every loop, between them the others in turn. */
export function nextProduct(plan: RunPlan, state: RunState, now: Minute): Good | undefined {
  const { loopMinutes } = plan.options
  if (loopMinutes === null) return nextInTurn(plan, state, now, plan.goods)
  if (state.waiting.length === 0 && now - state.loopStart >= loopMinutes) {
    state.loopStart = now
    state.waiting = plan.goods.filter(isHero)
  }
  const { waiting, lastShown } = state
  const hero = waiting.find((good) => good.productId !== lastShown) ?? waiting[0]
  const others = plan.goods.filter((good) => !waiting.includes(good))
  const needed = waiting.reduce((sum, good) => sum + paced(plan, good.minutes), 0)
  const isLate = state.loopStart + loopMinutes - now <= needed
  const isAfterHero = plan.goods.some((good) => good.productId === lastShown && isHero(good))
  const isHeroesTurn = isLate || !isAfterHero || others.length === 0
  return hero && isHeroesTurn ? hero : nextInTurn(plan, state, now, others)
}

/**
 * Of some goods the one whose turn it is. A good that is asked for three times is due once in each third of the session,
 * and what is due earliest comes first; when nothing is due, what was shown least. Not the same one twice running if
 * there is another.
 */
export function nextInTurn(
  plan: RunPlan,
  state: RunState,
  now: Minute,
  goods: readonly Good[],
): Good | undefined {
  const times = (good: Good): number => timesShown(state, good)
  const lacking = goods.filter((good) => times(good) < good.shows)
  const dueBy = (good: Good): number => (times(good) + 1) / good.shows
  if (plan.isThrifty && lacking.length > 0) return leastOf(lacking, dueBy)
  const done = (now - plan.start) / (plan.end - plan.start)
  const isOther = (good: Good): boolean => good.productId !== state.lastShown
  const due = lacking.filter((good) => isOther(good) && times(good) / good.shows <= done)
  return leastOf(due, dueBy) ?? leastOf(goods.filter(isOther), times) ?? goods[0]
}

/** The product that comes back in the encore: the best of those that came back least. */
export function nextEncore({ ranked }: RunPlan, { encored, lastShown }: RunState): Good | undefined {
  const others = ranked.filter((good) => good.productId !== lastShown)
  return leastOf(others, ({ productId }) => encored.get(productId) ?? 0) ?? ranked[0]
}
