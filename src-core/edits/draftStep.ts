import type { Plan } from '#core/plan/Plan.ts'
import { draftOf, type PlanDraft } from '#core/plan/PlanDraft.ts'
import type { Result } from '#core/plan/Result.ts'
import type { PageKey, Row, TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { type AddableTable, addInDraft, addRows } from './addRows.ts'
import { finishEdit } from './finishEdit.ts'
import type { PlanEdit } from './inTurn.ts'
import { type Refused, rowMissing } from './refusals.ts'
import { ownReferenceOf } from './refuseCircle.ts'
import { type SettableFields, setFieldsOf, setInDraft } from './setFieldsOf.ts'

/**
 * What an edit does to a draft, so that many edits can be made on one: a block of two thousand cells then copies each
 * page once and not two thousand times. It leaves the draft as it was where it refuses.
 */
export type DraftStep = (draft: PlanDraft) => Refused | undefined

/** An edit that can be made on a draft together with others. Alone it does exactly the same. */
export interface StepEdit extends PlanEdit {
  readonly step: DraftStep
}

export const isStep = (edit: PlanEdit): edit is StepEdit => 'step' in edit

const asEdit = (step: DraftStep): StepEdit =>
  Object.assign(
    (plan: Plan) => {
      const draft = draftOf(plan)
      return step(draft) ?? finishEdit(plan, draft)
    },
    { step },
  )

/**
 * Fields of a row, or what they are for the row as it is by then: how long it lasts until an end, a start that is set
 * beside it being set by then.
 */
export type FieldsToSet<T extends TableName> =
  | SettableFields<T>
  | ((row: Row<T>) => Result<SettableFields<T>>)

/** Sets fields of one row, as `setFieldsOf` does; the row may have moved to another page since it was looked at. */
export function setting<T extends TableName>(
  table: T,
  place: { readonly id: Id; readonly page: PageKey },
  given: FieldsToSet<T>,
): PlanEdit {
  // Whether rows come back to themselves is found out over the whole table, so those edits are made one by one.
  if (ownReferenceOf(table) && typeof given === 'object')
    return (plan) => setFieldsOf(plan, table, [place], given)
  return asEdit((draft) => {
    const { id } = place
    const page = draft.find(table, place.page, id) ? place.page : draft.whereIs(table, id)
    const row = page === undefined ? undefined : draft.find(table, page, id)
    if (page === undefined || !row) return rowMissing(table, id)
    if (typeof given !== 'function') return setInDraft(draft, table, { row, page }, given)
    const fields = given(row)
    return fields.ok ? setInDraft(draft, table, { row, page }, fields.value) : fields
  })
}

/** Adds one row, as `addRows` does. */
export function adding<T extends AddableTable>(table: T, row: Row<T>): PlanEdit {
  if (ownReferenceOf(table)) return (plan) => addRows(plan, table, [row])
  return asEdit((draft) => addInDraft(draft, table, row))
}
