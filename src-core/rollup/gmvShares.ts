import { apportion } from '#core/plan/apportion.ts'
import { dayOf } from '#core/plan/clock.ts'
import { type Plan, pageOf, planRow, rowsById } from '#core/plan/Plan.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { Fen, Id } from '#core/plan/units.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { calendarCells, cellsDuring } from './calendarCells.ts'
import type { PlanPart } from './moneyTarget.ts'
import { namedRows } from './partOfScope.ts'
import { planWindow } from './planWindow.ts'
import { type RollupRow, rollUp } from './rollUp.ts'

/** What a GMV target is split over. */
export type SplitOver = 'phase' | 'day' | 'session'

/** What each part of a kind can be split over: what lies within it, so that the parts sum to it. */
export const splitsOf: { readonly [K in PlanPart['kind']]: readonly SplitOver[] } = {
  plan: ['phase', 'day', 'session'],
  phase: ['day', 'session'],
  day: ['session'],
  room: ['session'],
  fact: ['session'],
  session: [],
  channel: [],
}

/**
 * By what parts share: by the targets that they have now, the sales that their lineups plan, the minutes they are live,
 * the money spent on them, or alike.
 */
export const splitBases = ['target', 'planned', 'minutes', 'spend', 'even'] as const
export type SplitBasis = (typeof splitBases)[number]

/** A part that a GMV target is split over. */
export interface GmvShare {
  readonly part: PlanPart
  /** What it is aimed at now; null where nobody said. */
  readonly beforeFen: Fen | null
  /** What its share goes by. All 0 says that the plan has no such figures. */
  readonly weight: number
  readonly fen: Fen
}

export interface SplitGmv {
  readonly of: PlanPart
  readonly over: SplitOver
  readonly by: SplitBasis
  readonly totalFen: Fen
}

/**
 * Splits a GMV over the parts of a part of the plan, in proportion and to the fen. Parts are disjoint: a session counts
 * where it begins, a day with the phase that has most of its minutes. Parts without any figure to go by get nothing;
 * where none has one, all get alike.
 * @param totalFen a safe integer ≥ 0
 */
export function gmvShares(plan: Plan, { of, over, by, totalFen }: SplitGmv): readonly GmvShare[] {
  const rows = new Map(rollUp(plan, over).rows.map((row) => [row.key, row]))
  const parts = partsWithin(plan, of, over)
  const weights = parts.map((part) => weightOf(rows.get(keyOf(part)), by))
  const shares = parts.length === 0 ? [] : apportion(totalFen, weights)
  return parts.map((part, at) => ({
    part,
    beforeFen: aimOf(rows.get(keyOf(part)), over),
    weight: weights[at] ?? 0,
    fen: shares[at] ?? 0,
  }))
}

const keyOf = (part: PlanPart): string =>
  part.kind === 'day' ? String(part.day) : 'id' in part ? part.id : ''

/** What was set for the part itself; a session's own target is what its roll-up adds up. */
function aimOf(row: RollupRow | undefined, over: SplitOver): Fen | null {
  if (!row) return null
  const { setTargetFen, gmv } = row
  if (over !== 'session') return setTargetFen
  return gmv.target.unknown > 0 ? null : gmv.target.sum
}

function weightOf(row: RollupRow | undefined, by: SplitBasis): number {
  if (by === 'even') return 1
  if (!row) return 0
  const { setTargetFen, gmv, liveMinutes, spendFen } = row
  switch (by) {
    case 'target':
      return setTargetFen ?? gmv.target.sum
    case 'planned':
      return gmv.planned.sum
    case 'minutes':
      return liveMinutes
    case 'spend':
      return spendFen
  }
}

function partsWithin(plan: Plan, of: PlanPart, over: SplitOver): readonly PlanPart[] {
  if (!splitsOf[of.kind].includes(over)) return []
  if (over === 'phase') return namedRows(plan, 'phase').map((row) => ({ kind: 'phase', ...row }))
  if (over === 'day') return daysWithin(plan, of).map((day) => ({ kind: 'day', day }))
  const isIn = sessionsIn(plan, of)
  const within = new Set(
    pageOf(plan, 'sessions', '')
      .filter(isIn)
      .map(({ id }) => id),
  )
  return namedRows(plan, 'session')
    .filter(({ id }) => within.has(id))
    .map((row) => ({ kind: 'session', ...row }))
}

function daysWithin(plan: Plan, of: PlanPart): readonly number[] {
  const days = Array.from({ length: planRow(plan).days }, (_, day) => day)
  if (of.kind !== 'phase') return days
  const cells = calendarCells(plan, planWindow(plan))
  return days.filter((day) => {
    const ofDay = cellsDuring(cells, { start: day * minutesPerDay, end: (day + 1) * minutesPerDay })
    const most = ofDay.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]
    return most?.phaseId === of.id
  })
}

function sessionsIn(plan: Plan, of: PlanPart): (session: Session) => boolean {
  switch (of.kind) {
    case 'phase': {
      const cells = calendarCells(plan, planWindow(plan))
      const phaseAt = (start: number): Id | null =>
        cellsDuring(cells, { start, end: start + 1 })[0]?.phaseId ?? null
      return ({ start }) => phaseAt(start) === of.id
    }
    case 'day':
      return ({ start }) => dayOf(start) === of.day
    case 'room':
      return ({ roomId }) => roomId === of.id
    case 'fact': {
      const rooms = rowsById(pageOf(plan, 'rooms', ''))
      return ({ roomId }) => rooms.get(roomId ?? '')?.fact === of.of
    }
    default:
      return () => of.kind === 'plan'
  }
}
