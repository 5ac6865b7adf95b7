import type { Fen } from '#core/plan/units.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import type { Lane } from '../lanesOf.ts'
import { fenOnDay, linesIn } from '../tracks/minuteMoney.ts'

/** What a day comes to, over all rooms. */
export interface DayTotals {
  /** Sessions that begin on the day, and the segments in them. */
  readonly sessions: number
  readonly segments: number
  /** null where no session of the day has a target. */
  readonly gmvFen: Fen | null
  /** Money spent in the day's minutes, exact. */
  readonly spendFen: Fen
}

export function dayTotals(lanes: readonly Lane[], day: number): DayTotals {
  const window = { start: day * minutesPerDay, end: (day + 1) * minutesPerDay }
  const placed = lanes.flatMap(({ sessions }) =>
    sessions.filter(({ session: { start } }) => start >= window.start && start < window.end),
  )
  const targets = placed.flatMap(({ session }) => session.gmvTargetFen ?? [])
  const lines = lanes.flatMap(({ spend }) => (spend ? linesIn(spend, window) : []))
  return {
    sessions: placed.length,
    segments: placed.reduce((sum, { page }) => sum + page.length, 0),
    gmvFen: targets.length === 0 ? null : targets.reduce((sum, fen) => sum + fen, 0),
    spendFen: fenOnDay(lines, day),
  }
}
