import { blankRow } from '#core/plan/blankRow.ts'
import { ordersBetween } from '#core/plan/order.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import { done, type Result } from '#core/plan/Result.ts'
import type { Id } from '#core/plan/units.ts'
import { mustHave, rowMissing } from './refusals.ts'
import { settleOrder } from './settleOrder.ts'

export interface AddToLineup {
  readonly sessionId: Id
  readonly productIds: readonly Id[]
  /** The lineup row that they come before; null for the end. */
  readonly before: Id | null
  /** Ids of the new rows; as many as products. */
  readonly ids: readonly Id[]
}

/**
 * Puts products into the lineup of a session. Each gets the next link number after the highest there is: numbers that
 * are on air already stay with their products. Those that the session sells already are left out. No price is guessed.
 * Refuses a session, a product or a row that is gone.
 */
export function addToLineup(
  plan: Plan,
  { sessionId, productIds, before, ids }: AddToLineup,
): Result<PlanDiff> {
  const draft = draftOf(plan)
  const session = mustHave(draft, 'sessions', '', sessionId)
  if (!session.ok) return session
  if (before !== null && !draft.find('lineup', sessionId, before)) return rowMissing('lineup', before)
  settleOrder(draft, 'lineup', sessionId)
  const lineup = draft.page('lineup', sessionId)
  const listed = new Set(lineup.map(({ productId }) => productId))
  const wanted = [...new Set(productIds)].filter((id) => !listed.has(id))
  const gone = wanted.find((id) => !draft.find('products', '', id))
  if (gone !== undefined) return rowMissing('products', gone)
  const at = before === null ? lineup.length : lineup.findIndex(({ id }) => id === before)
  const orders = ordersBetween(lineup[at - 1]?.order ?? null, lineup[at]?.order ?? null, wanted.length)
  const lastLink = lineup.reduce((highest, { linkNo }) => Math.max(highest, linkNo ?? 0), 0)
  for (const [index, productId] of wanted.entries()) {
    const place = { id: ids[index] as Id, planId: plan.id, sessionId, productId }
    const linkNo = lastLink + index + 1
    draft.add('lineup', blankRow('lineup', { ...place, order: orders[index] as string, linkNo }))
  }
  return done(draft.diff())
}
