/** Longer cells are cut in the table; `--json` has them whole. */
const maxCellWidth = 40

/** Lines of aligned columns for a terminal: Chinese characters are two wide, columns of numbers stand to the right. */
export function alignedTable(lines: readonly (readonly string[])[]): string {
  const cells = lines.map((line) => line.map(shown))
  const columns = [...(cells[0]?.keys() ?? [])].map((column) => columnOf(cells, column))
  return cells
    .map((line) =>
      line
        .map((cell, index) => padded(cell, columns[index]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

interface Column {
  readonly width: number
  readonly isNumeric: boolean
}

function columnOf(cells: readonly (readonly string[])[], column: number): Column {
  let width = 0
  let isNumeric = true
  for (const [index, line] of cells.entries()) {
    const cell = line[column] ?? ''
    width = Math.max(width, widthOf(cell))
    // The first line may be a header.
    if (index > 0 && !/^(-?\d+(\.\d+)?)?$/.test(cell)) isNumeric = false
  }
  return { width, isNumeric }
}

function padded(cell: string, column: Column | undefined): string {
  const blanks = ' '.repeat((column?.width ?? 0) - widthOf(cell))
  return column?.isNumeric ? `${blanks}${cell}` : `${cell}${blanks}`
}

function shown(cell: string): string {
  const line = printable(cell)
  if (widthOf(line) <= maxCellWidth) return line
  let cut = ''
  let width = 1
  for (const char of line) {
    width += widthOf(char)
    if (width > maxCellWidth) break
    cut += char
  }
  return `${cut}…`
}

/** On one line, and without what would steer the terminal or turn the text around. */
export const printable = (text: string): string =>
  text
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '⏎')
    .replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '�')

/** Columns that a terminal takes for a text. */
function widthOf(text: string): number {
  let width = 0
  for (const char of text) width += wide.test(char) ? 2 : 1
  return width
}

const wide =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u
