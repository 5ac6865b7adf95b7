import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import { done, type Result } from '#core/plan/Result.ts'
import type { Id, MakeId } from '#core/plan/units.ts'
import { namedRows } from './namedRows.ts'
import { mustHave } from './refusals.ts'

/**
 * Sets the hosts of segments by name, as people type them: `A、B`; '' for none. A name that the plan does not know
 * becomes a new one of its hosts. Refuses a name that several bear.
 */
export function setSegmentHosts(
  plan: Plan,
  sessionId: Id,
  segmentIds: readonly Id[],
  names: string,
  makeId: MakeId,
): Result<PlanDiff> {
  const draft = draftOf(plan)
  const named = namedRows(draft, 'hosts', names, { planId: plan.id, makeId })
  if (!named.ok) return named
  for (const id of segmentIds) {
    const segment = mustHave(draft, 'segments', sessionId, id)
    if (!segment.ok) return segment
    draft.set('segments', sessionId, id, { hostIds: named.value })
  }
  return done(draft.diff())
}
