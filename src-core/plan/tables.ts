import type * as z from 'zod'
import { acceptanceRecord, phaseRecord, planRecord, roomRecord, sessionRecord } from './records/calendar.ts'
import { actualRecord, contentRecord, placementRecord, spendRecord, targetRecord } from './records/demand.ts'
import {
  bookingRecord,
  creatorRecord,
  hostRecord,
  serviceRecord,
  shiftRecord,
  taskRecord,
} from './records/people.ts'
import { lineupRecord, productRecord, segmentRecord } from './records/show.ts'
import { type Minute, minutesPerDay } from './units.ts'

/** Every table of a plan and the strict schema of its rows, in the order in which people read them. */
export const recordSchemas = {
  plans: planRecord,
  phases: phaseRecord,
  rooms: roomRecord,
  sessions: sessionRecord,
  segments: segmentRecord,
  products: productRecord,
  lineup: lineupRecord,
  hosts: hostRecord,
  shifts: shiftRecord,
  spend: spendRecord,
  creators: creatorRecord,
  bookings: bookingRecord,
  placements: placementRecord,
  content: contentRecord,
  service: serviceRecord,
  tasks: taskRecord,
  targets: targetRecord,
  actuals: actualRecord,
  acceptances: acceptanceRecord,
}

export type TableName = keyof typeof recordSchemas
export type Row<T extends TableName> = z.infer<(typeof recordSchemas)[T]>
/** A row of any table. */
export type AnyRow = Row<TableName>

export const tableNames = Object.keys(recordSchemas) as readonly TableName[]

export const isTableName = (name: string): name is TableName => Object.hasOwn(recordSchemas, name)

/**
 * A page is the unit in which rows are kept, copied and stored: a session's segments, a room's spend of one day, or a
 * small table whole (key ''). An edit copies only the pages it touches.
 */
export type PageKey = string

const roomDay = (row: { readonly roomId: string; readonly start: Minute }): PageKey =>
  `${row.roomId}/${Math.floor(row.start / minutesPerDay)}`

const paging: { readonly [T in TableName]?: (row: Row<T>) => PageKey } = {
  segments: (row) => row.sessionId,
  lineup: (row) => row.sessionId,
  shifts: roomDay,
  spend: roomDay,
}

/** The page a row belongs to. */
export function pageKeyOf<T extends TableName>(table: T, row: Row<T>): PageKey {
  const key = paging[table] as ((row: Row<T>) => PageKey) | undefined
  return key ? key(row) : ''
}
