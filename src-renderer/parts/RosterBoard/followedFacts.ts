import { type PlanFacts, planFacts } from '#core/checks/facts/PlanFacts.ts'
import { diffPlans } from '#core/plan/diffPlans.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { startIndex } from '#core/plan/PlanIndex.ts'

let last: {
  readonly plan: Plan
  readonly index: ReturnType<typeof startIndex>
  readonly facts: PlanFacts
} | null = null

/**
 * What the plan says of its hosts and rooms, for boards. The index behind it goes along edit by edit, so that an edit
 * costs what it touched and not a walk through every run.
 */
export function followedFacts(plan: Plan): PlanFacts {
  if (last?.plan === plan) return last.facts
  const isNext = last?.plan.id === plan.id
  const index = last && isNext ? last.index : startIndex(plan)
  if (last && isNext) index.advance(last.plan, plan, diffPlans(last.plan, plan))
  const facts = planFacts(plan, index, 0)
  last = { plan, index, facts }
  return facts
}
