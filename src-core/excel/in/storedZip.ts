import type { ZipEntry } from './zipGate.ts'

const utf8Names = 0x0800
/** In place of a checksum: the gate has checked the entry, and SheetJS, which reads this from memory, never does. */
const unchecked = 0

/** Writes a zip file of uncompressed entries. A parser that gets it unpacks nothing, and sees only what the gate let through. */
export function storedZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, bytes } of entries) {
    const path = new TextEncoder().encode(name)
    const facts = factsOf(bytes, path)
    const local = joined([header(0x04034b50, 4), facts, path])
    directory.push(joined([header(0x02014b50, 6), facts, entryTail(offset), path]))
    parts.push(local, bytes)
    offset += local.length + bytes.length
  }
  const central = joined(directory)
  return joined([...parts, central, endRecord(entries.length, central.length, offset)])
}

/** A signature and the fields before the entry's facts: one version in a local header, two in the directory. */
function header(signature: number, length: 4 | 6): Uint8Array {
  return numbers([[4, signature], [2, 20], ...(length === 6 ? ([[2, 20]] as const) : [])])
}

function factsOf(bytes: Uint8Array, path: Uint8Array): Uint8Array {
  return numbers([
    [2, utf8Names],
    [2, 0],
    [4, 0],
    [4, unchecked],
    [4, bytes.length],
    [4, bytes.length],
    [2, path.length],
    [2, 0],
  ])
}

const entryTail = (offset: number): Uint8Array =>
  numbers([
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, offset],
  ])

const endRecord = (count: number, directoryBytes: number, directoryOffset: number): Uint8Array =>
  numbers([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directoryBytes],
    [4, directoryOffset],
    [2, 0],
  ])

function numbers(fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [length]) => sum + length, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [length, value] of fields) {
    if (length === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += length
  }
  return bytes
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
