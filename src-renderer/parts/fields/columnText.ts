import { percentText } from '#core/excel/sheets/offerLines.ts'
import { serialToMinute } from '#core/excel/sheets/serials.ts'
import type { AnyTeamColumn, CellFormat } from '#core/excel/sheets/TeamSheet.ts'
import { dateOf, formatClock } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { fenToYuanText, formatFen } from '#core/plan/money.ts'
import type { Row, TableName } from '#core/plan/tables.ts'
import { fenPerYuan } from '#core/plan/units.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import { shownInstead } from './columnInWindow.ts'
import { contextNow } from './contextNow.ts'

type How = 'shown' | 'typed'

/** A record's cell in a column of the team workbook, as the window shows it or gives it for retyping. */
export function columnText(
  table: TableName,
  column: AnyTeamColumn,
  record: object,
  lang: Lang,
  how: How,
): string {
  const instead = shownInstead(table, column, record, lang) ?? ownText(column, record)
  if (instead !== null) return instead
  const cell = column.write(record as Row<TableName>, contextNow(lang))
  if (cell?.kind === 'serial') return momentText(cell.value, column.format, lang, how)
  if (cell?.kind === 'number') return numberText(cell.value, column.format, how)
  return cell && 'value' in cell ? String(cell.value) : ''
}

/** A text of the record itself: a cell of Excel holds only so many characters, a field all of them. */
function ownText({ key, format, choices }: AnyTeamColumn, record: object): string | null {
  const isText = (format === 'text' || format === 'long-text') && !choices
  const value: unknown = isText ? Reflect.get(record, key) : null
  return typeof value === 'string' ? value : null
}

function numberText(value: number, format: CellFormat, how: How): string {
  if (format === 'money') {
    const fen = Math.round(value * fenPerYuan)
    return how === 'shown' ? formatFen(fen) : fenToYuanText(fen)
  }
  if (format === 'rate') return percentText(value)
  return how === 'shown' && Math.abs(value) >= grouped
    ? value.toLocaleString('en', { maximumFractionDigits: 20 })
    : String(value)
}

/** As amounts of money are. */
const grouped = 1000

function momentText(serial: number, format: CellFormat, lang: Lang, how: How): string {
  const context = contextNow(lang)
  const minute = serialToMinute(context, serial)
  if (minute === null) return ''
  const date = dateOf(context.startDate, minute)
  if (format === 'date') return date
  return `${how === 'shown' ? dayName(date, lang, 'middle') : date} ${formatClock(minute)}`
}
