import { blankRow } from '#core/plan/blankRow.ts'
import { layOutRun } from '#core/plan/layOutRun.ts'
import { ordersBetween } from '#core/plan/order.ts'
import { type Plan, planFromRows } from '#core/plan/Plan.ts'
import type { Row, TableName } from '#core/plan/tables.ts'

/**
 * Builders of plans for tests: `aPlan(session('20:00', segment('讲品', 5)))`. Ids are readable (`s1`, `s1-2`), so a
 * failing test says which row it means.
 */
export const planId = 'plan'

type SegmentFields = Partial<Row<'segments'>>
type SessionFields = Partial<Row<'sessions'>>

export interface SegmentSpec {
  readonly title: string
  readonly duration: number
  readonly fields: SegmentFields
}

export interface SessionSpec {
  readonly start: number
  readonly fields: SessionFields
  readonly segments: readonly SegmentSpec[]
}

/** A linked segment of some minutes. */
export const segment = (title: string, duration: number, fields: SegmentFields = {}): SegmentSpec => ({
  title,
  duration,
  fields,
})

/** A segment fixed at a clock of the plan's first day; `25:30` is past midnight. */
export const fixed = (
  clock: string,
  title: string,
  duration: number,
  fields: SegmentFields = {},
): SegmentSpec => segment(title, duration, { timing: 'fixed', start: minuteAt(clock), ...fields })

/** A session from a clock of the plan's first day, as long as its segments. */
export const session = (clock: string, ...segments: SegmentSpec[]): SessionSpec => ({
  start: minuteAt(clock),
  fields: {},
  segments,
})

export function minuteAt(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number)
  return (hours ?? 0) * 60 + (minutes ?? 0)
}

/** A plan of three days from 2027-06-18 with one room and these sessions, ids `s1`, `s2` …, segments `s1-1` …. */
export function aPlan(...sessions: readonly SessionSpec[]): Plan {
  const rows: { sessions: Row<'sessions'>[]; segments: Row<'segments'>[] } = { sessions: [], segments: [] }
  for (const [index, spec] of sessions.entries()) {
    const id = `s${index + 1}`
    const segments = segmentsOf(id, spec)
    const duration = Math.max(
      1,
      segments.reduce((sum, row) => sum + row.duration, 0),
    )
    rows.sessions.push(
      blankRow('sessions', {
        id,
        planId,
        start: spec.start,
        duration,
        roomId: 'room',
        title: id,
        ...spec.fields,
      }),
    )
    rows.segments.push(...segments)
  }
  return planWith(rows)
}

function segmentsOf(sessionId: string, spec: SessionSpec): Row<'segments'>[] {
  const orders = ordersBetween(null, null, spec.segments.length)
  const rows = spec.segments.map((part, index) =>
    blankRow('segments', {
      id: `${sessionId}-${index + 1}`,
      planId,
      sessionId,
      order: orders[index] as string,
      start: spec.start,
      duration: part.duration,
      title: part.title,
      ...part.fields,
    }),
  )
  const starts = layOutRun(spec.start, rows)
  return rows.map((row, index) => ({ ...row, start: starts[index] as number }))
}

/** The same frame (plan row, one room) around any rows. */
export function planWith(rows: { readonly [T in TableName]?: readonly Row<T>[] }): Plan {
  return planFromRows(planId, {
    plans: [blankRow('plans', { id: planId, planId, title: '测试', startDate: '2027-06-18', days: 3 })],
    rooms: [blankRow('rooms', { id: 'room', planId, name: '官方旗舰店直播间' })],
    ...rows,
  })
}
