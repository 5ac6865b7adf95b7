import { blankRow } from '#core/plan/blankRow.ts'
import { orderBetween } from '#core/plan/order.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Id, MakeId } from '#core/plan/units.ts'
import { addRow } from './addRow.ts'
import { mustHave } from './refusals.ts'
import { type SettableFields, setFields } from './setFields.ts'

export interface SetInLineup {
  readonly sessionId: Id
  readonly productId: Id
  readonly fields: Omit<SettableFields<'lineup'>, 'sessionId' | 'productId' | 'order'>
  readonly makeId: MakeId
}

/**
 * Sets what a session's lineup says of a product. A product that is not in the lineup goes to its end: who types its
 * live price has decided to sell it there. Where a product stands in the lineup twice, its first row is meant.
 */
export function setInLineup(
  plan: Plan,
  { sessionId, productId, fields, makeId }: SetInLineup,
): Result<PlanDiff> {
  const draft = draftOf(plan)
  const session = mustHave(draft, 'sessions', '', sessionId)
  if (!session.ok) return session
  const product = mustHave(draft, 'products', '', productId)
  if (!product.ok) return product
  const lineup = draft.page('lineup', sessionId)
  const row = lineup.find((other) => other.productId === productId)
  if (row) return setFields(plan, 'lineup', sessionId, [row.id], fields)
  const order = orderBetween(lineup.at(-1)?.order ?? null, null)
  const added = blankRow('lineup', { ...fields, id: makeId(), planId: plan.id, sessionId, productId, order })
  return addRow(plan, 'lineup', added)
}
