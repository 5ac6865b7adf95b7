import type { Row } from '#core/plan/tables.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import type { Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'

/** Tables whose rows are drawn as blocks of their own, besides sessions and segments. */
export const barTables = ['shifts', 'spend', 'service', 'bookings', 'placements', 'content'] as const
export type BarTable = (typeof barTables)[number]
export const isBarTable = (table: string): table is BarTable => barTables.some((known) => known === table)

/** A row where it is drawn: in the `lane`th row of its track. */
export type Bar = {
  readonly [T in BarTable]: Span & {
    readonly table: T
    readonly page: string
    readonly id: Id
    readonly lane: number
    readonly record: Row<T>
  }
}[BarTable]

/** Minutes that something is missing in, or has two. */
export interface TrackMark extends Span {
  readonly kind: 'no-host' | 'handover'
}

export type TrackKind = 'hosts' | 'spend' | 'service' | 'creators' | 'content'

/** A sub-lane: blocks in rows, with a curve above them where what they hold is counted by the minute. */
export interface Track {
  readonly kind: TrackKind
  /** By start. */
  readonly bars: readonly Bar[]
  readonly rows: number
  /** No bar is longer: how far before a window those in it may begin. */
  readonly longest: Minute
  readonly curve: 'spend' | 'agents' | null
  readonly marks: readonly TrackMark[]
}

/** Something that happens at one minute takes this much of its row, so that it can be seen and taken hold of. */
export const pointMinutes: Minute = 20

/** Positions that stand in front of the camera. */
export const onCamera: ReadonlySet<string> = new Set(['host', 'co-host'])

/** When a row is on; what happens at one minute is as long as it is drawn. */
export function barSpan(row: Row<BarTable>): Span {
  if ('publishAt' in row) return { start: row.publishAt, end: row.publishAt + pointMinutes }
  return { start: row.start, end: row.start + row.duration }
}
