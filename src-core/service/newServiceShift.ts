import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { ServiceShift } from '#core/plan/records/people.ts'
import type { Span } from '#core/plan/spans.ts'
import type { Id } from '#core/plan/units.ts'
import { shiftToCover } from './coverShort.ts'
import type { ServiceAssumptions } from './serviceSlots.ts'

export interface NewServiceShift {
  readonly id: Id
  /** That of the shift nearest in time where it is null. */
  readonly team: string | null
  readonly span: Span
}

/**
 * A shift of a team that covers some minutes in which agents are missing, with just as many as that takes; promise, rates
 * and authority as on the team's nearest shift. null where no number is enough; without agents where none are missing.
 */
export function coveringShift(
  plan: Plan,
  made: NewServiceShift,
  assumptions: ServiceAssumptions,
): ServiceShift | null {
  return shiftToCover(plan, made.span, shiftLike(plan, made).shift, assumptions)
}

/**
 * A shift that is painted: as `coveringShift`, but with as many agents as the nearest shift of the team (a first one of
 * its team one) where none are missing or no number is enough.
 */
export function newServiceShift(
  plan: Plan,
  made: NewServiceShift,
  assumptions: ServiceAssumptions,
): ServiceShift {
  const { shift, like } = shiftLike(plan, made)
  const missing = shiftToCover(plan, made.span, shift, assumptions)?.agents ?? 0
  return { ...shift, agents: missing > 0 ? missing : (like?.agents ?? 1) }
}

function shiftLike(plan: Plan, { id, team, span }: NewServiceShift) {
  const like = nearestShift(plan, team, span)
  const shift = blankRow('service', {
    ...like,
    id,
    planId: plan.id,
    team: team ?? like?.team ?? '',
    start: span.start,
    duration: span.end - span.start,
  })
  return { shift, like }
}

function nearestShift(plan: Plan, team: string | null, { start }: Span): ServiceShift | undefined {
  const away = (shift: ServiceShift): number => Math.abs(shift.start - start)
  return pageOf(plan, 'service', '')
    .filter((shift) => team === null || shift.team.trim() === team.trim())
    .reduce<ServiceShift | undefined>(
      (best, shift) => (best && away(best) <= away(shift) ? best : shift),
      undefined,
    )
}
