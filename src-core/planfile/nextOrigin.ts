import { diffPlans } from '#core/plan/diffPlans.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { isEmptyDiff } from '#core/plan/PlanDiff.ts'
import type { PlanFile, PlanFileOrigin } from './PlanFile.ts'
import { revisionOf } from './revisionOf.ts'

/** How many revisions back a file can lead. */
const keptRevisions = 200

/** A state of a plan that others have, and the revisions it came from, newest first. */
export type SharedRevision = Pick<PlanFileOrigin, 'revision' | 'lineage'>

/** The revision that sharing a plan now closes, after the one that was shared before it (null: none was). */
export function nextRevision(shared: SharedRevision | null, plan: Plan): SharedRevision {
  if (!shared) return { revision: revisionOf(plan, []), lineage: [] }
  const { revision, lineage } = shared
  return {
    revision: revisionOf(plan, [revision]),
    lineage: [revision, ...lineage].slice(0, keptRevisions),
  }
}

/**
 * Closes the revision of a plan that came from a file and may have been edited since (null: it is new), for the file it
 * is written to next. An unchanged plan stays the revision that it was.
 */
export function nextOrigin(previous: PlanFile | null, plan: Plan, app: string): PlanFileOrigin {
  if (!previous) return { app, ...nextRevision(null, plan), undo: [] }
  const { revision, lineage, undo } = previous
  const back = diffPlans(plan, previous.plan)
  if (isEmptyDiff(back)) return { app, revision, lineage, undo }
  return {
    app,
    ...nextRevision(previous, plan),
    undo: [back, ...undo].slice(0, keptRevisions),
  }
}
