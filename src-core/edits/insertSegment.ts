import { blankRow } from '#core/plan/blankRow.ts'
import { orderBetween } from '#core/plan/order.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import { done, type Result } from '#core/plan/Result.ts'
import type { Segment } from '#core/plan/records/show.ts'
import type { Id } from '#core/plan/units.ts'
import { mustHave, refuseDuration, rowMissing } from './refusals.ts'
import { rippleSession } from './rippleSession.ts'

export interface InsertSegment {
  readonly sessionId: Id
  /** Id of the new segment. */
  readonly id: Id
  /** The segment it goes before; null puts it at the end of the run. */
  readonly before: Id | null
  /** What is known of it; `duration` in whole minutes ≥ 1. It is linked unless it brings `fixed` and a start. */
  readonly fields: Pick<Segment, 'duration'> & Partial<Omit<Segment, 'id' | 'planId' | 'sessionId' | 'order'>>
}

/** Puts a new segment into a session's run; linked segments after it move by its duration. */
export function insertSegment(
  plan: Plan,
  { sessionId, id, before, fields }: InsertSegment,
): Result<PlanDiff> {
  const draft = draftOf(plan)
  const session = mustHave(draft, 'sessions', '', sessionId)
  if (!session.ok) return session
  const refused = refuseDuration(fields.duration)
  if (refused) return refused

  const run = draft.page('segments', sessionId)
  const index = before === null ? run.length : run.findIndex((segment) => segment.id === before)
  if (index < 0) return rowMissing('segments', before ?? id)
  const order = orderBetween(run[index - 1]?.order ?? null, run[index]?.order ?? null)
  draft.add(
    'segments',
    blankRow('segments', { start: session.value.start, ...fields, id, planId: plan.id, sessionId, order }),
  )
  rippleSession(draft, sessionId)
  return done(draft.diff())
}
