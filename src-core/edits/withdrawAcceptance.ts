import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import { acceptancesOf } from './acceptFinding.ts'
import { rowMissing } from './refusals.ts'
import { removeRows } from './removeRows.ts'

/**
 * Opens an accepted finding again. Refuses one that nobody accepted.
 * @param finding `identityOf` the finding
 */
export function withdrawAcceptance(plan: Plan, finding: string): Result<PlanDiff> {
  const accepted = acceptancesOf(plan, finding)
  if (accepted.length === 0) return rowMissing('acceptances', finding)
  const refs = accepted.map(({ id }) => ({ id, page: '' }))
  return removeRows(plan, 'acceptances', refs)
}
