import { addRow } from '#core/edits/addRow.ts'
import { moveToDay } from '#core/edits/moveToDay.ts'
import { setFields } from '#core/edits/setFields.ts'
import { prepDimensionNames, workStatusNames } from '#core/excel/sheets/choiceNames.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Task } from '#core/plan/records/people.ts'
import type { Id } from '#core/plan/units.ts'
import { commitOrNotify } from '#renderer/store/commitOrNotify.ts'
import { newId } from '#renderer/store/identity.ts'
import { select, setView } from '#renderer/store/view.ts'
import { prepEdits } from '#renderer/text/prepText.ts'

/** What a click makes of a status: on to the next, from the last to the first; what was dropped is taken up again. */
export const nextStatus: { readonly [S in Task['status']]: Task['status'] } = {
  todo: 'doing',
  doing: 'done',
  done: 'todo',
  dropped: 'todo',
}

export function setStatus(ids: readonly Id[], status: Task['status']): void {
  const label = prepEdits.toStatus(workStatusNames[status])
  commitOrNotify(label, (plan) => setFields(plan, 'tasks', '', ids, { status }))
}

export function setDimension(ids: readonly Id[], dimension: Task['dimension']): void {
  const label = prepEdits.toDimension(prepDimensionNames[dimension])
  commitOrNotify(label, (plan) => setFields(plan, 'tasks', '', ids, { dimension }))
}

export const setDueDay = (id: Id, day: number): boolean =>
  commitOrNotify(prepEdits.moveDue, (plan) =>
    moveToDay(plan, { table: 'tasks', field: 'dueAt', ids: [id], day }),
  )

/** Adds a task of a dimension, of an owner where one is looked at; it is selected then, for the inspector has its fields. */
export function addTask(dimension: Task['dimension'], owner: string | null): void {
  const id = newId()
  const isDone = commitOrNotify(prepEdits.add, (plan) =>
    addRow(plan, 'tasks', blankRow('tasks', { id, planId: plan.id, dimension, owner: owner ?? '' })),
  )
  if (!isDone) return
  select({ table: 'tasks', page: '', ids: [id] })
  setView({ isInspectorOpen: true })
}
