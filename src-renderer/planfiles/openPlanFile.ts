import { diffPlans } from '#core/plan/diffPlans.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { isEmptyDiff, type PlanDiff } from '#core/plan/PlanDiff.ts'
import { done } from '#core/plan/Result.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import type { OpenedFile } from '#main/bridge.ts'
import { notify } from '#renderer/frame/notify.ts'
import { commit, linkPlanFile, listPlans, openPlanNow } from '#renderer/store/openPlan.ts'
import { frameEdits } from '#renderer/text/frameText.ts'
import { planOfFile } from '#renderer/workers/planFileClient.ts'
import { askAboutClash } from './clash.ts'
import { createHere, openHere } from './openHere.ts'

/**
 * Opens a plan file. A plan that is not on this machine is stored here; one that is here is opened, and where the file
 * says something else the planner is asked which of the two to go on with.
 */
export async function openPlanFile({ path, name, bytes }: OpenedFile): Promise<void> {
  const read = await planOfFile(bytes, name)
  if (!read.ok) return notify(refusalText(read.refusal))
  const { plan } = read.value
  const isHere = (await listPlans()).some(({ id }) => id === plan.id)
  if (!isHere) await createHere(plan, path)
  else if (await openHere(plan.id)) await settle(plan, { path, name })
}

async function settle(ofFile: Plan, file: Pick<OpenedFile, 'path' | 'name'>): Promise<void> {
  const diff = diffFromOpen(ofFile)
  if (diff && !isEmptyDiff(diff)) {
    if ((await askAboutClash(file.name, diff)) === 'keep-mine') return
    const now = diffFromOpen(ofFile)
    if (!now) return
    commit(frameEdits.replacePlan(file.name), () => done(now))
  }
  if (file.path !== null && openPlanNow().plan?.id === ofFile.id) linkPlanFile(file.path)
}

/** What would make the open plan the file's; undefined when another plan is open by now. */
function diffFromOpen(ofFile: Plan): PlanDiff | undefined {
  const { plan } = openPlanNow()
  return plan?.id === ofFile.id ? diffPlans(plan, ofFile) : undefined
}
