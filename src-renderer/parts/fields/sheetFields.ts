import type { SettableFields } from '#core/edits/setFields.ts'
import { setFieldsOf } from '#core/edits/setFieldsOf.ts'
import { teamSheetOf } from '#core/excel/sheets/all.ts'
import { contextOf } from '#core/excel/sheets/planContext.ts'
import { serialToMinute } from '#core/excel/sheets/serials.ts'
import type { AnyTeamColumn, CellFormat, SheetContext } from '#core/excel/sheets/TeamSheet.ts'
import type { Reading } from '#core/excel/values/Reading.ts'
import { textCell } from '#core/excel/values/textCell.ts'
import type { Cell } from '#core/excel/Workbook.ts'
import { dateOf, formatClock } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { fenToYuanText, formatFen } from '#core/plan/money.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { Row, TableName } from '#core/plan/tables.ts'
import { fenPerYuan } from '#core/plan/units.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import { openPlanNow } from '#renderer/store/openPlan.ts'
import { changeLabel, declines, type Field, type FieldEdit, takes } from './Field.ts'
import type { RecordRow } from './recordFields.ts'
import { choiceReason, typedReason } from './typedReason.ts'

/** Tables whose fields are all set as they are; sessions and segments ripple and have lists of their own. */
export type PlainTable = Exclude<TableName, 'sessions' | 'segments'>

const contexts = new WeakMap<Plan, { readonly [L in Lang]?: SheetContext }>()

/** Names and dates as the plan has them now; made once for each version of it. */
function contextNow(lang: Lang): SheetContext {
  const { plan } = openPlanNow()
  if (!plan) throw new Error('no plan is open')
  const ofPlan = contexts.get(plan)
  const known = ofPlan?.[lang]
  if (known) return known
  const made = contextOf(plan, lang)
  contexts.set(plan, { ...ofPlan, [lang]: made })
  return made
}

/**
 * The fields of a table as its sheet of the team workbook declares them: one declaration for Excel, grids and the
 * inspector, so that each takes what the others take. Columns that are only looked at there are only looked at here.
 */
export function sheetFields<T extends PlainTable>(table: T): readonly Field<RecordRow<T>>[] {
  return teamSheetOf(table).columns.map((column) => ({
    key: column.key,
    title: column.header,
    shown: ({ record }, lang) => shownAs(column, record, lang),
    typed: ({ record }, lang) => typedAs(column, record, lang),
    ...(column.read && { edit: editOf(table, column) }),
  }))
}

function editOf<T extends PlainTable>(table: T, column: AnyTeamColumn): FieldEdit<RecordRow<T>> {
  const { choices } = column
  return {
    kind: kindOf(column),
    label: changeLabel(column.header),
    take: (text, { id, page, record }) => {
      const reading = readTyped(column, text, record)
      if (reading.kind === 'value') {
        const fields = reading.value as SettableFields<T>
        return takes((plan) => setFieldsOf(plan, table, [{ id, page }], fields))
      }
      if (reading.kind === 'missing') return takes((plan) => setFieldsOf(plan, table, [{ id, page }], {}))
      return declines(
        choices && !column.takesOthers && !column.refersTo
          ? choiceReason((lang) => choices(contextNow(lang)))
          : typedReason(reading),
      )
    },
    ...(choices && {
      options: (_row: unknown, lang: Lang) => choices(contextNow(lang)).map((label) => ({ label, hint: '' })),
    }),
  }
}

function kindOf({ choices, takesOthers, format }: AnyTeamColumn): FieldEdit<never>['kind'] {
  if (choices) return takesOthers ? 'picks' : 'pick'
  return format === 'long-text' ? 'lines' : 'line'
}

/** Names may be typed in either language, since a row without a name is called by its table. */
function readTyped(column: AnyTeamColumn, text: string, record: object): Reading<Partial<Row<TableName>>> {
  const read = (typed: string, lang: Lang): Reading<Partial<Row<TableName>>> =>
    column.read?.(typed.trim() === '' ? undefined : textCell(typed), contextNow(lang), record) ?? {
      kind: 'missing',
    }
  const first = read(text, 'zh')
  if (first.kind !== 'unreadable') return first
  // A bare number in a field of shares is a percentage, as the field shows one.
  const again =
    column.format === 'rate' && first.code === 'ambiguous' ? read(`${text}%`, 'zh') : read(text, 'en')
  return again.kind === 'unreadable' ? first : again
}

const cellOf = (column: AnyTeamColumn, record: object, lang: Lang): Cell | undefined =>
  column.write(record as Row<TableName>, contextNow(lang))

function shownAs(column: AnyTeamColumn, record: object, lang: Lang): string {
  const cell = cellOf(column, record, lang)
  if (cell?.kind === 'number' && column.format === 'money') return formatFen(fenOf(cell.value))
  if (cell?.kind === 'serial') return momentText(cell.value, column.format, lang, 'shown')
  return textOf(cell, column.format)
}

function typedAs(column: AnyTeamColumn, record: object, lang: Lang): string {
  const cell = cellOf(column, record, lang)
  if (cell?.kind === 'number' && column.format === 'money') return fenToYuanText(fenOf(cell.value))
  if (cell?.kind === 'serial') return momentText(cell.value, column.format, lang, 'typed')
  return textOf(cell, column.format)
}

const fenOf = (yuan: number): number => Math.round(yuan * fenPerYuan)

function textOf(cell: Cell | undefined, format: CellFormat): string {
  if (!cell || !('value' in cell)) return ''
  if (cell.kind === 'number' && format === 'rate') return `${Number((cell.value * 100).toPrecision(12))}%`
  return String(cell.value)
}

function momentText(serial: number, format: CellFormat, lang: Lang, how: 'shown' | 'typed'): string {
  const context = contextNow(lang)
  const minute = serialToMinute(context, serial)
  if (minute === null) return ''
  const date = dateOf(context.startDate, minute)
  if (format === 'date') return date
  return `${how === 'shown' ? dayName(date, lang, 'middle') : date} ${formatClock(minute)}`
}
