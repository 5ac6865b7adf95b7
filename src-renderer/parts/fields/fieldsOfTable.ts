import type { Lang } from '#core/plan/Lang.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { PageKey, Row, TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import type { Field } from './Field.ts'
import { productFields } from './productFields.ts'
import { type RecordRow, recordRows } from './recordFields.ts'
import { roomFields } from './roomFields.ts'
import { segmentFields } from './segmentFields.ts'
import { type SegmentRow, segmentRows } from './segmentRows.ts'
import { type SessionRow, sessionFields, sessionRow } from './sessionFields.ts'
import { type PlainTable, sheetFields } from './sheetFields.ts'
import { durationField, timeField } from './timeFields.ts'

/** What stands in a row of fields: the record alone, or with what its run and its lineup say. */
interface OwnRows {
  readonly sessions: SessionRow
  readonly segments: SegmentRow
}
export type RowOf<T extends TableName> = T extends keyof OwnRows
  ? OwnRows[T]
  : T extends PlainTable
    ? RecordRow<T>
    : never

const { timing, kind, title, products, hosts, ...texts } = segmentFields

/** The fields of every table, in the order in which people read them. */
const fields: { readonly [T in TableName]: readonly Field<RowOf<T>>[] } = {
  plans: sheetFields('plans'),
  phases: sheetFields('phases'),
  rooms: roomFields,
  sessions: sessionFields,
  segments: [timeField, durationField, timing, kind, title, products, hosts, ...Object.values(texts)],
  products: productFields,
  lineup: sheetFields('lineup'),
  hosts: sheetFields('hosts'),
  shifts: sheetFields('shifts'),
  spend: sheetFields('spend'),
  creators: sheetFields('creators'),
  bookings: sheetFields('bookings'),
  placements: sheetFields('placements'),
  content: sheetFields('content'),
  service: sheetFields('service'),
  tasks: sheetFields('tasks'),
  targets: sheetFields('targets'),
  actuals: sheetFields('actuals'),
  acceptances: sheetFields('acceptances'),
}

export const fieldsOfTable = <T extends TableName>(table: T): readonly Field<RowOf<T>>[] => fields[table]

/** Rows of one page for the fields of their table, in the page's order; all of it where no ids are given. */
export function rowsOfTable<T extends TableName>(
  plan: Plan,
  table: T,
  { page, ids, lang }: { readonly page: PageKey; readonly ids?: ReadonlySet<Id>; readonly lang: Lang },
): RowOf<T>[] {
  const isMeant = ({ id }: { readonly id: Id }): boolean => ids?.has(id) ?? true
  if (table === 'segments') return segmentRows(plan, page, lang).filter(isMeant) as RowOf<T>[]
  const records = pageOf(plan, table, page).filter(isMeant)
  if (table === 'sessions')
    return (records as Row<'sessions'>[]).map((session) => sessionRow(plan, session, lang)) as RowOf<T>[]
  return recordRows(page, records as Row<PlainTable>[]) as RowOf<T>[]
}
