import { diffPlans } from '#core/plan/diffPlans.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { isEmptyDiff } from '#core/plan/PlanDiff.ts'
import type { PlanFile, PlanFileOrigin } from './PlanFile.ts'
import { revisionOf } from './revisionOf.ts'

/** How many revisions back a file can lead. */
const keptRevisions = 200

/**
 * Closes the revision of a plan that came from a file and may have been edited since (null: it is new), for the file it
 * is written to next. An unchanged plan stays the revision that it was.
 */
export function nextOrigin(previous: PlanFile | null, plan: Plan, app: string): PlanFileOrigin {
  if (!previous) return { app, revision: revisionOf(plan, []), lineage: [], undo: [] }
  const { revision, lineage, undo } = previous
  const back = diffPlans(plan, previous.plan)
  if (isEmptyDiff(back)) return { app, revision, lineage, undo }
  return {
    app,
    revision: revisionOf(plan, [revision]),
    lineage: [revision, ...lineage].slice(0, keptRevisions),
    undo: [back, ...undo].slice(0, keptRevisions),
  }
}
