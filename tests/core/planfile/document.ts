import { gunzipSync, gzipSync } from 'node:zlib'
import type { Plan } from '#core/plan/Plan.ts'
import { canonicalHash } from '#core/planfile/canonicalChunks.ts'
import type { PlanFile, PlanFileOrigin } from '#core/planfile/PlanFile.ts'
import { readPlanFile } from '#core/planfile/readPlanFile.ts'
import { writePlanFile } from '#core/planfile/writePlanFile.ts'

/** Ways in and out of plan files for tests: what other tools (zcat, jq, gzip) see and make of them. */

export const origin: PlanFileOrigin = { app: 'Bigday test', revision: 'r1', lineage: [], undo: [] }

// biome-ignore lint/suspicious/noExplicitAny: tests break documents in every way that JSON allows.
export type Document = { [field: string]: any }

/** The JSON text in a plan file. */
export async function textOf(plan: Plan, about: PlanFileOrigin = origin): Promise<string> {
  return gunzipSync(await writePlanFile(plan, about)).toString('utf8')
}

export async function documentOf(plan: Plan, about: PlanFileOrigin = origin): Promise<Document> {
  return JSON.parse(await textOf(plan, about))
}

/** A document as a file, with the checksum that its content has now. */
export function sealed({ sha256: _, ...content }: Document): Uint8Array {
  return gzipSync(JSON.stringify({ ...content, sha256: canonicalHash(content) }))
}

export async function mustRead(bytes: Uint8Array): Promise<PlanFile> {
  const result = await readPlanFile(bytes, 'a.bigday')
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

/** Why a file is refused: `reason: place`; 'read' where it is not. */
export async function refusalOf(bytes: Uint8Array): Promise<string> {
  const result = await readPlanFile(bytes, 'a.bigday')
  if (result.ok) return 'read'
  if (result.refusal.code !== 'file-not-plan') return result.refusal.code
  return `${result.refusal.reason}: ${result.refusal.detail}`
}
