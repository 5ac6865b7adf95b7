import { useState } from 'react'
import type { PlanEdit } from '#core/edits/inTurn.ts'
import { removeRows } from '#core/edits/removeRows.ts'
import { whatRemovingDoes } from '#core/edits/whatRemovingDoes.ts'
import type { Texts } from '#core/plan/Lang.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import type { Id } from '#core/plan/units.ts'
import { notify } from '#renderer/frame/notify.ts'
import { newId } from '#renderer/store/identity.ts'
import { commit } from '#renderer/store/openPlan.ts'
import { targetEdits } from '#renderer/text/targetsText.ts'
import { standingOf, type TargetNode } from './targetItems.ts'
import type { TargetCommand } from './targetKeys.ts'
import { addTarget, indentTarget, outdentTarget } from './targetMoves.ts'

interface TargetCommandsArgs {
  readonly plan: Plan
  readonly nodes: readonly TargetNode[]
  readonly active: Id | null
  /** Goes to a target, with the one above it opened. */
  readonly onGo: (id: Id, above: Id | null) => void
}

/** What buttons and keys do to the active target. A removal that reaches further is asked about first. */
export function useTargetCommands({ plan, nodes, active, onGo }: TargetCommandsArgs) {
  const [asked, setAsked] = useState<Id | null>(null)
  const done = (label: Texts, edit: PlanEdit): boolean => {
    const result = commit(label, edit)
    if (!result.ok) notify(refusalText(result.refusal))
    return result.ok
  }
  const remove = (id: Id) => {
    const effect = whatRemovingDoes(plan, 'targets', [id])
    if (!effect.ok) return notify(refusalText(effect.refusal))
    const standing = standingOf(nodes, id)
    const next =
      standing?.siblings[standing.at + 1] ?? standing?.siblings[standing.at - 1] ?? standing?.parent
    setAsked(null)
    if (done(effect.value.label, (open) => removeRows(open, 'targets', [id])) && next) onGo(next.row.id, null)
  }
  const add = (where: 'child' | 'sibling') => {
    const standing = active === null ? null : standingOf(nodes, active)
    const beside = standing?.siblings[standing.at]?.row.record ?? null
    const id = newId()
    if (done(targetEdits.add, addTarget(id, beside, where))) onGo(id, where === 'child' ? active : null)
  }
  const move = (id: Id, command: 'indent' | 'outdent') => {
    const moved = command === 'indent' ? indentTarget(nodes, id) : outdentTarget(nodes, id)
    if (moved && done(targetEdits[command], moved.edit)) onGo(id, moved.under)
  }
  const removeOrAsk = (id: Id) => {
    const effect = whatRemovingDoes(plan, 'targets', [id])
    // What can be undone is done; only what reaches further is asked about.
    if (effect.ok && effect.value.sentence.zh !== '') setAsked(id)
    else remove(id)
  }
  const run = (command: TargetCommand): void => {
    if (command === 'addChild') add('child')
    else if (command === 'addSibling') add('sibling')
    else if (active === null) return
    else if (command === 'remove') removeOrAsk(active)
    else move(active, command)
  }
  return { run, asked, remove, keep: () => setAsked(null) }
}
