import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder that is gone after the test. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bigday-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** For tests on disks that are in order: no flush is in doubt there. */
export const neverUnflushed = (path: string, systemCode: string): never => {
  throw new Error(`${path} was not flushed: ${systemCode}`)
}
