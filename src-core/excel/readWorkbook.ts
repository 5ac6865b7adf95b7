import type { WorkbookFault } from '#core/plan/Refusal.ts'
import { done, type Result, refuse } from '#core/plan/Result.ts'
import { csvWorkbook } from './in/csvWorkbook.ts'
import { repairSheet } from './in/repairSheet.ts'
import { spreadsheetWorkbook } from './in/spreadsheetWorkbook.ts'
import { storedZip } from './in/storedZip.ts'
import { openZip, type ZipEntry } from './in/zipGate.ts'
import type { Workbook } from './Workbook.ts'

/**
 * Reads .xlsx, .xlsm, .xls, .et and .csv files, told apart by their content and never by their name. Formulas are not
 * computed, macros not run, links not followed.
 * Refuses what is empty, damaged, protected by a password, too large, or no workbook at all.
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<Result<Workbook>> {
  const workbook = await workbookOf(bytes, file)
  return typeof workbook === 'string'
    ? refuse({ code: 'file-not-workbook', file, reason: workbook })
    : done(workbook)
}

async function workbookOf(bytes: Uint8Array, file: string): Promise<Workbook | WorkbookFault> {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) return zippedWorkbook(bytes, file)
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return spreadsheetWorkbook(bytes, file, false)
  return csvWorkbook(bytes, file)
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

async function zippedWorkbook(bytes: Uint8Array, file: string): Promise<Workbook | WorkbookFault> {
  const entries = await openZip(bytes, isRead)
  if (typeof entries === 'string') return entries
  if (!entries.some(({ name }) => isWorkbookPart(name))) return 'not-a-workbook'
  const parts: ZipEntry[] = []
  for (const entry of entries) {
    const repaired = repairSheet(entry.bytes)
    if (repaired === 'cut-short') return 'damaged'
    if (!isActive(entry.name)) parts.push(repaired ? { name: entry.name, bytes: repaired } : entry)
  }
  return spreadsheetWorkbook(
    storedZip(parts),
    file,
    entries.some(({ name }) => isActive(name)),
  )
}

const isWorkbookPart = (name: string): boolean => /^(?:\[content_types\]|content)\.xml$/i.test(name)

/** Pictures, charts and comments are nothing that an import reads. */
const isRead = (name: string): boolean =>
  isActive(name) ||
  (/\.(?:xml|rels|bin)$/i.test(name) && !/(?:media|embeddings|drawings|charts)\//i.test(name))

/** Macros and links to other files: noticed, and never handed on. */
const isActive = (name: string): boolean => /vbaproject[^/]*\.bin$|externallinks\//i.test(name)
