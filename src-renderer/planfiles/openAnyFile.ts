import type { FileKind, FileOutcome, OpenedFile } from '#main/bridge.ts'
import { bridge } from '#renderer/bridge/bridge.ts'
import { notify } from '#renderer/frame/notify.ts'
import { startImport } from '#renderer/screens/importing/importing.ts'
import { frameText } from '#renderer/text/frameText.ts'
import { fileFaultText } from '#renderer/text/plansText.ts'
import { fileKindOf } from './fileKindOf.ts'
import { openPlanFile } from './openPlanFile.ts'

/** Takes a file that came from anywhere: a plan file is opened, a workbook goes to the import preview. */
export async function openAnyFile(outcome: FileOutcome<OpenedFile> | null): Promise<void> {
  if (!outcome) return
  if (!outcome.ok) return notify(fileFaultText(outcome.fault))
  const kind = fileKindOf(outcome.value.name)
  if (kind === 'plan') await openPlanFile(outcome.value)
  else if (kind === 'workbook') startImport(outcome.value)
  else notify(notOurFile(outcome.value.name))
}

/** Asks for a file of a kind and takes it. */
export const chooseAndOpen = async (kind: FileKind): Promise<void> => openAnyFile(await bridge.openFile(kind))

const notOurFile = (name: string) => ({
  zh: frameText.zh.notOurFile(name),
  en: frameText.en.notOurFile(name),
})
