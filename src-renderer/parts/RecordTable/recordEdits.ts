import { addRows } from '#core/edits/addRows.ts'
import { adding } from '#core/edits/draftStep.ts'
import { removeRows } from '#core/edits/removeRows.ts'
import { whatRemovingDoes } from '#core/edits/whatRemovingDoes.ts'
import { orderBetween } from '#core/plan/order.ts'
import { pageOf } from '#core/plan/Plan.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { type PageKey, pageKeyOf, type Row } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { notify } from '#renderer/frame/notify.ts'
import type { RecordRow } from '#renderer/parts/fields/recordFields.ts'
import type { NewRow } from '#renderer/parts/Grid/gridWrites.ts'
import { newId } from '#renderer/store/identity.ts'
import { commit, openPlanNow } from '#renderer/store/openPlan.ts'
import { recordTableEdits } from '#renderer/text/recordTableText.ts'
import { type GrowingTable, newRecord } from './newRecord.ts'

/** Adds a row after another; gives its id, or null where the plan refused it, which was said. */
export function addRecord<T extends GrowingTable>(
  table: T,
  page: PageKey | undefined,
  beside: Row<T> | undefined,
): Id | null {
  const { plan } = openPlanNow()
  if (!plan) return null
  const made = newRecord(plan, table, { id: newId(), page, beside })
  if (!made.ok) {
    notify(made.why)
    return null
  }
  const result = commit(recordTableEdits.add, (open) => addRows(open, table, [made.row]))
  if (!result.ok) notify(refusalText(result.refusal))
  return result.ok ? made.row.id : null
}

/** A row that a paste adds below the last. */
export function pastedRecord<T extends GrowingTable>(
  table: T,
  page: PageKey | undefined,
  last: Row<T> | undefined,
): NewRow<RecordRow<T>> | null {
  const { plan } = openPlanNow()
  const made = plan && newRecord(plan, table, { id: newId(), page, beside: last })
  if (!made?.ok) {
    if (made) notify(made.why)
    return null
  }
  const { row } = made
  return {
    row: { id: row.id, page: pageKeyOf(table, row), record: row },
    edit: adding(table, row),
  }
}

/** Copies rows under new ids, below their page's last where rows have an order; gives the new ids. */
export function duplicateRecords<T extends GrowingTable>(
  table: T,
  rows: readonly RecordRow<T>[],
): readonly Id[] {
  const copies = rows.map(({ record }) => ({ ...record, id: newId() }))
  const result = commit(recordTableEdits.duplicate, (plan) => {
    const lasts = new Map<PageKey, string | null>()
    const placed = copies.map((row) => {
      if (!('order' in row)) return row
      const page = pageKeyOf(table, row as Row<T>)
      const last = lasts.get(page) ?? pageOf(plan, 'lineup', page).at(-1)?.order ?? null
      const order = orderBetween(last, null)
      lasts.set(page, order)
      // There is no more stock than before; a copy would give it away twice without a word.
      return { ...row, order, allocatedStock: null }
    })
    return addRows(plan, table, placed as Row<T>[])
  })
  if (!result.ok) notify(refusalText(result.refusal))
  return result.ok ? copies.map(({ id }) => id) : []
}

/** What removing rows would do besides; null where there is nothing to remove. */
export function removalOf<T extends GrowingTable>(
  table: T,
  rows: readonly RecordRow<T>[],
): ReturnType<typeof whatRemovingDoes> | null {
  const { plan } = openPlanNow()
  return plan && rows.length > 0 ? whatRemovingDoes(plan, table, rows) : null
}

/** Removes rows with what depends on them. */
export function removeRecords<T extends GrowingTable>(table: T, rows: readonly RecordRow<T>[]): boolean {
  const effect = removalOf(table, rows)
  if (!effect) return false
  if (!effect.ok) {
    notify(refusalText(effect.refusal))
    return false
  }
  const result = commit(effect.value.label, (plan) => removeRows(plan, table, rows))
  if (!result.ok) notify(refusalText(result.refusal))
  return result.ok
}
