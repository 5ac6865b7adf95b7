import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { canonicalJson, canonicalKeys } from './canonicalJson.ts'

/** What one chunk holds at least, in UTF-16 units: large enough that hashing and compressing are not called too often. */
const chunkLength = 262_144

/** `canonicalJson` of a document with tables as UTF-8, row by row, so that a large plan is never one string. */
export function* canonicalChunks(document: object): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  let text = ''
  for (const piece of pieces(document, 3)) {
    text += piece
    if (text.length < chunkLength) continue
    yield encoder.encode(text)
    text = ''
  }
  yield encoder.encode(text)
}

/** SHA-256 of the canonical JSON, hex. */
export function canonicalHash(document: object): string {
  const hash = sha256.create()
  for (const chunk of canonicalChunks(document)) hash.update(chunk)
  return bytesToHex(hash.digest())
}

/** The text in pieces, down to the given depth: document, its tables, their rows. */
function* pieces(value: unknown, depth: number): Generator<string> {
  if (depth === 0 || typeof value !== 'object' || value === null) {
    yield canonicalJson(value)
    return
  }
  const isArray = Array.isArray(value)
  let before = isArray ? '[' : '{'
  for (const key of isArray ? value.keys() : canonicalKeys(value)) {
    yield isArray ? before : `${before}${JSON.stringify(key)}:`
    yield* pieces(Reflect.get(value, key), depth - 1)
    before = ','
  }
  // Nothing was written yet: the bracket that opens is still to come.
  const opening = before === ',' ? '' : before
  yield `${opening}${isArray ? ']' : '}'}`
}
