import type { LineupRow, Segment } from '#core/plan/records/show.ts'
import { pageKeyOf, type Row, type TableName } from '#core/plan/tables.ts'
import type { Place } from './Finding.ts'

type More = Omit<Place, 'table' | 'page' | 'id'>

/** The place of a row, with the field or the minutes that a finding is about. */
export const placeOf = <T extends TableName>(table: T, row: Row<T>, more: More = {}): Place => ({
  table,
  page: pageKeyOf(table, row),
  id: row.id,
  ...more,
})

/** A segment, with its minutes where none are given. */
export const placeOfSegment = (segment: Segment, more: More = {}): Place =>
  placeOf('segments', segment, { start: segment.start, end: segment.start + segment.duration, ...more })

export const placeOfLineup = (row: LineupRow, field: keyof LineupRow & string): Place =>
  placeOf('lineup', row, { field })
