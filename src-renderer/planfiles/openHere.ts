import type { Plan } from '#core/plan/Plan.ts'
import type { Id } from '#core/plan/units.ts'
import { notify } from '#renderer/frame/notify.ts'
import { everyOpenFinding } from '#renderer/store/findingFilter.ts'
import {
  closePlan,
  createPlan,
  type OpenOutcome,
  openPlan,
  openPlanNow,
  type PlanFileLink,
} from '#renderer/store/openPlan.ts'
import { select, setView } from '#renderer/store/view.ts'
import { openFaultTexts } from '#renderer/text/plansText.ts'

/** Opens a plan of this machine in this window. Tells why when it cannot; gives whether it did. */
export async function openHere(planId: Id): Promise<boolean> {
  if (openPlanNow().plan?.id === planId) return true
  lookAfresh()
  return succeeded(await openPlan(planId))
}

/** Stores a new plan, of a plan file if any, and opens it. Tells why when it cannot; gives whether it did. */
export async function createHere(plan: Plan, file: PlanFileLink | null = null): Promise<boolean> {
  lookAfresh()
  return succeeded(await createPlan(plan, file))
}

/** Back to the list of plans, once everything is saved. */
export async function closeHere(): Promise<void> {
  if (!(await closePlan())) return notify(openFaultTexts['not-saved'])
  lookAfresh()
}

/** Tells why a plan was not opened or removed; gives whether it was. */
export function succeeded(outcome: OpenOutcome): boolean {
  if (!outcome.ok) notify(openFaultTexts[outcome.fault])
  return outcome.ok
}

/** What was selected in one plan means nothing in another. */
function lookAfresh(): void {
  select(null)
  setView({ sessionId: null, screen: 'timeline', findingFilter: everyOpenFinding })
}
