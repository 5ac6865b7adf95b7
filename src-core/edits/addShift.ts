import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Shift } from '#core/plan/records/people.ts'
import type { Id } from '#core/plan/units.ts'
import { addRows } from './addRows.ts'
import { mustHave } from './refusals.ts'

export interface AddShift extends Pick<Shift, 'hostId' | 'roomId' | 'start' | 'duration'> {
  readonly id: Id
}

/** Puts a host on in a room, at the position that they usually have. Refuses what `addRows` does. */
export function addShift(plan: Plan, args: AddShift): Result<PlanDiff> {
  const host = mustHave(draftOf(plan), 'hosts', '', args.hostId)
  if (!host.ok) return host
  const { position } = host.value
  return addRows(plan, 'shifts', [blankRow('shifts', { ...args, planId: plan.id, position })])
}
