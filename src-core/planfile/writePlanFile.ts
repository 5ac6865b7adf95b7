import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Plan } from '#core/plan/Plan.ts'
import { canonicalChunks } from './canonicalChunks.ts'
import { findDangling } from './findDangling.ts'
import { gzip } from './gzip.ts'
import { type PlanFileOrigin, planFileFormat } from './PlanFile.ts'
import { type TableRows, tableRowsOf } from './tableRows.ts'
import { planFileVersion } from './upgradeSteps.ts'

/**
 * The bytes of a plan file. The same plan and origin always give the same document.
 * Throws for a plan that `readPlanFile` would refuse because a row points to one that is not there: an edit left it so,
 * and a file that cannot be opened again must not look like a saved plan.
 */
export async function writePlanFile(plan: Plan, about: PlanFileOrigin): Promise<Uint8Array> {
  const tables = tableRowsOf(plan)
  const dangling = findDangling(tables)
  if (dangling !== undefined) throw new Error(`${dangling} points to a row that is not there`)
  return gzip(documentBytes(plan, tables, about))
}

function* documentBytes(
  plan: Plan,
  tables: TableRows,
  { app, revision, lineage, undo }: PlanFileOrigin,
): Generator<Uint8Array<ArrayBuffer>> {
  const document = {
    format: planFileFormat,
    version: planFileVersion,
    app,
    planId: plan.id,
    revision,
    lineage,
    redacted: [],
    tables,
    undo,
  }
  const hash = sha256.create()
  let held: Uint8Array<ArrayBuffer> | undefined
  for (const chunk of canonicalChunks(document)) {
    hash.update(chunk)
    if (held) yield held
    held = chunk
  }
  // The checksum goes in before the brace that closes the document; it covers the document without it.
  if (held) yield held.subarray(0, -1)
  yield new TextEncoder().encode(checksumTail(bytesToHex(hash.digest())))
}

/** The end of a document as Bigday writes it. */
export const checksumTail = (sha: string): string => `,"sha256":"${sha}"}`
