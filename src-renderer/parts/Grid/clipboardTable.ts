/** A block of cells as texts, row by row. */
export type TextTable = readonly (readonly string[])[]

/**
 * As Excel and WPS put it on the clipboard: tabs and line ends, cells that hold either in quotes. The last of several
 * rows is closed too, or a blank one would be lost; one row alone is not, so that it can be pasted into a sentence.
 */
export function toTsv(table: TextTable): string {
  const lines = table.map((row) => row.map(quoteIfNeeded).join('\t'))
  return lines.length > 1 ? lines.map((line) => `${line}\r\n`).join('') : (lines[0] ?? '')
}

const quoteIfNeeded = (text: string): string =>
  /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** Reads what Excel, WPS or a text editor copied. The line end that closes the last row begins no row of its own. */
export function fromTsv(text: string): TextTable {
  const rows: string[][] = [[]]
  let rest = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  for (;;) {
    const cell = cellOf(rest)
    rows.at(-1)?.push(cell.text)
    const separator = rest.charAt(cell.length)
    if (separator === '') return rows
    if (separator === '\n') rows.push([])
    rest = rest.slice(cell.length + 1)
  }
}

/** Quotes hold a cell together only where they span it whole: `5" 屏` and `"A" 款` are texts as they stand. */
function cellOf(rest: string): { readonly text: string; readonly length: number } {
  const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(rest)
  if (quoted) return { text: (quoted[1] ?? '').replaceAll('""', '"'), length: quoted[0].length }
  const end = rest.search(/[\t\n]/)
  const text = end < 0 ? rest : rest.slice(0, end)
  return { text, length: text.length }
}
