import { duplicateSegments } from '#core/edits/duplicateSegments.ts'
import { fitRun } from '#core/edits/fitRun.ts'
import { generateRun } from '#core/edits/generateRun.ts'
import { insertSegment } from '#core/edits/insertSegment.ts'
import type { PlanEdit } from '#core/edits/inTurn.ts'
import { removeSegments } from '#core/edits/removeSegments.ts'
import { reorderSegments } from '#core/edits/reorderSegments.ts'
import type { RunOptions } from '#core/edits/run/RunOptions.ts'
import { setSegmentTiming } from '#core/edits/setSegmentTiming.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Lang, Texts } from '#core/plan/Lang.ts'
import { orderBetween } from '#core/plan/order.ts'
import { pageOf, planRow } from '#core/plan/Plan.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import type { Id } from '#core/plan/units.ts'
import { notify } from '#renderer/frame/notify.ts'
import { newSegmentRow, type SegmentRow } from '#renderer/parts/fields/segmentRows.ts'
import type { NewRow } from '#renderer/parts/Grid/gridWrites.ts'
import { newId } from '#renderer/store/identity.ts'
import { commit, openPlanNow } from '#renderer/store/openPlan.ts'
import { runOfShowEdits } from '#renderer/text/runOfShowText.ts'
import { besideSelected, placeForMove } from './runPlaces.ts'

/** Each commits one step on the selected rows of a session and gives the rows to select then; null for no change. */
type RunEdit = (sessionId: Id, rowIds: readonly Id[]) => readonly Id[] | null

export const insertRow =
  (side: 'above' | 'below'): RunEdit =>
  (sessionId, rowIds) => {
    const before = besideSelected(runNow(sessionId), rowIds, side)
    const id = newId()
    return commitOr(runOfShowEdits.insert, insertNew(sessionId, id, before)) ? [id] : null
  }

export const duplicateRows: RunEdit = (sessionId, rowIds) => {
  if (rowIds.length === 0) return null
  const ids = rowIds.map(newId)
  const edit: PlanEdit = (plan) => duplicateSegments(plan, sessionId, rowIds, ids)
  return commitOr(runOfShowEdits.duplicate, edit) ? ids : null
}

export const removeRows: RunEdit = (sessionId, rowIds) => {
  if (rowIds.length === 0) return null
  const run = runNow(sessionId)
  const gone = new Set(rowIds)
  const last = run.findLastIndex(({ id }) => gone.has(id))
  const next = run.slice(last + 1)[0] ?? run.findLast(({ id }) => !gone.has(id))
  const edit: PlanEdit = (plan) => removeSegments(plan, sessionId, rowIds)
  return commitOr(runOfShowEdits.remove, edit) && next ? [next.id] : null
}

export const moveRows =
  (by: 1 | -1): RunEdit =>
  (sessionId, rowIds) => {
    const place = placeForMove(runNow(sessionId), rowIds, by)
    if (!place) return null
    const edit: PlanEdit = (plan) => reorderSegments(plan, sessionId, rowIds, place.before)
    return commitOr(runOfShowEdits.move, edit) ? rowIds : null
  }

/** All as the first of them is not yet. */
export const toggleTiming: RunEdit = (sessionId, rowIds) => {
  const first = runNow(sessionId).find(({ id }) => id === rowIds[0])
  const timing = first?.timing === 'fixed' ? 'linked' : 'fixed'
  const edit: PlanEdit = (plan) => setSegmentTiming(plan, sessionId, rowIds, timing)
  return commitOr(runOfShowEdits.timing, edit) ? rowIds : null
}

/** Fits the run up to the first of the rows, which is fixed. */
export const fitToRow: RunEdit = (sessionId, rowIds) => {
  const [target] = rowIds
  if (target === undefined) return null
  return commitOr(runOfShowEdits.fit, (plan) => fitRun(plan, sessionId, target)) ? rowIds : null
}

/** Puts a run made of the lineup in the place of what is there, and gives its rows; null where it was refused. */
export function generateInto(sessionId: Id, options: RunOptions): readonly Id[] | null {
  const edit: PlanEdit = (plan) => generateRun(plan, { ...options, sessionId, replace: true, makeId: newId })
  return commitOr(runOfShowEdits.generate, edit) ? runNow(sessionId).map(({ id }) => id) : null
}

/** A row for a paste that goes on below the run. */
export function newRunRow(sessionId: Id, lang: Lang): NewRow<SegmentRow> | null {
  const { plan } = openPlanNow()
  if (!plan) return null
  const id = newId()
  const order = orderBetween(runNow(sessionId).at(-1)?.order ?? null, null)
  const { defaultSegmentMinutes: duration } = planRow(plan).settings
  const segment = blankRow('segments', { id, planId: plan.id, sessionId, order, start: 0, duration })
  const row = newSegmentRow(plan, segment, lang)
  return row && { row, edit: insertNew(sessionId, id, null) }
}

/** A run opens with its opening; what follows is mostly products. */
const insertNew =
  (sessionId: Id, id: Id, before: Id | null): PlanEdit =>
  (plan) => {
    const duration = planRow(plan).settings.defaultSegmentMinutes
    const kind = pageOf(plan, 'segments', sessionId).length === 0 ? 'opening' : 'product'
    return insertSegment(plan, { sessionId, id, before, fields: { duration, kind } })
  }

function runNow(sessionId: Id) {
  const { plan } = openPlanNow()
  return plan ? pageOf(plan, 'segments', sessionId) : []
}

function commitOr(label: Texts, edit: PlanEdit): boolean {
  const result = commit(label, edit)
  if (!result.ok) notify(refusalText(result.refusal))
  return result.ok
}
