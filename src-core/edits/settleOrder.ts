import { ordersInSequence } from '#core/plan/ordersInSequence.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { draftOf, type PlanDraft } from '#core/plan/PlanDraft.ts'
import type { Id } from '#core/plan/units.ts'

/**
 * Gives rows that share an order key (two teams inserted at one place, then merged) keys of their own, in the order in
 * which they are shown. Only then is there room between any two of them, and only then does a new start leave every
 * row in its place: rows of one key sort by start.
 */
export function settleOrder(draft: PlanDraft, table: 'segments' | 'lineup', sessionId: Id): void {
  const rows = draft.page(table, sessionId)
  const isSettled = rows.every((row, index) => index === 0 || (rows[index - 1]?.order ?? '') < row.order)
  if (isSettled) return
  const orders = ordersInSequence(rows.map((row) => row.order))
  for (const [index, row] of rows.entries()) {
    const order = orders[index] as string
    if (order !== row.order) draft.set(table, sessionId, row.id, { order })
  }
}

/** A draft for an edit of a session's run, whose places are settled. */
export function draftOfRun(plan: Plan, sessionId: Id): PlanDraft {
  const draft = draftOf(plan)
  settleOrder(draft, 'segments', sessionId)
  return draft
}
