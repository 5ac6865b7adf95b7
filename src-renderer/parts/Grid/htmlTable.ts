import type { TextTable } from './clipboardTable.ts'
import { type SpanningCell, spreadSpans } from './spreadSpans.ts'

/** Says on our own tables that the plain text beside them holds the same cells, to the last blank. */
const ownMark = 'data-bigday-cells'

/** A block of cells as HTML, which keeps Excel from making 20:05 a fraction of a day and from rounding long ids. */
export function toHtmlTable(table: TextTable): string {
  const rows = table.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`)
  return `<meta charset="utf-8"><table ${ownMark}>${rows.join('')}</table>`
}

/** More digits than Excel keeps of a number, zeros it would drop, and clocks and dates it would make its own. */
const notForExcel = /^\d{12,}$|^0\d|:|^\d{1,4}[-/.]\d{1,2}([-/.]\d{1,2})?$/

function htmlCell(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const isPrice = /^\d+\.\d+$/.test(text)
  const style = notForExcel.test(text) && !isPrice ? ` style='mso-number-format:"\\@"'` : ''
  const spaced = escaped.replace(/^ | $| (?= )/g, '&nbsp;')
  return `<td${style}>${spaced.replace(/\r?\n/g, '<br style="mso-data-placement:same-cell">')}</td>`
}

/**
 * The cells of the table that a spreadsheet copied; null where the HTML is something else: no table, several, or a
 * table amid a text, which is better read as plain text, and what this grid copied itself.
 */
export function fromHtmlTable(html: string): TextTable | null {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const tables = [...body.querySelectorAll('table')]
  const [table] = tables
  if (!table || tables.length > 1 || table.hasAttribute(ownMark)) return null
  const rows = [...table.rows].filter((row) => row.style.display !== 'none').map(cellsOf)
  table.remove()
  for (const unseen of body.querySelectorAll('style, script')) unseen.remove()
  if (body.textContent.trim() !== '' || rows.length === 0) return null
  return spreadSpans(rows)
}

const cellsOf = ({ cells }: HTMLTableRowElement): SpanningCell[] =>
  [...cells].map((cell) => ({ text: textOfCell(cell), across: cell.colSpan, down: cell.rowSpan }))

/** As it is seen: line breaks of the markup are spaces, those of the cell are lines. */
function textOfCell(cell: Element): string {
  const lines = linesOf(cell).split('\n')
  return lines
    .map((line) => line.replace(/[^\S\u00a0]+/g, ' ').trim())
    .join('\n')
    .replaceAll('\u00a0', ' ')
    .trim()
}

function linesOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/[\r\n\t]+/g, ' ')
  if (!(node instanceof Element) || node.tagName === 'STYLE') return ''
  if (node.tagName === 'BR') return '\n'
  const inside = [...node.childNodes].map(linesOf).join('')
  const isBlock = ['P', 'DIV', 'LI'].includes(node.tagName)
  return isBlock && node.nextElementSibling ? `${inside}\n` : inside
}
