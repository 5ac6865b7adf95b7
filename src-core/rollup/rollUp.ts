import { dayOf } from '#core/plan/clock.ts'
import type { Texts } from '#core/plan/Lang.ts'
import { type Plan, pageOf, planRow, rowsById, rowsOf } from '#core/plan/Plan.ts'
import { type Span, sharedSpan, spanOf } from '#core/plan/spans.ts'
import { spendBetween } from '#core/plan/spendMinutes.ts'
import type { Fen, Id, Minute } from '#core/plan/units.ts'
import { type ActualViews, actualViews } from './actualViews.ts'
import { calendarCells, cellsDuring } from './calendarCells.ts'
import { type Gmv, GmvTally } from './gmvBy.ts'
import { type GmvSource, gmvSources } from './gmvSources.ts'
import { airTimes, liveMinutesIn } from './liveMinutes.ts'
import { planWindow } from './planWindow.ts'
import { noPart, type Part, type Parts, startParts } from './rollupParts.ts'
import { addRatios, type SumRatio } from './SumRatio.ts'
import { type SetAmounts, setAmounts } from './setAmounts.ts'
import { spendBySession } from './spendBySession.ts'

export const rollupKeys = ['phase', 'day', 'session', 'fact', 'room'] as const
export type RollupBy = (typeof rollupKeys)[number]

/** What a part of the plan comes to. */
export interface RollupRow {
  /** Id of the phase, session or room, number of the day from 0, FACT mark; `-…` for what is in none of them. */
  readonly key: string
  readonly name: Texts
  readonly liveMinutes: Minute
  /** GMV that was set for the part itself; null where nobody did. `gmv.target` is what its sessions aim at. */
  readonly setTargetFen: Fen | null
  readonly gmv: Gmv
  readonly spendFen: Fen
  /** What may be spent there; null where nobody set a cap. */
  readonly capFen: Fen | null
  /** Fen paid over views, from the platform's records of it; 0 over 0 where there are none. */
  readonly paidPerView: SumRatio
}

export interface Rollup {
  readonly by: RollupBy
  /** In the order of time, or of the plan's own lists; parts with nothing in them are left out. */
  readonly rows: readonly RollupRow[]
  readonly total: RollupRow
}

/**
 * A whole plan by phase, day, session, FACT mark or room: minutes live, GMV aimed at and planned, spend and its cap. Every
 * fen falls into exactly one part, so parts sum to the total; what belongs to none (bookings in a list of rooms, spend
 * off air in a list of sessions) has a part of its own. Minutes do so too, but that two sessions of a room at once are
 * each live. Unknown figures are counted, not taken for 0.
 */
export function rollUp(plan: Plan, by: RollupBy): Rollup {
  const window = planWindow(plan)
  const parts = startParts(plan, by)
  if (by === 'phase' || by === 'day') addByCalendar(plan, window, by, parts)
  else addByOwner(plan, window, by, parts)
  const set = { gmv: setAmounts(plan, 'gmv'), budget: setAmounts(plan, 'budget') }
  return { by, rows: parts.all().map((part) => asRow(part, set)), total: totalOf(plan, window, set) }
}

function addByCalendar(plan: Plan, window: Span, by: 'phase' | 'day', parts: Parts): void {
  const cells = calendarCells(plan, window).map((cell) => ({
    ...cell,
    key: by === 'day' ? String(cell.day) : (cell.phaseId ?? noPart.phase),
  }))
  for (const source of gmvSources(plan))
    for (const cell of cellsDuring(cells, source.span)) parts.of(cell.key).gmv.add(source, cell)
  for (const line of rowsOf(plan, 'spend')) {
    for (const cell of cellsDuring(cells, spanOf(line)))
      parts.of(cell.key).spendFen += spendBetween(line, cell.start, cell.end)
  }
  for (const span of [...airTimes(plan).values()].flat()) {
    for (const cell of cellsDuring(cells, span)) parts.of(cell.key).liveMinutes += liveMinutesIn([span], cell)
  }
  // A record is of a whole show: it counts where that begins, on the evening's day and not on the night's.
  for (const { actual, paidPerView } of actualViews(plan)) {
    const [cell] = cellsDuring(cells, { start: actual.start, end: actual.start + 1 })
    const key = by === 'day' ? String(dayOf(actual.start)) : (cell?.key ?? noPart.phase)
    parts.of(key).actuals.push(paidPerView)
  }
}

function addByOwner(plan: Plan, window: Span, by: 'session' | 'fact' | 'room', parts: Parts): void {
  for (const source of gmvSources(plan)) parts.of(keyOfSource(source, by)).gmv.add(source, window)
  if (by === 'session') addBySession(plan, parts)
  else addByRoom(plan, window, by, parts)
}

function addByRoom(plan: Plan, window: Span, by: 'fact' | 'room', parts: Parts): void {
  const rooms = rowsById(pageOf(plan, 'rooms', ''))
  const keyOfRoom = (roomId: Id | null): string => {
    const room = roomId === null ? undefined : rooms.get(roomId)
    return room ? (by === 'fact' ? room.fact : room.id) : noPart.room
  }
  for (const { roomId, budgetFen } of rowsOf(plan, 'spend')) parts.of(keyOfRoom(roomId)).spendFen += budgetFen
  for (const [roomId, air] of airTimes(plan))
    parts.of(keyOfRoom(roomId)).liveMinutes += liveMinutesIn(air, window)
  for (const { actual, paidPerView } of actualViews(plan))
    parts.of(keyOfRoom(actual.roomId)).actuals.push(paidPerView)
}

function keyOfSource({ table, id, roomId, fact }: GmvSource, by: 'session' | 'fact' | 'room'): string {
  if (by === 'fact' && fact !== null) return fact
  if (table !== 'sessions') return by === 'fact' ? noPart.centre : noPart[table]
  return by === 'session' ? id : ((by === 'room' ? roomId : null) ?? noPart.room)
}

function addBySession(plan: Plan, parts: Parts): void {
  const sessions = pageOf(plan, 'sessions', '')
  for (const [sessionId, fen] of spendBySession(plan)) parts.of(sessionId ?? noPart.offAir).spendFen += fen
  for (const { id, duration } of sessions) parts.of(id).liveMinutes += duration
  for (const each of actualViews(plan))
    parts.of(sessionRecorded(sessions, each) ?? noPart.unmatched).actuals.push(each.paidPerView)
}

/** The session of the record's room that shares the most minutes with it. */
function sessionRecorded(
  sessions: readonly { readonly id: Id; readonly roomId: Id | null; start: Minute; duration: Minute }[],
  { actual }: ActualViews,
): Id | undefined {
  let [best, most] = [undefined as Id | undefined, 0]
  for (const session of sessions) {
    if (session.roomId === null || session.roomId !== actual.roomId) continue
    const shared = sharedSpan(spanOf(session), spanOf(actual))
    const minutes = shared ? shared.end - shared.start : 0
    if (minutes > most) [best, most] = [session.id, minutes]
  }
  return best
}

interface Amounts {
  readonly gmv: SetAmounts
  readonly budget: SetAmounts
}

const asRow = ({ key, name, liveMinutes, gmv, actuals, spendFen, scope }: Part, set: Amounts): RollupRow => ({
  key,
  name,
  liveMinutes,
  setTargetFen: scope && set.gmv.of(scope),
  gmv: gmv.gmv,
  spendFen,
  capFen: scope && set.budget.of(scope),
  paidPerView: addRatios(actuals),
})

/** The plan's own budget and target go before those that a target sets for it. */
function totalOf(plan: Plan, window: Span, set: Amounts): RollupRow {
  const gmv = new GmvTally()
  for (const source of gmvSources(plan)) gmv.add(source, window)
  const { budgetFen, gmvTargetFen } = planRow(plan)
  return {
    key: 'total',
    name: { zh: '合计', en: 'Total' },
    liveMinutes: [...airTimes(plan).values()].reduce((sum, air) => sum + liveMinutesIn(air, window), 0),
    setTargetFen: gmvTargetFen ?? set.gmv.of({ kind: 'plan' }),
    gmv: gmv.gmv,
    spendFen: rowsOf(plan, 'spend').reduce<Fen>((sum, line) => sum + line.budgetFen, 0),
    capFen: budgetFen ?? set.budget.of({ kind: 'plan' }),
    paidPerView: addRatios(actualViews(plan).map(({ paidPerView }) => paidPerView)),
  }
}
