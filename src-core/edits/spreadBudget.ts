import { apportion } from '#core/plan/apportion.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { dayOf } from '#core/plan/clock.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf, type PlanDraft } from '#core/plan/PlanDraft.ts'
import { type Result, refuse } from '#core/plan/Result.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import type { Interval } from '#core/plan/records/fields.ts'
import { rowName } from '#core/plan/rowName.ts'
import { minutesOf, type Span, sharedSpan, spanOf, uncoveredBy } from '#core/plan/spans.ts'
import { pageKeyOf } from '#core/plan/tables.ts'
import { type Fen, type Id, type MakeId, minutesPerDay } from '#core/plan/units.ts'
import { finishEdit } from './finishEdit.ts'
import type { Curve } from './levelSpend.ts'
import { mustHave, type Refused } from './refusals.ts'
import { refuseFen } from './refuseFen.ts'

export interface SpreadBudget {
  /** The sessions that get money: those named, or all of the rooms named. */
  readonly over: { readonly roomIds: readonly Id[] } | { readonly sessionIds: readonly Id[] }
  /** Minutes of the plan in which money may be spent. */
  readonly window: Span
  /** Hours of each day in which it may, in minutes of that day; `end` may pass midnight. All day when left out. */
  readonly daily?: Span
  readonly totalFen: Fen
  readonly pacing: Curve
  readonly channel: SpendLine['channel']
  /** How sessions share: by the minutes that they are live in the window (default), by the part of their GMV target that falls into it, or alike. */
  readonly bySession?: 'minutes' | 'gmv-target' | 'even'
  readonly makeId: MakeId
}

/** A session on air in the window: one line for each span. */
interface LivePart {
  readonly session: Session
  readonly roomId: Id
  readonly spans: readonly Span[]
}

/**
 * Spreads money over live minutes only: one spend line for each session and day (or hours of a day) in the window, whose
 * budgets sum to the total to the fen. A line of the same room, channel and time that is there already is set instead, so
 * that spreading again does not spend twice. Refuses when nothing is live then, and what a share needs and is not there.
 */
export function spreadBudget(plan: Plan, args: SpreadBudget): Result<PlanDiff> {
  const { window, daily = { start: 0, end: minutesPerDay }, totalFen } = args
  const draft = draftOf(plan)
  const refused = refuseFen(totalFen) ?? refuseHours(window, daily)
  if (refused) return refused
  const sessions = sessionsOver(draft, args.over)
  if (!sessions.ok) return sessions
  const roomless = sessions.value.filter(({ roomId }) => roomId === null)
  if (roomless.length > 0) return refuse({ code: 'session-without-room', names: namesOf(plan, roomless) })
  const parts = livePartsOf(sessions.value, window, daily)
  if (parts.length === 0) return refuse({ code: 'nothing-live', ...window })
  const weights = weightsOf(plan, parts, args.bySession ?? 'minutes')
  if (!weights.ok) return weights
  const shares = apportion(totalFen, weights.value)
  for (const [index, part] of parts.entries()) putLines(draft, plan.id, part, shares[index] ?? 0, args)
  return finishEdit(plan, draft)
}

function refuseHours(window: Span, daily: Span): Refused | undefined {
  const part = [window, daily]
    .flatMap(({ start, end }) => [start, end])
    .find((at) => !Number.isSafeInteger(at))
  if (part !== undefined) return refuse({ code: 'not-whole-minutes', value: part })
  if (window.start >= window.end) return refuse({ code: 'window-empty', ...window })
  const isDay =
    daily.start >= 0 &&
    daily.start < minutesPerDay &&
    daily.start < daily.end &&
    daily.end - daily.start <= minutesPerDay
  return isDay ? undefined : refuse({ code: 'window-empty', ...daily })
}

function sessionsOver(
  draft: PlanDraft,
  over: SpreadBudget['over'],
): { readonly ok: true; readonly value: readonly Session[] } | Refused {
  const [table, ids] =
    'roomIds' in over ? (['rooms', over.roomIds] as const) : (['sessions', over.sessionIds] as const)
  for (const id of ids) {
    const row = mustHave(draft, table, '', id)
    if (!row.ok) return row
  }
  const chosen = new Set(ids)
  const all = draft.page('sessions', '')
  return {
    ok: true,
    value: all.filter(({ id, roomId }) => chosen.has((table === 'rooms' ? roomId : id) ?? '')),
  }
}

/** Sessions of one room that overlap share no minute here: it is the earlier one's, or it would be paid for twice. */
function livePartsOf(sessions: readonly Session[], window: Span, daily: Span): LivePart[] {
  const taken = new Map<Id, Span[]>()
  return sessions.flatMap((session) => {
    const roomId = session.roomId ?? ''
    const earlier = taken.get(roomId) ?? []
    const live = sharedSpan(spanOf(session), window)
    const spans = (live ? hoursOf(live, daily) : []).flatMap((hours) => uncoveredBy(hours, earlier))
    taken.set(roomId, [...earlier, ...spans])
    return spans.length > 0 ? [{ session, roomId, spans }] : []
  })
}

/** The daily hours within a span, day by day; hours of the day before may reach into its first. */
function hoursOf(span: Span, daily: Span): Span[] {
  const days = Array.from(
    { length: dayOf(span.end - 1) - dayOf(span.start) + 2 },
    (_, index) => (dayOf(span.start) - 1 + index) * minutesPerDay,
  )
  return days.flatMap((midnight) => {
    const hours = sharedSpan(span, { start: midnight + daily.start, end: midnight + daily.end })
    return hours ? [hours] : []
  })
}

function weightsOf(
  plan: Plan,
  parts: readonly LivePart[],
  by: 'minutes' | 'gmv-target' | 'even',
): Result<readonly number[]> {
  const byMinutes = parts.map(({ spans }) => minutesOf(spans))
  if (by === 'minutes') return { ok: true, value: byMinutes }
  if (by === 'even') return { ok: true, value: parts.map(() => 1) }
  const untold = parts.filter(({ session }) => session.gmvTargetFen === null)
  const isAllZero = parts.every(({ session }) => session.gmvTargetFen === 0)
  const missing = isAllZero ? parts : untold
  if (missing.length > 0)
    return refuse({
      code: 'target-missing',
      names: namesOf(
        plan,
        missing.map(({ session }) => session),
      ),
    })
  const value = parts.map(
    ({ session }, index) => ((session.gmvTargetFen ?? 0) / session.duration) * (byMinutes[index] ?? 0),
  )
  return { ok: true, value }
}

/** Sets or adds the lines of one session, its share divided by their minutes. */
function putLines(
  draft: PlanDraft,
  planId: Id,
  { roomId, spans }: LivePart,
  shareFen: Fen,
  { pacing, channel, makeId }: SpreadBudget,
): void {
  const budgets = apportion(
    shareFen,
    spans.map((span) => span.end - span.start),
  )
  for (const [index, { start, end }] of spans.entries()) {
    const place = { roomId, start, duration: end - start }
    const fields = { budgetFen: budgets[index] ?? 0, pacing, minuteFen: null }
    const page = pageKeyOf('spend', blankRow('spend', { id: '', planId, ...place }))
    const there = draft.page('spend', page).find((line) => line.channel === channel && isAt(line, place))
    if (there) draft.set('spend', page, there.id, fields)
    else draft.add('spend', blankRow('spend', { id: makeId(), planId, channel, ...place, ...fields }))
  }
}

const isAt = (line: SpendLine, place: Interval): boolean =>
  line.start === place.start && line.duration === place.duration

/** As the planner calls the sessions. */
function namesOf(plan: Plan, sessions: readonly Session[]): string[] {
  return sessions.map(({ id }) => rowName(plan, 'sessions', '', id, 'zh'))
}
