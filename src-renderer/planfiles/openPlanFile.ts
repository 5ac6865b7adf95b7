import { diffPlans } from '#core/plan/diffPlans.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { isEmptyDiff, type PlanDiff } from '#core/plan/PlanDiff.ts'
import { done } from '#core/plan/Result.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import type { OpenedFile } from '#main/bridge.ts'
import { notify } from '#renderer/frame/notify.ts'
import { commit, linkPlanFile, listPlans, openPlanNow, type PlanFileLink } from '#renderer/store/openPlan.ts'
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
  const { plan, revision, lineage } = read.value
  const link: PlanFileLink = { path, shared: { revision, lineage } }
  const isHere = (await listPlans()).some(({ id }) => id === plan.id)
  if (!isHere) await createHere(plan, link)
  else if (await openHere(plan.id)) await settle(plan, name, link)
}

async function settle(ofFile: Plan, name: string, link: PlanFileLink): Promise<void> {
  const diff = diffFromOpen(ofFile)
  if (diff && !isEmptyDiff(diff)) {
    if ((await askAboutClash(name, diff)) === 'keep-mine') return
    const now = diffFromOpen(ofFile)
    if (!now) return
    commit(frameEdits.replacePlan(name), () => done(now))
  }
  if (openPlanNow().plan?.id === ofFile.id) linkPlanFile(link)
}

/** What would make the open plan the file's; undefined when another plan is open by now. */
function diffFromOpen(ofFile: Plan): PlanDiff | undefined {
  const { plan } = openPlanNow()
  return plan?.id === ofFile.id ? diffPlans(plan, ofFile) : undefined
}
