import type { WorkbookFault } from '#core/plan/Refusal.ts'
import { type DirectoryEntry, readCentralDirectory } from './centralDirectory.ts'
import { crc32 } from './crc32.ts'
import { inflateRaw } from './inflateRaw.ts'

/** A file inside a zip, unpacked. */
export interface ZipEntry {
  readonly name: string
  readonly bytes: Uint8Array
}

export const maxUnpackedBytes = 500_000_000
export const maxEntries = 10_000
const maxRatio = 200
/** Styles of a small workbook do pack 500 : 1, so a ratio only counts for what is large. */
const ratioMattersFrom = 50_000_000

const stored = 0
const deflated = 8
const localHeaderBytes = 30
const localSignature = 0x04034b50

/**
 * Unpacks a zip file that nobody vouches for, before any parser sees it. Refuses what is too large or too many, packs
 * far better than data does (a bomb), does not come out at the size or checksum it declares, has two files of one name,
 * or names a file outside itself.
 * @param isWanted entries that are kept; the others are unpacked and counted all the same
 */
export async function openZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<readonly ZipEntry[] | WorkbookFault> {
  const directory = readCentralDirectory(bytes, maxEntries)
  if (typeof directory === 'string') return directory
  const fault = faultOf(directory)
  if (fault) return fault
  const entries: ZipEntry[] = []
  for (const entry of directory) {
    if (entry.name.endsWith('/')) continue
    const unpacked = await unpack(bytes, entry)
    if (typeof unpacked === 'string') return unpacked
    const name = plainPath(entry.name)
    if (isWanted(name)) entries.push({ name, bytes: unpacked })
  }
  return entries
}

/** What can be refused by the directory alone. Every size in it is checked against the truth while unpacking. */
function faultOf(directory: readonly DirectoryEntry[]): WorkbookFault | undefined {
  const names = new Set<string>()
  let total = 0
  for (const { name, bytes, packedBytes, isEncrypted } of directory) {
    const path = plainPath(name)
    // Parsers look names up without regard to case.
    if (path.split('/').includes('..') || names.has(path.toLowerCase())) return 'damaged'
    if (isEncrypted) return 'password'
    names.add(path.toLowerCase())
    total += bytes
    if (total > maxUnpackedBytes || (bytes > ratioMattersFrom && bytes > packedBytes * maxRatio))
      return 'too-large'
  }
  return undefined
}

const plainPath = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '')

async function unpack(file: Uint8Array, entry: DirectoryEntry): Promise<Uint8Array | WorkbookFault> {
  const packed = packedBytesOf(file, entry)
  if (!packed) return 'damaged'
  const unpacked = await unpackedBytesOf(packed, entry)
  if (typeof unpacked === 'string') return unpacked
  return crc32(unpacked) === entry.crc ? unpacked : 'damaged'
}

async function unpackedBytesOf(
  packed: Uint8Array,
  { method, bytes }: DirectoryEntry,
): Promise<Uint8Array | WorkbookFault> {
  if (method === deflated) return inflateRaw(packed, bytes)
  if (method !== stored) return 'damaged'
  return packed.length === bytes ? packed : 'sizes-lie'
}

function packedBytesOf(file: Uint8Array, { offset, packedBytes }: DirectoryEntry): Uint8Array | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  if (offset + localHeaderBytes > file.length || view.getUint32(offset, true) !== localSignature)
    return undefined
  const start =
    offset + localHeaderBytes + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return start + packedBytes <= file.length ? file.subarray(start, start + packedBytes) : undefined
}
