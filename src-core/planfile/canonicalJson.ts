/**
 * The one way to write a value as JSON, so that equal values have equal text and therefore equal hashes: keys sorted
 * by code unit, no white space, numbers as JavaScript prints them. Throws for what JSON cannot hold: such a value in a
 * plan is a bug, and writing `null` in its place would lose it.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value)
    case 'number':
      return canonicalNumber(value)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'object':
      if (value === null) return 'null'
      return Array.isArray(value) ? `[${value.map(canonicalJson).join(',')}]` : canonicalObject(value)
    default:
      throw new Error(`JSON has no ${typeof value}`)
  }
}

/** The keys of an object in the order in which they are written, and what is written before the value of each. */
interface KeyOrder {
  /** As the objects have them. */
  readonly keys: readonly string[]
  readonly sorted: readonly string[]
  /** `{"id":`, `,"name":` … */
  readonly openings: readonly string[]
}

/** The keys of an object in the order in which they are written. */
export const canonicalKeys = (value: object): readonly string[] => orderOf(value).sorted

/** Rows of a table follow each other with the same keys: sorting them anew took a third of the time of writing. */
let lastOrder: KeyOrder = { keys: [], sorted: [], openings: [] }

function orderOf(value: object): KeyOrder {
  const keys = Object.keys(value)
  const { keys: known } = lastOrder
  if (keys.length === known.length && keys.every((key, index) => key === known[index])) return lastOrder
  const sorted = keys.toSorted()
  lastOrder = {
    keys,
    sorted,
    openings: sorted.map((key, index) => `${index === 0 ? '{' : ','}${JSON.stringify(key)}:`),
  }
  return lastOrder
}

function canonicalObject(value: object): string {
  const { sorted, openings } = orderOf(value)
  if (sorted.length === 0) return '{}'
  let text = ''
  for (let index = 0; index < sorted.length; index += 1)
    text +=
      openings[index] + canonicalJson((value as { readonly [key: string]: unknown })[sorted[index] ?? ''])
  return `${text}}`
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`JSON has no ${value}`)
  // A whole number that a double cannot tell from its neighbours is refused by the reader when written out in digits;
  // as a power of ten (a target of 1e20) it says that it is a float.
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? value.toExponential() : String(value)
}
