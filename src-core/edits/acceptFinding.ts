import type { Plan } from '#core/plan/Plan.ts'
import { pageOf } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import { done, type Result, refuse } from '#core/plan/Result.ts'
import type { Id, IsoTime } from '#core/plan/units.ts'
import { refuseRow } from './refuseRow.ts'

export interface AcceptFinding {
  /** Id of the new row. */
  readonly id: Id
  /** `identityOf` the finding. */
  readonly finding: string
  /** `figuresText` of the finding: with other figures it is open again. */
  readonly figures: string
  readonly reason: string
  /** Who accepts it; '' where nobody said. */
  readonly by: string
  readonly at: IsoTime
}

/**
 * Notes that the team can live with a finding, why, and who said so. It takes the place of what was accepted of the
 * same finding before. Refuses an empty reason.
 */
export function acceptFinding(
  plan: Plan,
  { id, finding, figures, reason, by, at }: AcceptFinding,
): Result<PlanDiff> {
  if (reason.trim() === '') return refuse({ code: 'reason-missing' })
  const draft = draftOf(plan)
  const who = { reason: reason.trim(), acceptedBy: by.trim(), acceptedAt: at }
  const row = { id, planId: plan.id, finding, figures, ...who }
  const refused = refuseRow(draft, 'acceptances', row)
  if (refused) return refused
  for (const old of acceptancesOf(plan, finding)) draft.remove('acceptances', '', old.id)
  draft.add('acceptances', row)
  return done(draft.diff())
}

/** Two copies of a plan may each have accepted the same finding before they were merged. */
export const acceptancesOf = (plan: Plan, finding: string) =>
  pageOf(plan, 'acceptances', '').filter((row) => row.finding === finding)
