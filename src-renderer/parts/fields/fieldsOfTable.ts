import type { TableName } from '#core/plan/tables.ts'
import type { Field } from './Field.ts'
import { productFields } from './productFields.ts'
import type { RecordRow } from './recordFields.ts'
import { roomFields } from './roomFields.ts'
import { type PlainTable, sheetFields } from './sheetFields.ts'

/** The fields of every table whose rows are shown as they are, in the order in which people read them. */
const fields: { readonly [T in PlainTable]: readonly Field<RecordRow<T>>[] } = {
  plans: sheetFields('plans'),
  phases: sheetFields('phases'),
  rooms: roomFields,
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

export const fieldsOfTable = <T extends PlainTable>(table: T): readonly Field<RecordRow<T>>[] => fields[table]

export const isPlain = (table: TableName): table is PlainTable => Object.hasOwn(fields, table)
