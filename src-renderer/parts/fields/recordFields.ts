import { setting } from '#core/edits/draftStep.ts'
import type { PlanEdit } from '#core/edits/inTurn.ts'
import type { SettableFields } from '#core/edits/setFieldsOf.ts'
import { missing, type Reading } from '#core/excel/values/Reading.ts'
import type { Texts } from '#core/plan/Lang.ts'
import type { PageKey, Row as RecordOf, TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { fieldsText } from '#renderer/text/fieldsText.ts'
import { changeLabel, declines, type Field, type FieldEdit, type Typed, takes } from './Field.ts'
import { type FieldKind, lineKind, linesKind } from './FieldKind.ts'
import { choiceReason, typedReason } from './typedReason.ts'

/** Where a field's record is, in the row that shows it. */
export interface RecordPlace<Row, T extends TableName> {
  readonly table: T
  readonly page: (row: Row) => PageKey
  readonly record: (row: Row) => RecordOf<T>
}

/** A record shown by itself: a room, a product. */
export interface RecordRow<T extends TableName> {
  readonly id: Id
  readonly page: PageKey
  readonly record: RecordOf<T>
}

type Settable<T extends TableName> = keyof SettableFields<T> & keyof RecordOf<T> & string

type ValueOf<T extends TableName, F extends Settable<T>> = NonNullable<RecordOf<T>[F]>

/** Declares fields that are set as they are, by `setFields`. */
export function recordFields<Row, T extends TableName>(place: RecordPlace<Row, T>) {
  /** A field of any kind. `empty` is what '' means; without it the field cannot be cleared. */
  const field = <F extends Settable<T>>(
    key: F,
    title: Texts,
    kind: FieldKind<ValueOf<T, F>>,
    options: { readonly empty?: RecordOf<T>[F] } = {},
  ): Field<Row> => {
    const set = (row: Row, value: unknown): Typed => takes(setOne(place, row, key, value))
    const { choices, editing, show, type } = kind
    return {
      key,
      title,
      shown: spelledBy(place, key, show ?? type),
      typed: spelledBy(place, key, type),
      edit: {
        kind: editing,
        label: changeLabel(title),
        take: takeBy(kind, set, options),
        ...(choices && { options: (_row, lang) => choices(lang).map((label) => ({ label, hint: '' })) }),
      },
    }
  }
  const textOf = (kind: FieldKind<string>) => (key: Settable<T>, title: Texts) =>
    field(key, title, kind as never, { empty: '' as never })
  return { field, line: textOf(lineKind), lines: textOf(linesKind) }
}

function setOne<Row, T extends TableName>(
  { table, page, record }: RecordPlace<Row, T>,
  row: Row,
  key: string,
  value: unknown,
): PlanEdit {
  const fields = { [key]: value } as SettableFields<T>
  return setting(table, { id: record(row).id, page: page(row) }, fields)
}

const spelledBy =
  <Row, T extends TableName, F extends Settable<T>>(
    place: RecordPlace<Row, T>,
    key: F,
    spell: FieldKind<ValueOf<T, F>>['type'],
  ): Field<Row>['shown'] =>
  (row, lang) => {
    const value = place.record(row)[key]
    return value === null || value === undefined ? '' : spell(value as ValueOf<T, F>, lang)
  }

/** @param options has `empty` where the field can be cleared; undefined would be no answer, null is one */
const takeBy =
  <Row, Value>(
    kind: FieldKind<Value>,
    set: (row: Row, value: unknown) => Typed,
    options: { readonly empty?: unknown },
  ): FieldEdit<Row>['take'] =>
  (text, row) => {
    const reading: Reading<Value> = text.trim() === '' ? missing : kind.read(text)
    if (reading.kind === 'value') return set(row, reading.value)
    if (reading.kind === 'missing')
      return 'empty' in options ? set(row, options.empty) : declines(fieldsText.notEmpty)
    return declines(kind.choices ? choiceReason(kind.choices) : typedReason(reading))
  }

/** Fields of records shown by themselves. */
export const fieldsOf = <T extends TableName>(table: T) =>
  recordFields<RecordRow<T>, T>({ table, page: ({ page }) => page, record: ({ record }) => record })

/** Records of one page as rows for their fields. */
export const recordRows = <T extends TableName>(
  page: PageKey,
  records: readonly RecordOf<T>[],
): RecordRow<T>[] => records.map((record) => ({ id: record.id, page, record }))
