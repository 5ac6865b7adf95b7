const delimiters = [',', ';', '\t'] as const

/** The rows of a CSV text; every cell is text as it stands, so leading zeros and `1E5` stay. */
export function parseCsv(text: string): string[][] {
  const named = /^sep=(.)\r?\n/i.exec(text)
  const body = named ? text.slice(named[0].length) : text
  return rowsOf(body, named?.[1] ?? sniffDelimiter(body))
}

/** The delimiter that stands the same number of times in most of the first lines; in doubt the comma. */
function sniffDelimiter(text: string): string {
  const lines = text
    .slice(0, 65_536)
    .split(/\r\n?|\n/, 100)
    .map((line) => line.replace(/"[^"]*"/g, ''))
  const scores = delimiters.map((delimiter) => {
    const frequency = new Map<number, number>()
    for (const line of lines) {
      const count = line.split(delimiter).length - 1
      if (count > 0) frequency.set(count, (frequency.get(count) ?? 0) + 1)
    }
    return { delimiter, lines: Math.max(0, ...frequency.values()) }
  })
  return scores.reduce((best, score) => (score.lines > best.lines ? score : best)).delimiter
}

/**
 * RFC 4180, with what spreadsheets do besides: lone line feeds, ragged rows, text after a closing quote. A quote that
 * nothing closes is an inch sign or a slip and stands for itself, or the rest of the file would be one cell.
 */
function rowsOf(text: string, delimiter: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  let isQuoteOpen = true
  while (at < text.length) {
    let cell = ''
    if (isQuoteOpen && text[at] === '"') {
      const quoted = quotedAt(text, at)
      if (quoted) {
        cell = quoted.cell
        at = quoted.next
      } else isQuoteOpen = false
    }
    const end = cellEnd(text, at, delimiter)
    row.push(cell + text.slice(at, end))
    at = end
    if (text[at] === delimiter) {
      at += 1
      if (at < text.length) continue
      row.push('')
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    rows.push(row)
    row = []
  }
  return rows
}

function cellEnd(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at++) {
    const char = text[at]
    if (char === delimiter || char === '\n' || char === '\r') return at
  }
  return text.length
}

function quotedAt(text: string, open: number): { readonly cell: string; readonly next: number } | undefined {
  const parts: string[] = []
  for (let from = open + 1; ; ) {
    const close = text.indexOf('"', from)
    if (close < 0) return undefined
    parts.push(text.slice(from, close))
    if (text[close + 1] !== '"') return { cell: parts.join('"'), next: close + 1 }
    from = close + 2
  }
}
