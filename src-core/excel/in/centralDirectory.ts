import type { WorkbookFault } from '#core/plan/Refusal.ts'

/** What the central directory of a zip file says of one entry (PKWARE APPNOTE 4.3.12). */
export interface DirectoryEntry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packedBytes: number
  readonly bytes: number
  /** Where the entry's local header begins. */
  readonly offset: number
  readonly isEncrypted: boolean
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endBytes = 22
const maxCommentBytes = 65_535
/** Stands for a size that is in the zip64 extra field. */
const inExtra = 0xffffffff

/** Reads the central directory; refuses at the first thing that is not as it must be, and more than `maxEntries`. */
export function readCentralDirectory(
  bytes: Uint8Array,
  maxEntries: number,
): readonly DirectoryEntry[] | WorkbookFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) return 'damaged'
  const count = view.getUint16(end + 10, true)
  if (count > maxEntries) return 'too-many-entries'
  const entries: DirectoryEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) return 'damaged'
    const next = at + 46 + lengthAt(view, at + 28) + lengthAt(view, at + 30) + lengthAt(view, at + 32)
    if (next > end) return 'damaged'
    entries.push(entryAt(view, at))
    at = next
  }
  return entries
}

const lengthAt = (view: DataView, at: number): number => view.getUint16(at, true)

function findEnd(view: DataView): number {
  const last = view.byteLength - endBytes
  for (let at = last; at >= Math.max(0, last - maxCommentBytes); at--) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  return -1
}

function entryAt(view: DataView, at: number): DirectoryEntry {
  const flags = view.getUint16(at + 8, true)
  const nameBytes = lengthAt(view, at + 28)
  const extra = zip64Sizes(view, at + 46 + nameBytes, lengthAt(view, at + 30))
  const [bytes, packedBytes] = [view.getUint32(at + 24, true), view.getUint32(at + 20, true)]
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameBytes)
  return {
    name: new TextDecoder().decode(name),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    // Both come in this order, each only where its 32 bits do not hold it.
    bytes: bytes === inExtra ? (extra.shift() ?? bytes) : bytes,
    packedBytes: packedBytes === inExtra ? (extra.shift() ?? packedBytes) : packedBytes,
    offset: view.getUint32(at + 42, true),
    isEncrypted: (flags & 0x2041) !== 0,
  }
}

/** Some writers use zip64 whatever the size (APPNOTE 4.5.3). */
function zip64Sizes(view: DataView, from: number, length: number): number[] {
  for (let at = from; at + 4 <= from + length; at += 4 + lengthAt(view, at + 2)) {
    if (lengthAt(view, at) !== 1) continue
    const count = Math.min(3, Math.floor(Math.min(lengthAt(view, at + 2), from + length - at - 4) / 8))
    return Array.from({ length: count }, (_, i) => Number(view.getBigUint64(at + 4 + i * 8, true)))
  }
  return []
}
