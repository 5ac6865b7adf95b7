import { setting } from '#core/edits/draftStep.ts'
import type { SettableFields } from '#core/edits/setFieldsOf.ts'
import { teamSheetOf } from '#core/excel/sheets/all.ts'
import { readMoment } from '#core/excel/sheets/readMoment.ts'
import type { AnyTeamColumn } from '#core/excel/sheets/TeamSheet.ts'
import { missing, type Reading } from '#core/excel/values/Reading.ts'
import { textCell } from '#core/excel/values/textCell.ts'
import type { Lang, Texts } from '#core/plan/Lang.ts'
import { done, type Result, refuse } from '#core/plan/Result.ts'
import type { Interval } from '#core/plan/records/fields.ts'
import { referenceFields } from '#core/plan/references.ts'
import type { Row, TableName } from '#core/plan/tables.ts'
import { fieldsText } from '#renderer/text/fieldsText.ts'
import { expectedIn, isToldOnly, titleOf } from './columnInWindow.ts'
import { columnText } from './columnText.ts'
import { contextNow } from './contextNow.ts'
import { changeLabel, declines, type Field, type FieldEdit, type Typed, takes } from './Field.ts'
import { nameReason, referencesIn } from './fieldReferences.ts'
import type { RecordRow } from './recordFields.ts'
import { cellOfText, timeZones } from './typedCell.ts'
import { choiceReason, typedReason } from './typedReason.ts'

/** Tables whose fields are all set as they are; sessions and segments ripple and have lists of their own. */
export type PlainTable = Exclude<TableName, 'sessions' | 'segments'>

/**
 * The fields of a table as its sheet of the team workbook declares them: one declaration for Excel, grids and the
 * inspector, so that each takes what the others take. `columnInWindow` and `typedCell` say where the window differs.
 */
export function sheetFields<T extends PlainTable>(table: T): readonly Field<RecordRow<T>>[] {
  return teamSheetOf(table).columns.map((column) => fieldOf(table, column))
}

function fieldOf<T extends PlainTable>(table: T, column: AnyTeamColumn): Field<RecordRow<T>> {
  const title = titleOf(table, column)
  const edit = editOf(table, column, title)
  const refers = referenceFields(table).some(({ field }) => field === column.key)
  return {
    key: column.key,
    title,
    shown: ({ record }, lang) => columnText(table, column, record, lang, 'shown'),
    typed: ({ record }, lang) => columnText(table, column, record, lang, 'typed'),
    ...(edit && { edit }),
    ...(refers && {
      refersTo: ({ record }: RecordRow<T>, lang: Lang) =>
        referencesIn(table, column.key, record, contextNow(lang)),
    }),
  }
}

function editOf<T extends PlainTable>(
  table: T,
  column: AnyTeamColumn,
  title: Texts,
): FieldEdit<RecordRow<T>> | undefined {
  const label = changeLabel(title)
  if (column.key === 'end' && table !== 'acceptances') return { kind: 'line', label, take: takeEnd(table) }
  if (isToldOnly(table, column)) return undefined
  const options = optionsOf(table, column)
  return {
    kind: kindOf(column, options !== undefined),
    label,
    take: takeAs(table, column),
    ...(options && { options }),
  }
}

function kindOf({ takesOthers, format }: AnyTeamColumn, hasOptions: boolean): FieldEdit<never>['kind'] {
  if (hasOptions) return takesOthers ? 'picks' : 'pick'
  return format === 'long-text' ? 'lines' : 'line'
}

function optionsOf(table: PlainTable, { key, choices }: AnyTeamColumn): FieldEdit<unknown>['options'] {
  const labels =
    table === 'plans' && key === 'timeZone'
      ? timeZones
      : choices && ((lang: Lang) => choices(contextNow(lang)))
  return labels && ((_row, lang) => labels(lang).map((label) => ({ label, hint: '' })))
}

const takeAs =
  <T extends PlainTable>(table: T, column: AnyTeamColumn): FieldEdit<RecordRow<T>>['take'] =>
  (text, { id, page, record }) => {
    const reading = readTyped(table, column, text, record)
    if (reading.kind === 'unreadable') return declines(reasonFor(table, column, text, reading))
    const fields = (reading.kind === 'value' ? reading.value : {}) as SettableFields<T>
    return takes(setting(table, { id, page }, fields))
  }

/** Names may be typed in either language, since a row without a name is called by its table. */
function readTyped(
  table: TableName,
  column: AnyTeamColumn,
  text: string,
  record: object,
): Reading<Partial<Row<TableName>>> {
  const read = (typed: string, lang: Lang): Reading<Partial<Row<TableName>>> => {
    const context = contextNow(lang)
    const cell = typed.trim() === '' ? undefined : cellOfText(table, column)(typed, context, record)
    if (cell === null) return { kind: 'unreadable', code: 'unreadable', expected: 'text' }
    return column.read?.(cell, context, record) ?? missing
  }
  const first = read(text, 'zh')
  if (first.kind !== 'unreadable') return first
  // A bare number in a field of shares is a percentage, as the field shows one.
  const again =
    column.format === 'rate' && first.code === 'ambiguous' ? read(`${text}%`, 'zh') : read(text, 'en')
  return again.kind === 'unreadable' ? first : again
}

function reasonFor(
  table: TableName,
  column: AnyTeamColumn,
  text: string,
  reading: Extract<Reading<never>, { kind: 'unreadable' }>,
): Texts {
  const { choices, refersTo } = column
  if (text.trim() === '') return fieldsText.notEmpty
  const isNames = refersTo !== null && choices !== undefined
  const named = isNames && nameReason(text, refersTo, [contextNow('zh'), contextNow('en')])
  if (named) return named
  const expected = expectedIn(table, column)
  if (expected) return typedReason(reading, expected)
  if (choices && !isNames) return choiceReason((lang) => choices(contextNow(lang)))
  return typedReason(reading)
}

/** An end sets how long the row lasts: a clock without a day is the first one after the start. */
const takeEnd =
  <T extends PlainTable>(table: T): FieldEdit<RecordRow<T>>['take'] =>
  (text, { id, page, record }): Typed => {
    const context = contextNow('zh')
    const endOf = (row: object) => readMoment(textCell(text), context, (row as Interval).start)
    const end = endOf(record)
    if (end.kind === 'missing') return declines(fieldsText.notEmpty)
    if (end.kind === 'unreadable') return declines(typedReason(end))
    const durationOf = (row: Row<T>): Result<SettableFields<T>> => {
      const last = endOf(row)
      const duration = (last.kind === 'value' ? last.value : end.value) - (row as unknown as Interval).start
      if (duration <= 0) return refuse({ code: 'ends-before-start' })
      return done({ duration } as unknown as SettableFields<T>)
    }
    return takes(setting(table, { id, page }, durationOf))
  }
