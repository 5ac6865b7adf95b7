import { type Plan, planRow } from '#core/plan/Plan.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import type { FileOutcome, SavedFile } from '#main/bridge.ts'
import { appName } from '#renderer/appName.ts'
import { bridge } from '#renderer/bridge/bridge.ts'
import { notify } from '#renderer/frame/notify.ts'
import { linkPlanFile, openPlanNow, type PlanFileLink } from '#renderer/store/openPlan.ts'
import { frameText } from '#renderer/text/frameText.ts'
import { fileFaultText, savedTo } from '#renderer/text/plansText.ts'
import { fileOfPlan } from '#renderer/workers/planFileClient.ts'

/** Saves the open plan to its file; asks where when it has none yet. Never over a file that changed outside. */
export async function savePlanFile(): Promise<void> {
  const { filePath } = openPlanNow()
  if (filePath === null || bridge.kind === 'web') await savePlanFileAs()
  else await write((bytes) => bridge.saveFile(filePath, bytes))
}

/** Asks where to save the open plan; from then on it belongs to that file. */
export async function savePlanFileAs(): Promise<void> {
  await write((bytes, name) => bridge.saveFileAs('plan', name, bytes))
}

/** Asks where to put a copy of a plan; the plan goes on belonging to the file it had. */
export async function savePlanCopy(plan: Plan): Promise<void> {
  const written = await fileOfPlan(plan, appName, openPlanNow())
  if (!written.ok) return notify(refusalText(written.refusal))
  const saved = await bridge.saveFileAs('plan', fileNameOf(plan), written.value.bytes)
  if (saved) tell(saved)
}

type Save = (bytes: Uint8Array, name: string) => Promise<FileOutcome<SavedFile> | null>

// Two saves at once would end with whichever wrote last.
let saving: Promise<void> | undefined

function write(save: Save): Promise<void> {
  saving ??= writeAndLink(save).finally(() => (saving = undefined))
  return saving
}

async function writeAndLink(save: Save): Promise<void> {
  const open = openPlanNow()
  const { plan } = open
  if (!plan) return
  const written = await fileOfPlan(plan, appName, open)
  if (!written.ok) return notify(refusalText(written.refusal))
  const saved = await save(written.value.bytes, fileNameOf(plan))
  if (!saved) return
  tell(saved)
  if (saved.ok) await link({ path: saved.value.path, shared: written.value.shared }, plan)
}

/** Links the file to the plan it holds. Edits made while it was being written go into it too, or it would be behind. */
async function link(file: PlanFileLink, written: Plan): Promise<void> {
  const { plan } = openPlanNow()
  if (plan?.id !== written.id) return
  if (plan === written) return linkPlanFile(file)
  const { path } = file
  if (path !== null) await writeAndLink((bytes) => bridge.saveFile(path, bytes))
}

function tell(saved: FileOutcome<SavedFile>): void {
  if (saved.ok) {
    notify(savedTo(saved.value.name), { tone: 'done' })
    return
  }
  const action = { texts: saveAsTexts, run: () => void savePlanFileAs() }
  notify(fileFaultText(saved.fault), { action: openPlanNow().plan ? action : null })
}

const saveAsTexts = { zh: frameText.zh.saveAs, en: frameText.en.saveAs }

const fileNameOf = (plan: Plan): string => `${planRow(plan).title || 'Bigday'}.bigday`
