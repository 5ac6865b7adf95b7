import { dayOf } from '#core/plan/clock.ts'
import type { Texts } from '#core/plan/Lang.ts'
import type { Row, TableName } from '#core/plan/tables.ts'
import { type IsoDate, type Minute, minutesPerDay } from '#core/plan/units.ts'
import { type Reading, readAs } from '../values/Reading.ts'
import { numberCell, serialCell } from './cells.ts'
import {
  type ColumnOptions,
  columnFrame,
  type FieldOf,
  fieldColumn,
  fieldSchema,
  takenBy,
} from './fieldColumn.ts'
import { readDay, readDurationCell, readMoment } from './readMoment.ts'
import { minuteToSerial, serialOfStart } from './serials.ts'
import type { SheetContext, TeamColumn } from './TeamSheet.ts'
import type { ValueKind } from './valueKinds.ts'

/** Since when a clock without a date counts: 20:30 is the first one at or after this minute. */
export type ClockBase<T extends TableName> = (row: Partial<Row<T>>, context: SheetContext) => Minute | null

/** A moment as date and clock in one cell, which people can retype as a full date-time or as a clock alone. */
export function momentColumn<T extends TableName>(
  table: T,
  field: FieldOf<T, Minute | null>,
  header: Texts,
  options: ColumnOptions & { readonly base?: ClockBase<T> } = {},
): TeamColumn<T> {
  const base = options.base ?? ((row) => dayOfField(row, field))
  const schema = fieldSchema(table, field)
  return {
    ...columnFrame(field, header, 'date-time', options),
    write: (row, context) => {
      const minute = Reflect.get(row, field) as Minute | null
      return serialCell(minute === null ? null : minuteToSerial(context, minute))
    },
    read: (cell, context, row): Reading<Partial<Row<T>>> => {
      const moment = takenBy(schema, readMoment(cell, context, base(row, context)), { expected: 'clock' })
      return moment.kind === 'value' ? readAs({ [field]: moment.value } as Partial<Row<T>>) : moment
    },
  }
}

/** Midnight of the day that a row's moment is on; null where it has none yet. */
function dayOfField(row: object, field: string): Minute | null {
  const minute = Reflect.get(row, field) as Minute | null | undefined
  return minute === null || minute === undefined ? null : dayOf(minute) * minutesPerDay
}

/** Whole minutes. */
export const durationKind: ValueKind<Minute> = {
  format: 'count',
  expected: 'duration',
  write: numberCell,
  read: readDurationCell,
}

export const durationHeader: Texts = { zh: '时长（分钟）', en: 'Minutes' }

export function durationColumn<T extends TableName>(
  table: T,
  field: FieldOf<T, Minute | null>,
): TeamColumn<T> {
  return fieldColumn<T, Minute>(table, field, durationHeader, durationKind, { aliases: ['时长', 'Duration'] })
}

/** Where a row ends: start and duration of its own row added up, live. */
export function endColumn<T extends TableName>(
  format: 'date-time' | 'day-clock' = 'date-time',
): TeamColumn<T> {
  return {
    ...columnFrame('end', { zh: '结束', en: 'End' }, format),
    write: (row, context) => {
      const { start, duration } = row as unknown as { readonly start: Minute; readonly duration: Minute }
      return serialCell(minuteToSerial(context, start + duration))
    },
    formula: ({ cell }) => `${cell('start')}+${cell('duration')}/${minutesPerDay}`,
  }
}

/** A calendar day. */
export function dateColumn<T extends TableName>(
  table: T,
  field: FieldOf<T, IsoDate | null>,
  header: Texts,
): TeamColumn<T> {
  return {
    ...columnFrame(field, header, 'date'),
    write: (row, { uses1904Dates }) => {
      const startDate = Reflect.get(row, field) as IsoDate
      return serialCell(serialOfStart({ startDate, uses1904Dates }))
    },
    read: (cell, context): Reading<Partial<Row<T>>> => {
      const day = takenBy(fieldSchema(table, field), readDay(cell, context), { expected: 'date' })
      return day.kind === 'value' ? readAs({ [field]: day.value } as Partial<Row<T>>) : day
    },
  }
}
