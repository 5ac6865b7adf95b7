import type { Plan } from '#core/plan/Plan.ts'
import type { Id } from '#core/plan/units.ts'
import { canonicalHash } from './canonicalChunks.ts'
import { tableRowsOf } from './tableRows.ts'

/**
 * The id of a plan's state as a revision: SHA-256, hex, of the canonical JSON of its content and of the revisions it
 * came from directly (none for a new plan, one after a share, two after a merge). The same content reached in two ways
 * is two revisions. It is worked out once, when the revision is closed, and kept: a reader never works it out again,
 * since an upgrade of the format changes the content and not the history.
 */
export function revisionOf(plan: Plan, parents: readonly Id[]): Id {
  return canonicalHash({ parents, planId: plan.id, tables: tableRowsOf(plan) })
}
