import { done, type Result, refuse } from '#core/plan/Result.ts'
import { gunzip } from './gzip.ts'
import { type PlanFile, planFileCaps } from './PlanFile.ts'
import { parseDocument } from './parseDocument.ts'
import type { Refuse } from './Refuse.ts'
import { readDocument } from './readDocument.ts'
import { type UpgradeStep, upgradeSteps } from './upgradeSteps.ts'
import { verifyDocument } from './verifyDocument.ts'

/**
 * Reads a plan file that may come from anywhere. Refuses, as `file-not-plan` with the place at fault, whatever is not
 * exactly a plan: over the caps, damaged, not strict JSON, of a newer version, changed since it was written, with a row
 * that its schema does not take, an id twice, or a reference to nothing. Nothing is repaired or left out silently.
 * @param file its name, for the refusal
 * @param steps for tests of upgrading; the app has one list
 */
export async function readPlanFile(
  bytes: Uint8Array,
  file: string,
  steps: readonly UpgradeStep[] = upgradeSteps,
): Promise<Result<PlanFile>> {
  // A place is made of the file's own keys, which may be of any length.
  const no: Refuse = (reason, place = '') =>
    refuse({ code: 'file-not-plan', file, reason, detail: place.slice(0, 200) })
  const inflated = await inflate(bytes, no)
  if (!inflated.ok) return inflated
  const document = parseDocument(inflated.value, no)
  if (!document.ok) return document
  const verified = verifyDocument(document.value, inflated.value, steps, no)
  return verified.ok ? readDocument(verified.value, no) : verified
}

async function inflate(bytes: Uint8Array, no: Refuse): Promise<Result<Uint8Array>> {
  if (bytes.length === 0) return no('empty')
  if (bytes.length > planFileCaps.fileBytes) return no('too-large', `> ${planFileCaps.fileBytes / 1e6} MB`)
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return no('not-gzip')
  const inflated = await gunzip(bytes, planFileCaps.inflatedBytes)
  if (inflated === 'too-large') return no('too-large', `> ${planFileCaps.inflatedBytes / 1e6} MB`)
  return inflated === 'damaged' ? no('damaged') : done(inflated)
}
