import { addRow } from '#core/edits/addRow.ts'
import { removeRows } from '#core/edits/removeRows.ts'
import { setFields } from '#core/edits/setFields.ts'
import { setThresholds } from '#core/edits/setThresholds.ts'
import type { Texts } from '#core/plan/Lang.ts'
import { findRow, type Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import type { ServiceShift } from '#core/plan/records/people.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import type { Count, Id } from '#core/plan/units.ts'
import { assumptionsOf, thresholdOf } from '#core/service/assumptionsOf.ts'
import { newServiceShift } from '#core/service/newServiceShift.ts'
import type { ServiceAssumptions } from '#core/service/serviceSlots.ts'
import { notify } from '#renderer/frame/notify.ts'
import type { BoardBar, BoardDraft } from '#renderer/parts/RosterBoard/BoardRow.ts'
import { newId } from '#renderer/store/identity.ts'
import { commit, openPlanNow } from '#renderer/store/openPlan.ts'
import { select } from '#renderer/store/view.ts'
import { serviceEdits } from '#renderer/text/serviceText.ts'

export function done(label: Texts, edit: (plan: Plan) => Result<PlanDiff>): boolean {
  const result = commit(label, edit)
  if (!result.ok) notify(refusalText(result.refusal))
  return result.ok
}

const selectShift = (id: Id): void => select({ table: 'service', page: '', ids: [id] })

/** Adds a shift as it is, and selects it. */
export function addServiceShift(shift: ServiceShift): void {
  if (done(serviceEdits.add, (plan) => addRow(plan, 'service', shift))) selectShift(shift.id)
}

/** A shift of a team for what was painted in its row. */
export function paintServiceShift({ rowKey: team, start, end }: BoardDraft): void {
  const { plan } = openPlanNow()
  if (!plan) return
  addServiceShift(newServiceShift(plan, { id: newId(), team, span: { start, end } }, assumptionsOf(plan)))
}

export function raiseAgents(id: Id, agents: Count): void {
  if (done(serviceEdits.raise, (plan) => setFields(plan, 'service', '', [id], { agents }))) selectShift(id)
}

/** Moves, copies or resizes a shift to where it was let go; into another team's row it goes to that team. */
export function placeServiceShift({ bar, kind, rowKey: team, start, end }: BoardDraft): void {
  const { plan } = openPlanNow()
  const shift = plan && bar && findRow(plan, 'service', '', bar.id)
  if (!shift) return
  const place = { start, duration: end - start, team }
  const id = kind === 'copy' ? newId() : shift.id
  const label =
    kind === 'copy' ? serviceEdits.copy : kind === 'resize' ? serviceEdits.resize : serviceEdits.move
  const isDone = done(label, (now) =>
    kind === 'copy'
      ? addRow(now, 'service', { ...shift, ...place, id })
      : setFields(now, 'service', '', [id], place),
  )
  if (isDone) selectShift(id)
}

export function removeServiceShift({ id }: BoardBar): void {
  if (done(serviceEdits.remove, (plan) => removeRows(plan, 'service', [id]))) select(null)
}

/** Sets what service is planned by in this plan; null goes back to the default. */
export const assume = (name: keyof ServiceAssumptions, value: number | null): boolean =>
  done(serviceEdits.assume, (plan) => setThresholds(plan, { [thresholdOf(name)]: value }))
