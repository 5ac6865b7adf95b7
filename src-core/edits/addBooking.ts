import { blankRow } from '#core/plan/blankRow.ts'
import { findRow, type Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { addRows } from './addRows.ts'
import { rowMissing } from './refusals.ts'

export interface AddBooking {
  readonly creatorId: Id
  readonly start: Minute
  readonly duration: Minute
  /** Of the new row. */
  readonly id: Id
}

/**
 * Adds a booking that is still to be won, at what the creator usually asks: their quote as its fee, and their
 * commission. Refuses a creator who is gone, and a slot outside of the plan.
 */
export function addBooking(plan: Plan, { creatorId, start, duration, id }: AddBooking): Result<PlanDiff> {
  const creator = findRow(plan, 'creators', '', creatorId)
  if (!creator) return rowMissing('creators', creatorId)
  const { quoteFen: feeFen, commissionRate } = creator
  const row = blankRow('bookings', {
    id,
    planId: plan.id,
    creatorId,
    start,
    duration,
    feeFen,
    commissionRate,
  })
  return addRows(plan, 'bookings', [row])
}
