import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { done, type Result } from '#core/plan/Result.ts'
import { canonicalHash } from './canonicalChunks.ts'
import { planFileFormat } from './PlanFile.ts'
import type { Refuse } from './Refuse.ts'
import { type PlanDocument, type UpgradeStep, upgradeDocument, versionAfter } from './upgradeSteps.ts'
import { checksumTail } from './writePlanFile.ts'

/** That the document is a plan of a version we know, as it was written; then brings it up to the newest version. */
export function verifyDocument(
  document: PlanDocument,
  bytes: Uint8Array,
  steps: readonly UpgradeStep[],
  no: Refuse,
): Result<PlanDocument> {
  const { sha256: checksum, ...content } = document
  const newest = versionAfter(steps)
  const { format, version, redacted } = content
  if (format !== planFileFormat) return no('not-a-plan', 'format')
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    return no('not-a-plan', 'version')
  if (version > newest) return no('newer-version', `version ${version} > ${newest}`)
  if (!isChecksumOf(checksum, content, bytes)) return no('bad-checksum')
  // Redacted copies lack fields. No version so far writes them, and read as whole they would look like deletions.
  if (Array.isArray(redacted) && redacted.length > 0) return no('newer-version', 'redacted')
  return done({ ...upgradeDocument(content, version, steps), version: newest })
}

function isChecksumOf(checksum: unknown, content: PlanDocument, bytes: Uint8Array): boolean {
  if (typeof checksum !== 'string') return false
  return hashAsWritten(bytes, checksum) === checksum || canonicalHash(content) === checksum
}

/**
 * The hash of a document that stands in canonical form, as Bigday writes it: hashing the bytes as they are is several
 * times faster than making the canonical form again, which documents reformatted by other tools need.
 */
function hashAsWritten(bytes: Uint8Array, checksum: string): string | undefined {
  const contentLength = bytes.length - checksumTail(checksum).length
  if (contentLength < 0) return undefined
  const tail = new TextDecoder().decode(bytes.subarray(contentLength))
  if (tail !== checksumTail(checksum)) return undefined
  const hash = sha256.create().update(bytes.subarray(0, contentLength))
  return bytesToHex(hash.update(new TextEncoder().encode('}')).digest())
}
