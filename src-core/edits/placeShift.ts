import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Shift } from '#core/plan/records/people.ts'
import type { PageKey } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { addRows } from './addRows.ts'
import { mustHave } from './refusals.ts'
import { setFields } from './setFields.ts'

export interface PlaceShift extends Partial<Pick<Shift, 'hostId' | 'roomId' | 'start' | 'duration'>> {
  readonly page: PageKey
  readonly shiftId: Id
  /** Id of a copy that is placed instead while the shift stays; null to move the shift itself. */
  readonly copyId: Id | null
}

/**
 * Moves a shift, or a copy of it, to another time, room or host. Given to somebody else it takes their usual position
 * where it had the usual one of who had it before. Refuses a shift that is gone and what `setFields` and `addRows` do.
 */
export function placeShift(plan: Plan, { page, shiftId, copyId, ...place }: PlaceShift): Result<PlanDiff> {
  const draft = draftOf(plan)
  const found = mustHave(draft, 'shifts', page, shiftId)
  if (!found.ok) return found
  const shift = found.value
  const before = draft.find('hosts', '', shift.hostId)
  const after = draft.find('hosts', '', place.hostId ?? shift.hostId)
  const isUsual = before?.position === shift.position
  const fields = { ...place, position: isUsual && after ? after.position : shift.position }
  return copyId === null
    ? setFields(plan, 'shifts', page, [shiftId], fields)
    : addRows(plan, 'shifts', [{ ...shift, ...fields, id: copyId }])
}
