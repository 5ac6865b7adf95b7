import { blankRow } from '#core/plan/blankRow.ts'
import { orderBetween } from '#core/plan/order.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Segment } from '#core/plan/records/show.ts'
import type { Id } from '#core/plan/units.ts'
import { finishEdit } from './finishEdit.ts'
import { mustHave, refuseDuration, rowMissing } from './refusals.ts'
import { refuseRow } from './refuseRow.ts'
import { rippleSession } from './rippleSession.ts'
import { draftOfRun } from './settleOrder.ts'

export interface InsertSegment {
  readonly sessionId: Id
  /** Id of the new segment. */
  readonly id: Id
  /** The segment it goes before; null puts it at the end of the run. */
  readonly before: Id | null
  /** What is known of it; `duration` in whole minutes ≥ 1. It is linked unless it brings `fixed` and a start. */
  readonly fields: Pick<Segment, 'duration'> & Partial<Omit<Segment, 'id' | 'planId' | 'sessionId' | 'order'>>
}

/**
 * Puts a new segment into a session's run; linked segments after it move by its duration. Refuses fields that the record
 * does not take, and a run that would leave the plan.
 */
export function insertSegment(
  plan: Plan,
  { sessionId, id, before, fields }: InsertSegment,
): Result<PlanDiff> {
  const draft = draftOfRun(plan, sessionId)
  const session = mustHave(draft, 'sessions', '', sessionId)
  if (!session.ok) return session
  const refused = refuseDuration(fields.duration)
  if (refused) return refused

  const run = draft.page('segments', sessionId)
  const index = before === null ? run.length : run.findIndex((segment) => segment.id === before)
  if (index < 0) return rowMissing('segments', before ?? id)
  const order = orderBetween(run[index - 1]?.order ?? null, run[index]?.order ?? null)
  const place = { id, planId: plan.id, sessionId, order }
  const segment = blankRow('segments', { start: session.value.start, ...fields, ...place })
  const unfit = refuseRow(draft, 'segments', segment)
  if (unfit) return unfit
  draft.add('segments', segment)
  rippleSession(draft, sessionId)
  return finishEdit(plan, draft)
}
