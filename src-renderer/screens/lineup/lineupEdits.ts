import { addToLineup } from '#core/edits/addToLineup.ts'
import { type AllocateStock, allocateStock } from '#core/edits/allocateStock.ts'
import type { PlanEdit } from '#core/edits/inTurn.ts'
import { reorderLineup } from '#core/edits/reorderLineup.ts'
import type { Texts } from '#core/plan/Lang.ts'
import { pageOf } from '#core/plan/Plan.ts'
import { isEmptyDiff } from '#core/plan/PlanDiff.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import type { Id } from '#core/plan/units.ts'
import { notify } from '#renderer/frame/notify.ts'
import { newId } from '#renderer/store/identity.ts'
import { commit, openPlanNow } from '#renderer/store/openPlan.ts'
import { lineupEdits, lineupTold } from '#renderer/text/lineupText.ts'

/** Puts products into a session's lineup before a row, or at its end; gives the new rows. */
export function addProducts(sessionId: Id, productIds: readonly Id[], before: Id | null): readonly Id[] {
  const ids = productIds.map(newId)
  const result = committed(lineupEdits.add(productIds.length), (plan) =>
    addToLineup(plan, { sessionId, productIds, before, ids }),
  )
  if (result?.ok && isEmptyDiff(result.value)) notify(lineupTold.allThere)
  return result?.ok ? (result.value.lineup?.[sessionId]?.added ?? []).map(({ id }) => id) : []
}

/** Moves rows of the lineup by one place among the others, together. */
export function moveRows(sessionId: Id, rowIds: readonly Id[], by: 1 | -1): boolean {
  const { plan } = openPlanNow()
  if (!plan || rowIds.length === 0) return false
  const rows = pageOf(plan, 'lineup', sessionId).map(({ id }) => id)
  const places = rowIds.map((id) => rows.indexOf(id)).sort((a, b) => a - b)
  const [first = 0, last = 0] = [places[0], places.at(-1)]
  if (by < 0 ? first === 0 : last === rows.length - 1) return false
  const before = by < 0 ? rows[first - 1] : (rows[last + 2] ?? null)
  return placeRows(sessionId, rowIds, before ?? null)
}

/** Moves rows of the lineup before another one, or to its end. */
export const placeRows = (sessionId: Id, rowIds: readonly Id[], before: Id | null): boolean =>
  committed(lineupEdits.move, (plan) => reorderLineup(plan, sessionId, rowIds, before))?.ok ?? false

/** Shares the stock of a product out among the sessions that sell it. */
export const spreadStock = (productId: Id, by: AllocateStock['by'], keepSet: boolean): boolean =>
  committed(lineupEdits.stock, (plan) => allocateStock(plan, { productIds: [productId], by, keepSet }))?.ok ??
  false

function committed(label: Texts, edit: PlanEdit) {
  const result = commit(label, edit)
  if (!result.ok) notify(refusalText(result.refusal))
  return result
}
