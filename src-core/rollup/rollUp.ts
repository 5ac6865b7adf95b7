import { dateOf } from '#core/plan/clock.ts'
import type { Texts } from '#core/plan/Lang.ts'
import { type Plan, pageOf, planRow, rowsOf } from '#core/plan/Plan.ts'
import type { Room } from '#core/plan/records/calendar.ts'
import { type Span, sharedSpan, spanOf } from '#core/plan/spans.ts'
import { spendBetween } from '#core/plan/spendMinutes.ts'
import { type Fen, type Minute, minutesPerDay } from '#core/plan/units.ts'
import { calendarCells, cellsDuring } from './calendarCells.ts'
import { addGmv, type Gmv, type GmvTally, gmvTally } from './gmvBy.ts'
import { type GmvSource, gmvSources } from './gmvSources.ts'
import { airTimes, liveMinutesIn } from './liveMinutes.ts'
import { isFor, moneyTargets, type PlanPart } from './moneyTarget.ts'
import { planWindow } from './planWindow.ts'
import { spendBySession } from './spendBySession.ts'

export const rollupKeys = ['phase', 'day', 'session', 'fact', 'room'] as const
export type RollupBy = (typeof rollupKeys)[number]

/** What a part of the plan comes to. */
export interface RollupRow {
  readonly name: Texts
  readonly liveMinutes: Minute
  readonly gmv: Gmv
  readonly spendFen: Fen
  /** What may be spent there; null where nobody set a cap. */
  readonly capFen: Fen | null
}

export interface Rollup {
  readonly by: RollupBy
  /** In the order of time, or of the plan's own lists; parts with nothing in them are left out. */
  readonly rows: readonly RollupRow[]
  readonly total: RollupRow
}

/** A part while it is being added up. */
interface Part {
  readonly name: Texts
  readonly place: number
  readonly scope: PlanPart | null
  readonly gmv: GmvTally
  liveMinutes: Minute
  spendFen: Fen
}

/** Parts by their keys, made when something first falls into them. */
interface Parts {
  of(key: string): Part
  all(): Part[]
}

/**
 * A whole plan by phase, day, session, FACT mark or room: minutes live, GMV aimed at and planned, spend and its cap. Every
 * fen and minute falls into exactly one part, so parts sum to the total; what belongs to none (bookings in a list of
 * rooms, spend off air in a list of sessions) has a part of its own. Unknown figures are counted, not taken for 0.
 */
export function rollUp(plan: Plan, by: RollupBy): Rollup {
  const window = planWindow(plan)
  const parts = startParts(plan, by)
  if (by === 'phase' || by === 'day') addByCalendar(plan, window, by, parts)
  else addByOwner(plan, window, by, parts)
  const rows = parts.all().map((part) => asRow(part, capFor(plan, part.scope)))
  return { by, rows, total: totalOf(plan, window) }
}

function addByCalendar(plan: Plan, window: Span, by: 'phase' | 'day', parts: Parts): void {
  const cells = calendarCells(plan, window).map((cell) => ({
    ...cell,
    key: by === 'day' ? String(cell.day) : (cell.phaseId ?? ''),
  }))
  for (const source of gmvSources(plan))
    for (const cell of cellsDuring(cells, source.span)) addGmv(parts.of(cell.key).gmv, source, cell)
  for (const line of rowsOf(plan, 'spend')) {
    for (const cell of cellsDuring(cells, spanOf(line)))
      parts.of(cell.key).spendFen += spendBetween(line, cell.start, cell.end)
  }
  for (const air of airTimes(plan).values()) {
    for (const span of air) {
      for (const cell of cellsDuring(cells, span)) {
        const shared = sharedSpan(span, cell)
        if (shared) parts.of(cell.key).liveMinutes += shared.end - shared.start
      }
    }
  }
}

function addByOwner(plan: Plan, window: Span, by: 'session' | 'fact' | 'room', parts: Parts): void {
  const rooms = new Map(pageOf(plan, 'rooms', '').map((room) => [room.id, room]))
  const factOf = (roomId: string | null): Room['fact'] => rooms.get(roomId ?? '')?.fact ?? 'F'
  const keyOfSource = ({ table, id, roomId, fact }: GmvSource): string => {
    if (by === 'fact') return fact ?? 'centre'
    if (table !== 'sessions') return table
    return by === 'session' ? id : (roomId ?? 'no-room')
  }
  for (const source of gmvSources(plan)) addGmv(parts.of(keyOfSource(source)).gmv, source, window)
  if (by === 'session') {
    for (const [sessionId, fen] of spendBySession(plan)) parts.of(sessionId ?? 'off-air').spendFen += fen
    for (const { id, duration } of pageOf(plan, 'sessions', '')) parts.of(id).liveMinutes += duration
    return
  }
  const keyOfRoom = (roomId: string): string => (by === 'fact' ? factOf(roomId) : roomId)
  for (const { roomId, budgetFen } of rowsOf(plan, 'spend')) parts.of(keyOfRoom(roomId)).spendFen += budgetFen
  for (const [roomId, air] of airTimes(plan)) {
    const key = rooms.has(roomId) ? keyOfRoom(roomId) : by === 'fact' ? 'F' : 'no-room'
    parts.of(key).liveMinutes += liveMinutesIn(air, window)
  }
}

function startParts(plan: Plan, by: RollupBy): Parts {
  const parts = new Map<string, Part>()
  const named = namesOf(plan, by)
  return {
    of: (key) => {
      let part = parts.get(key)
      if (!part) {
        part = { ...named(key), gmv: gmvTally(), liveMinutes: 0, spendFen: 0 }
        parts.set(key, part)
      }
      return part
    },
    all: () => [...parts.values()].sort((a, b) => a.place - b.place),
  }
}

const both = (text: string): Texts => ({ zh: text, en: text })
const last = Number.MAX_SAFE_INTEGER

/** What is in no part of a kind. */
const others: { readonly [key: string]: Texts } = {
  '': { zh: '不在任何阶段', en: 'In no phase' },
  'no-room': { zh: '没有直播间的场次', en: 'Sessions without a room' },
  bookings: { zh: '达人合作', en: 'Creators’ bookings' },
  placements: { zh: '中心场资源位', en: 'Placements' },
  'off-air': { zh: '没开播时的投放', en: 'Spend off air' },
  centre: { zh: '中心场', en: 'Centre field' },
}

function namesOf(plan: Plan, by: RollupBy): (key: string) => Pick<Part, 'name' | 'place' | 'scope'> {
  const rest = (key: string) => ({ name: others[key] ?? both(key), place: last, scope: null })
  if (by === 'day') {
    const { startDate } = planRow(plan)
    return (key) => ({
      name: both(dateOf(startDate, Number(key) * minutesPerDay)),
      place: Number(key),
      scope: { kind: 'day', day: Number(key) },
    })
  }
  if (by === 'fact') {
    const marks = ['F', 'A', 'C', 'T']
    return (key) =>
      marks.includes(key)
        ? { name: both(key), place: marks.indexOf(key), scope: { kind: 'fact', of: key } }
        : rest(key)
  }
  const table = ({ phase: 'phases', session: 'sessions', room: 'rooms' } as const)[by]
  const rows = new Map<string, { readonly name: string; readonly place: number }>(
    pageOf(plan, table, '').map((row, place) => [
      row.id,
      { name: 'name' in row ? row.name : row.title, place },
    ]),
  )
  return (key) => {
    const row = rows.get(key)
    if (!row) return rest(key)
    return { name: both(row.name), place: row.place, scope: { kind: by, id: key, name: row.name } }
  }
}

const asRow = ({ name, liveMinutes, gmv, spendFen }: Part, capFen: Fen | null): RollupRow => ({
  name,
  liveMinutes,
  gmv,
  spendFen,
  capFen,
})

function capFor(plan: Plan, scope: PlanPart | null): Fen | null {
  if (!scope) return null
  const caps = moneyTargets(plan, 'budget').flatMap(({ target, fen }) =>
    isFor(plan, target, scope) ? [fen] : [],
  )
  return caps.length === 0 ? null : Math.min(...caps)
}

function totalOf(plan: Plan, window: Span): RollupRow {
  const gmv = gmvTally()
  for (const source of gmvSources(plan)) addGmv(gmv, source, window)
  return {
    name: { zh: '合计', en: 'Total' },
    gmv,
    liveMinutes: [...airTimes(plan).values()].reduce((sum, air) => sum + liveMinutesIn(air, window), 0),
    spendFen: rowsOf(plan, 'spend').reduce<Fen>((sum, { budgetFen }) => sum + budgetFen, 0),
    capFen: planRow(plan).budgetFen,
  }
}
