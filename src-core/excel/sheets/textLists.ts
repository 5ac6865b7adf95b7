/** Several values in one cell: `A、B`. A value that would not survive that is quoted, so every list reads back exactly. */
const separators = /[、,，;；\n\r]/

export function joinList(items: readonly string[]): string {
  return items.map(quoteIfNeeded).join('、')
}

/** Values that stand one below the other. */
export function joinLines(lines: readonly string[]): string {
  return lines.join('\n')
}

/** A text in double quotes on one line, as JSON writes it. */
export const quoted = (text: string): string => JSON.stringify(text)

export function quoteIfNeeded(item: string): string {
  const isPlain = item !== '' && item === item.trim() && !separators.test(item) && !item.startsWith('"')
  return isPlain ? item : quoted(item)
}

/** The values of a cell, split at `、 , ;` and line ends outside of quotes; null where a quote never ends. */
export function splitList(text: string): string[] | null {
  return splitAt(text, separators)
}

/** The lines of a cell; quoted values keep theirs inside. Blank lines are none. */
export function splitLines(text: string): string[] {
  return text.split(/\r?\n|\r/).filter((line) => line.trim() !== '')
}

function splitAt(text: string, separator: RegExp): string[] | null {
  const items: string[] = []
  let rest = text.trim()
  while (rest !== '') {
    const token = rest.startsWith('"') ? readQuoted(rest) : readPlain(rest, separator)
    if (!token) return null
    if (token.value !== '' || token.isQuoted) items.push(token.value)
    const next = token.rest.trimStart()
    if (next !== '' && !separator.test(next.charAt(0))) return null
    rest = next.slice(1).trimStart()
  }
  return items
}

interface Token {
  readonly value: string
  readonly isQuoted: boolean
  readonly rest: string
}

/** The quoted text that a string begins with, and what follows it. */
export function readQuoted(text: string): Token | null {
  const found = /^"(?:[^"\\\n\r]|\\.)*"/.exec(text)?.[0]
  if (found === undefined) return null
  try {
    return { value: String(JSON.parse(found)), isQuoted: true, rest: text.slice(found.length) }
  } catch {
    return null
  }
}

function readPlain(text: string, separator: RegExp): Token {
  const end = text.search(separator)
  const value = end < 0 ? text : text.slice(0, end)
  return { value: value.trim(), isQuoted: false, rest: end < 0 ? '' : text.slice(end) }
}
