import type * as z from 'zod'
import type { Texts } from '#core/plan/Lang.ts'
import { type Row, recordSchemas, type TableName } from '#core/plan/tables.ts'
import { type Reading, readAs, unreadable } from '../values/Reading.ts'
import type { CellFormat, TeamColumn } from './TeamSheet.ts'
import type { ValueKind } from './valueKinds.ts'

export interface ColumnOptions {
  readonly width?: number
  readonly aliases?: readonly string[]
  readonly format?: CellFormat
}

/** Fields of a row whose values are of a type. */
export type FieldOf<T extends TableName, Value> = {
  [F in keyof Row<T>]-?: Row<T>[F] extends Value ? F : never
}[keyof Row<T>] &
  string

const widths: { readonly [F in CellFormat]: number } = {
  text: 14,
  'long-text': 32,
  money: 12,
  rate: 10,
  count: 10,
  number: 10,
  'date-time': 17,
  'day-clock': 12,
  date: 12,
}

/** What every column has besides writing and reading. */
export function columnFrame(key: string, header: Texts, format: CellFormat, options: ColumnOptions = {}) {
  const shape = options.format ?? format
  return {
    key,
    header,
    aliases: options.aliases ?? [],
    format: shape,
    width: options.width ?? widths[shape],
    refersTo: null,
  }
}

/** A column that shows and sets one field. */
export function fieldColumn<T extends TableName, Value>(
  table: T,
  field: FieldOf<T, Value | null>,
  header: Texts,
  kind: ValueKind<Value>,
  options?: ColumnOptions,
): TeamColumn<T> {
  const { choices } = kind
  return {
    ...columnFrame(field, header, kind.format, options),
    write: (row, { lang }) => {
      const value = Reflect.get(row, field) as Value | null
      return value === null ? undefined : kind.write(value, lang)
    },
    read: (cell, _context, row) => {
      const now = (Reflect.get(row, field) as Value | null | undefined) ?? undefined
      const reading = takenBy(fieldSchema(table, field), kind.read(cell, now), kind)
      return reading.kind === 'value' ? readAs({ [field]: reading.value } as Partial<Row<T>>) : reading
    },
    ...(choices ? { choices: ({ lang }: { lang: 'zh' | 'en' }) => choices(lang) } : {}),
  }
}

/** A column that shows and sets one part of a nested field. */
export function partColumn<T extends TableName, F extends keyof Row<T> & string, Value>(
  table: T,
  field: F,
  part: keyof Row<T>[F] & string,
  header: Texts,
  kind: ValueKind<Value>,
  options?: ColumnOptions,
): TeamColumn<T> {
  const partOf = (row: Partial<Row<T>>): Value | null =>
    (Reflect.get((row[field] ?? {}) as object, part) as Value | undefined) ?? null
  const schema = (fieldSchema(table, field) as z.ZodObject).shape[part] as z.ZodType
  const { choices } = kind
  return {
    ...columnFrame(`${field}.${part}`, header, kind.format, options),
    write: (row, { lang }) => {
      const value = partOf(row)
      return value === null ? undefined : kind.write(value, lang)
    },
    read: (cell, _context, row) => {
      const reading = takenBy(schema, kind.read(cell, partOf(row) ?? undefined), kind)
      if (reading.kind !== 'value') return reading
      const value = { ...(row[field] as object), [part]: reading.value }
      return readAs({ [field]: value } as unknown as Partial<Row<T>>)
    },
    ...(choices ? { choices: ({ lang }: { lang: 'zh' | 'en' }) => choices(lang) } : {}),
  }
}

export function fieldSchema(table: TableName, field: string): z.ZodType {
  const schema = (recordSchemas[table].shape as { readonly [field: string]: z.ZodType })[field]
  if (!schema) throw new Error(`${table} has no field ${field}`)
  return schema
}

/** A reading as the record takes it: nothing becomes null where the record has null, and its bounds hold. */
export function takenBy<Value>(
  schema: z.ZodType,
  reading: Reading<Value>,
  { expected }: Pick<ValueKind<unknown>, 'expected'>,
): Reading<Value | null> {
  if (reading.kind === 'unreadable') return reading
  const value = reading.kind === 'value' ? reading.value : null
  if (schema.safeParse(value).success) return readAs(value)
  return unreadable(expected, reading.kind === 'value' ? 'out-of-range' : 'unreadable')
}
