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

/** The keys of an object in the order in which they are written. */
export const canonicalKeys = (value: object): string[] => Object.keys(value).sort()

function canonicalObject(value: object): string {
  let text = '{'
  for (const key of canonicalKeys(value)) {
    if (text !== '{') text += ','
    text += `${JSON.stringify(key)}:`
    text += canonicalJson(Reflect.get(value, key))
  }
  return `${text}}`
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`JSON has no ${value}`)
  // A whole number that a double cannot tell from its neighbours is refused by the reader when written out in digits;
  // as a power of ten (a target of 1e20) it says that it is a float.
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? value.toExponential() : String(value)
}
