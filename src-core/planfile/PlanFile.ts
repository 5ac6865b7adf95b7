import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Id } from '#core/plan/units.ts'

/**
 * A plan file is the gzip of one JSON document (`zcat plan.bigday | jq`):
 * `{app, format, lineage, planId, redacted, revision, tables, undo, version, sha256}`, keys sorted but for `sha256`,
 * which comes last and covers the canonical JSON of everything before it.
 */
export const planFileFormat = 'bigday-plan'

/** What a plan file may cost to read: bytes of the file, bytes inflated, nesting. */
export const planFileCaps = { fileBytes: 50_000_000, inflatedBytes: 500_000_000, depth: 64 }

/** Where a plan stands among the copies of it that teams pass around. */
export interface PlanFileOrigin {
  /** The app that wrote the file, such as `Bigday 0.1.0`. */
  readonly app: string
  /** This state of the plan: see `revisionOf`. */
  readonly revision: Id
  /** The revisions it came from, newest first, itself not among them. */
  readonly lineage: readonly Id[]
  /** Diffs that lead back, one after the other from this state, to revisions that others have. */
  readonly undo: readonly PlanDiff[]
}

export interface PlanFile extends PlanFileOrigin {
  readonly plan: Plan
}
