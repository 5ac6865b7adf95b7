/** What JSON.parse would take without a word: the last of two equal keys, `1e999` as Infinity, cut integers. */
export interface JsonFault {
  readonly kind: 'too-deep' | 'duplicate-key' | 'proto-key' | 'number-too-large'
  /** Where: `segments[12].start`. */
  readonly place: string
}

/** An object or array that the scan is inside of. */
interface Frame {
  readonly isArray: boolean
  /** In an array the position of the current item. */
  index: number
  /** In an object: the next string is a key. */
  awaitsKey: boolean
  /** Start and end of each key so far in the text, pairwise. */
  readonly keys: number[]
  /** The keys so far, kept only once they came out of order: keys in ascending order cannot repeat. */
  seen: Set<string> | undefined
}

/**
 * Looks through JSON text, before it is parsed, for what must not reach a plan. One pass and hardly any allocation for
 * files of ours, whose keys are sorted. The grammar is left to JSON.parse: on text that is not JSON the answer means nothing.
 */
export function scanJson(text: string, maxDepth: number): JsonFault | undefined {
  return new Scan(text, maxDepth).run()
}

class Scan {
  private readonly frames: Frame[] = []
  private frame: Frame | undefined
  private readonly text: string
  private readonly maxDepth: number

  constructor(text: string, maxDepth: number) {
    this.text = text
    this.maxDepth = maxDepth
  }

  run(): JsonFault | undefined {
    const { text } = this
    for (let at = 0; at < text.length; at++) {
      const char = text.charCodeAt(at)
      let kind: JsonFault['kind'] | undefined
      if (char === quote) {
        const end = endOfString(text, at)
        if (this.frame?.awaitsKey) kind = takeKey(text, this.frame, at + 1, end)
        at = end
      } else if (isNumberStart(char)) {
        const end = endOfNumber(text, at)
        if (!isExactNumber(text, at, end)) kind = 'number-too-large'
        at = end - 1
      } else kind = this.takeMark(char)
      if (kind) return { kind, place: placeOf(text, this.frames) }
    }
    return undefined
  }

  private takeMark(char: number): JsonFault['kind'] | undefined {
    if (char === comma && this.frame) {
      this.frame.index++
      this.frame.awaitsKey = !this.frame.isArray
    } else if (char === openObject || char === openArray) {
      if (this.frames.length === this.maxDepth) return 'too-deep'
      this.frame = openFrame(char === openArray)
      this.frames.push(this.frame)
    } else if (char === closeObject || char === closeArray) {
      this.frames.pop()
      this.frame = this.frames.at(-1)
    }
    return undefined
  }
}

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c]
const [minus, plus, dot, lowerE, upperE] = [0x2d, 0x2b, 0x2e, 0x65, 0x45]
const [openObject, closeObject, openArray, closeArray] = [0x7b, 0x7d, 0x5b, 0x5d]

const openFrame = (isArray: boolean): Frame => ({
  isArray,
  index: 0,
  awaitsKey: !isArray,
  keys: [],
  seen: undefined,
})

/** Position of the closing quote; the end of the text where there is none. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end === -1 ? text.length : end
}

/** Whether an odd number of backslashes stands before it. */
function isEscaped(text: string, at: number): boolean {
  let first = at
  while (text.charCodeAt(first - 1) === backslash) first--
  return (at - first) % 2 === 1
}

function takeKey(text: string, frame: Frame, start: number, end: number): JsonFault['kind'] | undefined {
  const { keys } = frame
  frame.awaitsKey = false
  const last = keys.length - 2
  const isEscapedKey = hasBackslash(text, start, end)
  if (!frame.seen && (isEscapedKey || (last >= 0 && !isAscending(text, keys, last, start, end)))) {
    frame.seen = keysSoFar(text, keys)
  }
  keys.push(start, end)
  const isPlainProto = end - start === 9 && text.startsWith('__proto__', start)
  if (!frame.seen) return isPlainProto ? 'proto-key' : undefined
  const key = keyOf(text, start, end)
  if (key === '__proto__') return 'proto-key'
  if (frame.seen.has(key)) return 'duplicate-key'
  frame.seen.add(key)
  return undefined
}

function hasBackslash(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === backslash) return true
  return false
}

/** Whether a key comes after the one before it, compared in place: cutting out millions of keys is what costs time. */
function isAscending(text: string, keys: number[], last: number, start: number, end: number): boolean {
  const [before, beforeEnd] = [keys[last] as number, keys[last + 1] as number]
  const common = Math.min(beforeEnd - before, end - start)
  for (let i = 0; i < common; i++) {
    const difference = text.charCodeAt(start + i) - text.charCodeAt(before + i)
    if (difference !== 0) return difference > 0
  }
  return end - start > beforeEnd - before
}

function keysSoFar(text: string, keys: readonly number[]): Set<string> {
  const seen = new Set<string>()
  for (let i = 0; i < keys.length; i += 2) seen.add(keyOf(text, keys[i] as number, keys[i + 1] as number))
  return seen
}

/** The key itself: `"\u0061"` is `a`. */
function keyOf(text: string, start: number, end: number): string {
  if (!hasBackslash(text, start, end)) return text.slice(start, end)
  try {
    return String(JSON.parse(`"${text.slice(start, end)}"`))
  } catch {
    // Not a JSON string: JSON.parse of the whole text is going to say so.
    return text.slice(start, end)
  }
}

const isDigit = (char: number): boolean => char >= 0x30 && char <= 0x39
const isNumberStart = (char: number): boolean => isDigit(char) || char === minus
const isNumberChar = (char: number): boolean =>
  isNumberStart(char) || char === dot || char === plus || char === lowerE || char === upperE

function endOfNumber(text: string, start: number): number {
  let end = start
  while (isNumberChar(text.charCodeAt(end))) end++
  return end
}

/** False for what is not finite, and for digits of a whole number that a double would round. */
function isExactNumber(text: string, start: number, end: number): boolean {
  const token = text.slice(start, end)
  if (token.length <= 15 && !/[eE]/.test(token)) return true
  const value = Number(token)
  return /^-?\d+$/.test(token) ? Number.isSafeInteger(value) : Number.isFinite(value)
}

/** The place in the names of the plan: the way down through keys and indexes, without the outer `tables`. */
function placeOf(text: string, frames: readonly Frame[]): string {
  let place = ''
  for (const { isArray, index, keys } of frames) {
    if (isArray) place += `[${index}]`
    else if (keys.length > 0) place += `.${keyOf(text, keys.at(-2) as number, keys.at(-1) as number)}`
  }
  return place.replace(/^\./, '').replace(/^tables\./, '')
}
