import type { Pages, Plan } from '#core/plan/Plan.ts'
import { emptyDiff, type PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf, type PlanDraft } from '#core/plan/PlanDraft.ts'
import { done, type Result, refuse } from '#core/plan/Result.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import type { Interval } from '#core/plan/records/fields.ts'
import { longestDuration } from '#core/plan/records/limits.ts'
import type { Shift } from '#core/plan/records/people.ts'
import type { Segment } from '#core/plan/records/show.ts'
import { rowName } from '#core/plan/rowName.ts'
import type { PageKey, TableName } from '#core/plan/tables.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { finishEdit } from './finishEdit.ts'
import { mustHave, type Refused, refuseDuration } from './refusals.ts'
import { rippleSession } from './rippleSession.ts'
import { settleOrder } from './settleOrder.ts'
import { stretchSpend } from './stretchSpend.ts'

export interface ShiftAfter {
  /** The minute of the plan at which the time is put in, or taken out. */
  readonly fromMinute: Minute
  /** Later by so many minutes, or, negative, earlier. */
  readonly minutes: Minute
  /** The sessions that shift: these, those of some rooms, or all. */
  readonly of: 'all' | { readonly sessionIds: readonly Id[] } | { readonly roomIds: readonly Id[] }
  /** What starts at or after this minute stays: tomorrow's sessions. All that follows shifts when left out. */
  readonly untilMinute?: Minute
}

/**
 * Puts time into the evening, or takes some out, as when a show is ten minutes late: sessions, their segments, and
 * shifts and spend of their rooms that start at or after the minute move, fixed segments too; what is under way at it
 * ends so much later or earlier, so that nothing gapes or overlaps that did not before. Where no segment is under way
 * the linked one that comes next becomes fixed, and the gap shows. With `sessionIds` only those shifts and lines come
 * along that start while such a session is on air. Painted money moves with its minutes; budgets stay. Bookings,
 * placements, content and service stay: their times are agreed with others.
 *
 * Refuses to leave the plan, to move where nothing starts or is under way, and to put a start or an end before the
 * minute: that has passed by then. Earlier is therefore possible only by as much as nothing begins or ends in.
 */
export function shiftAfter(plan: Plan, args: ShiftAfter): Result<PlanDiff> {
  const draft = draftOf(plan)
  const refused = refuseMinutes(args) ?? refuseMissing(draft, args.of)
  if (refused) return refused
  if (args.minutes === 0) return done(emptyDiff)
  const touched = touchedBy(plan, draft, args)
  if (touched.length === 0) return refuse({ code: 'nothing-to-shift', from: args.fromMinute })
  const early = refuseTooEarly(plan, touched, args)
  if (early) return early
  const runs = new Set(touched.flatMap((part) => (part.table === 'segments' ? [part.page] : [])))
  for (const sessionId of runs) settleOrder(draft, 'segments', sessionId)
  for (const part of touched) shift(draft, part, args)
  for (const sessionId of runs) rippleSession(draft, sessionId)
  return finishEdit(plan, draft)
}

/** A row that moves, or lasts longer (or shorter). */
type Touched = {
  readonly page: PageKey
  readonly how: 'moves' | 'lasts'
} & (
  | { readonly table: 'sessions'; readonly row: Session }
  /** `follows` where the rule of the run moves it: linked to one that is touched too. */
  | { readonly table: 'segments'; readonly row: Segment; readonly follows: boolean }
  | { readonly table: 'shifts'; readonly row: Shift }
  | { readonly table: 'spend'; readonly row: SpendLine }
)

function refuseMinutes({ fromMinute, minutes, untilMinute = 0 }: ShiftAfter): Refused | undefined {
  const part = [fromMinute, minutes, untilMinute].find((value) => !Number.isSafeInteger(value))
  if (part !== undefined) return refuse({ code: 'not-whole-minutes', value: part })
  return Math.abs(minutes) > longestDuration ? refuseDuration(Math.abs(minutes)) : undefined
}

function refuseMissing(draft: PlanDraft, of: ShiftAfter['of']): Refused | undefined {
  if (of === 'all') return undefined
  const [table, ids] =
    'roomIds' in of ? (['rooms', of.roomIds] as const) : (['sessions', of.sessionIds] as const)
  for (const id of ids) {
    const row = mustHave(draft, table, '', id)
    if (!row.ok) return row
  }
  return undefined
}

function touchedBy(plan: Plan, draft: PlanDraft, args: ShiftAfter): Touched[] {
  const { of, untilMinute = Number.POSITIVE_INFINITY } = args
  const isMeant = meantBy(of)
  const sessions = draft.page('sessions', '').filter(isMeant)
  const parts: Touched[] = sessions
    .filter(({ start }) => start < untilMinute)
    .flatMap((session) => touchedOfSession(draft, session, args.fromMinute))
  const isAlong = of !== 'all' && 'sessionIds' in of ? startsWithin(sessions) : isMeant
  for (const table of ['shifts', 'spend'] as const) {
    for (const [page, rows] of plan.tables[table] as Pages<'shifts' | 'spend'>) {
      for (const row of rows) {
        const how = howOf(row, args.fromMinute)
        if (how && row.start < untilMinute && isAlong(row)) parts.push({ table, page, row, how } as Touched)
      }
    }
  }
  return parts
}

function meantBy(of: ShiftAfter['of']): (row: { readonly id: Id; readonly roomId: Id | null }) => boolean {
  if (of === 'all') return () => true
  const ids: ReadonlySet<Id> = new Set('roomIds' in of ? of.roomIds : of.sessionIds)
  return 'roomIds' in of ? ({ roomId }) => roomId !== null && ids.has(roomId) : ({ id }) => ids.has(id)
}

const startsWithin =
  (sessions: readonly Session[]) =>
  ({ roomId, start }: Shift | SpendLine): boolean =>
    sessions.some(
      (session) =>
        session.roomId === roomId && start >= session.start && start < session.start + session.duration,
    )

function howOf({ start, duration }: Interval, from: Minute): Touched['how'] | undefined {
  if (start >= from) return 'moves'
  return start + duration > from ? 'lasts' : undefined
}

function touchedOfSession(draft: PlanDraft, session: Session, from: Minute): Touched[] {
  const parts: Touched[] = []
  const ofSession = howOf(session, from)
  if (ofSession) parts.push({ table: 'sessions', page: '', row: session, how: ofSession })
  let follows = ofSession === 'moves'
  for (const row of draft.page('segments', session.id)) {
    const how = howOf(row, from)
    if (how) parts.push({ table: 'segments', page: session.id, row, how, follows })
    follows = how !== undefined
  }
  return parts
}

function refuseTooEarly(
  plan: Plan,
  touched: readonly Touched[],
  { fromMinute, minutes }: ShiftAfter,
): Refused | undefined {
  const roomOf = ({ how, row }: Touched): Minute =>
    row.start + (how === 'moves' ? 0 : row.duration) - fromMinute
  const first = touched.reduce((least, part) => (roomOf(part) < roomOf(least) ? part : least))
  const most = roomOf(first)
  if (-minutes <= most) return undefined
  const name = rowName(plan, first.table as TableName, first.page, first.row.id, 'zh')
  return refuse({ code: 'shift-too-early', name, from: fromMinute, most })
}

function shift(draft: PlanDraft, part: Touched, { fromMinute, minutes }: ShiftAfter): void {
  const { table, page, row, how } = part
  if (how === 'moves') {
    const start = row.start + minutes
    // The ripple moves what follows; anything else has to hold its new start by itself.
    if (table !== 'segments') draft.set(table, page, row.id, { start })
    else if (row.timing === 'fixed' || !part.follows)
      draft.set('segments', page, row.id, { start, timing: 'fixed' })
  } else if (table === 'spend') draft.set('spend', page, row.id, stretchSpend(row, fromMinute, minutes))
  else draft.set(table, page, row.id, { duration: row.duration + minutes })
}
