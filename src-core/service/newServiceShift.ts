import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { ServiceShift } from '#core/plan/records/people.ts'
import type { Span } from '#core/plan/spans.ts'
import type { Id } from '#core/plan/units.ts'
import { shiftToCover } from './coverShort.ts'
import type { ServiceAssumptions } from './serviceSlots.ts'

export interface NewServiceShift {
  readonly id: Id
  readonly team: string
  readonly span: Span
}

/**
 * A shift of a team for some minutes: its promise, rates and authority as on the team's nearest shift, with as many
 * agents as are missing then. Where none are missing (or no number is enough) it has as many as that shift, a first one
 * of its team one.
 */
export function newServiceShift(
  plan: Plan,
  { id, team, span }: NewServiceShift,
  assumptions: ServiceAssumptions,
): ServiceShift {
  const like = nearestShift(plan, team, span)
  const shift = blankRow('service', {
    ...like,
    id,
    planId: plan.id,
    team,
    start: span.start,
    duration: span.end - span.start,
  })
  const missing = shiftToCover(plan, span, shift, assumptions)?.agents ?? 0
  return { ...shift, agents: missing > 0 ? missing : (like?.agents ?? 1) }
}

function nearestShift(plan: Plan, team: string, { start }: Span): ServiceShift | undefined {
  const away = (shift: ServiceShift): number => Math.abs(shift.start - start)
  return pageOf(plan, 'service', '')
    .filter((shift) => shift.team.trim() === team.trim())
    .reduce<ServiceShift | undefined>(
      (best, shift) => (best && away(best) <= away(shift) ? best : shift),
      undefined,
    )
}
