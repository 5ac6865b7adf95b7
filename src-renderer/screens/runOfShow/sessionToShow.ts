import { type Plan, pageOf, rowsById } from '#core/plan/Plan.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { Id } from '#core/plan/units.ts'

/** The session looked at last, else the plan's first. */
export function sessionToShow(plan: Plan, wanted: Id | null): Session | undefined {
  const sessions = pageOf(plan, 'sessions', '')
  return rowsById(sessions).get(wanted ?? '') ?? sessions[0]
}
