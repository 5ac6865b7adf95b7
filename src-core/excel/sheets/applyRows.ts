import { blankRow } from '#core/plan/blankRow.ts'
import type { PlanDraft } from '#core/plan/PlanDraft.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { LineupRow } from '#core/plan/records/show.ts'
import { pageKeyOf, type Row, type TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { applySegments } from './applySegments.ts'
import { placeInOrder } from './placeInOrder.ts'
import type { RowEdit } from './readRowFields.ts'

/** Applies the edits of one sheet to the draft; `edits` are in the order of the sheet and their values are checked. */
export function applyRows(draft: PlanDraft, table: TableName, planId: Id, edits: readonly RowEdit[]): void {
  if (table === 'segments') {
    applySegments(draft, planId, edits)
    return
  }
  for (const { id, before, fields } of edits) {
    if (!before) draft.add(table, newRow(table, id, planId, fields))
    else if (Object.keys(fields).length > 0) changeRow(draft, table, before, fields)
  }
  if (table === 'lineup') placeLineup(draft, edits)
}

/** A row to add, as far as the sheet says it; the record's schema judges whether that is enough. */
export function newRow(table: TableName, id: Id, planId: Id, fields: object): Row<TableName> {
  const order = table === 'lineup' || table === 'segments' ? { order: 'a0' } : {}
  return blankRow(table, { ...order, ...fields, id, planId } as never)
}

function changeRow(draft: PlanDraft, table: TableName, before: Row<TableName>, fields: object): void {
  const page = pageKeyOf(table, before as never)
  draft.set(table, page, before.id, fields)
  const start = (fields as Partial<Session>).start
  if (table === 'sessions' && start !== undefined)
    moveRun(draft, before as Session, start - (before as Session).start)
}

/** A session takes its whole run along, fixed segments too (see moveSession). */
function moveRun(draft: PlanDraft, { id }: Session, shift: number): void {
  for (const segment of draft.page('segments', id)) {
    draft.set('segments', id, segment.id, { start: segment.start + shift })
  }
}

function placeLineup(draft: PlanDraft, edits: readonly RowEdit[]): void {
  const sessions = new Map<Id, Map<Id, boolean>>()
  for (const { id, before, fields } of edits) {
    const own = before as LineupRow | undefined
    const sessionId = (fields as Partial<LineupRow>).sessionId ?? own?.sessionId ?? ''
    const ids = sessions.get(sessionId) ?? new Map<Id, boolean>()
    sessions.set(sessionId, ids.set(id, own?.sessionId === sessionId))
  }
  for (const [sessionId, ids] of sessions) {
    placeInOrder(draft, 'lineup', sessionId, [...ids.keys()], (id) => ids.get(id) === true)
  }
}
