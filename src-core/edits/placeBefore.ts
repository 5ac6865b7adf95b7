import { ordersBetween } from '#core/plan/order.ts'
import type { PlanDraft } from '#core/plan/PlanDraft.ts'
import type { Id } from '#core/plan/units.ts'

/** Gives rows of a session's run or lineup order keys that put them, in their own order, before another row. */
export function placeBefore(
  draft: PlanDraft,
  table: 'segments' | 'lineup',
  sessionId: Id,
  rowIds: readonly Id[],
  before: Id | null,
): void {
  const moved = new Set(rowIds)
  const rows = draft.page(table, sessionId)
  const target = before === null ? rows.length : rows.findIndex((row) => row.id === before)
  // Dropped onto itself: the place is that of the next row that stays.
  const next = rows.slice(target).find((row) => !moved.has(row.id))
  const rest = rows.filter((row) => !moved.has(row.id))
  const index = next ? rest.indexOf(next) : rest.length
  const moving = rows.filter((row) => moved.has(row.id))
  const orders = ordersBetween(rest[index - 1]?.order ?? null, next?.order ?? null, moving.length)
  for (const [i, row] of moving.entries()) draft.set(table, sessionId, row.id, { order: orders[i] as string })
}
