import { blankRow } from '#core/plan/blankRow.ts'
import { findRow, type Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import { type Id, minutesPerDay } from '#core/plan/units.ts'
import { warmUpChain } from '#core/rollup/warmUpChains.ts'
import { addRows } from './addRows.ts'
import { rowMissing } from './refusals.ts'

export interface AddWarmUp {
  readonly sessionId: Id
  readonly productId: Id
  /** Of the new row. */
  readonly id: Id
}

/**
 * Adds a warm-up video for a product of a session: at the same clock the day before, on the room's account, named after
 * the product, owned by whoever owns the last piece that warms up the session. Refuses a session or product that is
 * gone.
 */
export function addWarmUp(plan: Plan, { sessionId, productId, id }: AddWarmUp): Result<PlanDiff> {
  const session = findRow(plan, 'sessions', '', sessionId)
  if (!session) return rowMissing('sessions', sessionId)
  const product = findRow(plan, 'products', '', productId)
  if (!product) return rowMissing('products', productId)
  const room = session.roomId === null ? undefined : findRow(plan, 'rooms', '', session.roomId)
  const before = warmUpChain(plan, session).content.at(-1)
  const row = blankRow('content', {
    id,
    planId: plan.id,
    publishAt: session.start - minutesPerDay,
    account: before?.account || room?.account || room?.name || '',
    theme: product.name,
    productIds: [productId],
    owner: before?.owner ?? '',
  })
  return addRows(plan, 'content', [row])
}
