import { addRow } from '#core/edits/addRow.ts'
import type { PlanEdit } from '#core/edits/inTurn.ts'
import { setFields } from '#core/edits/setFields.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Target } from '#core/plan/records/demand.ts'
import type { Id } from '#core/plan/units.ts'
import { standingOf, type TargetNode } from './targetItems.ts'

/** What a target under another one is, one step nearer to what can be measured. */
const levelUnder: { readonly [L in Target['level']]: Target['level'] } = {
  'north-star': 'action',
  action: 'process',
  process: 'process',
  result: 'result',
}

/** A new target under another one, or beside it: of the same kind of part, with the same owner. */
export function addTarget(id: Id, beside: Target | null, where: 'child' | 'sibling'): PlanEdit {
  return (plan) => {
    const of = { id, planId: plan.id }
    if (!beside) return addRow(plan, 'targets', blankRow('targets', { ...of, level: 'north-star' }))
    const { id: besideId, parentId, level, owner } = beside
    const place = where === 'child' ? { parentId: besideId, level: levelUnder[level] } : { parentId, level }
    return addRow(plan, 'targets', blankRow('targets', { ...of, ...place, owner }))
  }
}

export interface TargetMove {
  readonly edit: PlanEdit
  /** The target that it comes to stand under; null for a root. */
  readonly under: Id | null
}

/** Puts a target under the sibling above it; null where there is none. */
export function indentTarget(nodes: readonly TargetNode[], id: Id): TargetMove | null {
  const standing = standingOf(nodes, id)
  const above = standing?.siblings[standing.at - 1]?.row.record
  const own = standing?.siblings[standing.at]?.row.record
  return above && own ? { edit: moveUnder(own, above), under: above.id } : null
}

/** Puts a target beside its parent; null for a root. */
export function outdentTarget(nodes: readonly TargetNode[], id: Id): TargetMove | null {
  const standing = standingOf(nodes, id)
  const own = standing?.siblings[standing.at]?.row.record
  if (!standing?.parent || !own) return null
  const above = standingOf(nodes, standing.parent.row.id)?.parent?.row.record ?? null
  return { edit: moveUnder(own, above, standing.parent.row.record.level), under: above?.id ?? null }
}

/** A result stays one wherever it stands; others are what stands under such a parent, or beside such a row. */
function moveUnder(own: Target, parent: Target | null, beside?: Target['level']): PlanEdit {
  const under = parent ? levelUnder[parent.level] : (beside ?? own.level)
  const level = own.level === 'result' ? own.level : under
  return (plan) => setFields(plan, 'targets', '', [own.id], { parentId: parent?.id ?? null, level })
}
