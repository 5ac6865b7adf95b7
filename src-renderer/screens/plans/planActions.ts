import type { Id } from '#core/plan/units.ts'
import { notify } from '#renderer/frame/notify.ts'
import { succeeded } from '#renderer/planfiles/openHere.ts'
import { listPlans, removePlan, shelf } from '#renderer/store/openPlan.ts'
import { plansEdits } from '#renderer/text/plansText.ts'
import { freeTitle } from './freeTitle.ts'

/** What is done with plans in the list. `onChange` is called when the list is no longer as it was. */

/** Puts a plan away, and offers to take that back at once; it can be brought back later too. */
export async function putPlanAway(planId: Id, title: string, onChange: () => void): Promise<void> {
  const action = { texts: plansEdits.undo, run: () => void bringPlanBack(planId, onChange) }
  if (succeeded(await shelf.putAway(planId))) notify(plansEdits.putAway(title), { tone: 'done', action })
  onChange()
}

export async function bringPlanBack(planId: Id, onChange: () => void): Promise<void> {
  succeeded(await shelf.bringBack(planId))
  onChange()
}

export async function deletePlanForGood(planId: Id, onChange: () => void): Promise<void> {
  succeeded(await removePlan(planId))
  onChange()
}

/** Duplicates a plan; copies of one name are numbered. */
export async function copyPlan(planId: Id, wished: string, onChange: () => void): Promise<void> {
  const titles = (await listPlans()).map((plan) => plan.title)
  const title = freeTitle(wished, titles)
  if (succeeded(await shelf.copy(planId, () => title))) notify(plansEdits.copied(title), { tone: 'done' })
  onChange()
}

export async function renamePlan(planId: Id, title: string, onChange: () => void): Promise<void> {
  succeeded(await shelf.rename(planId, title, plansEdits.rename))
  onChange()
}
