import type { PlanEdit } from '#core/edits/inTurn.ts'
import { setFields } from '#core/edits/setFields.ts'
import { setFunnelTargets } from '#core/edits/setFunnelTargets.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Id } from '#core/plan/units.ts'
import type { FunnelFactor } from '#core/rollup/funnel.ts'
import { newId } from '#renderer/store/identity.ts'
import { targetsText } from '#renderer/text/targetsText.ts'
import { partName } from '../split/ShareTable.tsx'
import type { FunnelField } from './funnelDraft.ts'
import type { DraftSolution } from './solveDraft.ts'

/** Where what the funnel gave can go. */
export interface TakeOverPlace {
  readonly key: string
  readonly label: string
  readonly to:
    | { readonly kind: 'plan' | 'all' }
    | { readonly kind: 'session'; readonly id: Id }
    | { readonly kind: 'factor'; readonly factor: FunnelFactor }
}

/** A solved factor goes to its target first; the GMV to the plan, or to one session. */
export function takeOverPlaces(plan: Plan, solve: FunnelField, lang: Lang): readonly TakeOverPlace[] {
  const text = targetsText[lang]
  const sessions = pageOf(plan, 'sessions', '').map(({ id, title }): TakeOverPlace => {
    const name = partName(plan, { kind: 'session', id, name: title }, lang, text.unnamed)
    return { key: id, label: text.toSession(name), to: { kind: 'session', id } }
  })
  const whole: TakeOverPlace = { key: 'plan', label: text.toPlan, to: { kind: 'plan' } }
  const all: TakeOverPlace = { key: 'all', label: text.toAllTargets, to: { kind: 'all' } }
  if (solve === 'gmv') return [whole, ...sessions, all]
  const label = text.toTarget(text[solve])
  return [{ key: 'factor', label, to: { kind: 'factor', factor: solve } }, all, whole, ...sessions]
}

/** The edit that writes a solved funnel to a place. */
export function takeOverEdit(
  { to }: TakeOverPlace,
  { funnel, gmvFen }: DraftSolution & { readonly kind: 'solved' },
  lang: Lang,
): PlanEdit {
  switch (to.kind) {
    case 'plan':
      return (plan) => setFields(plan, 'plans', '', [plan.id], { gmvTargetFen: gmvFen })
    case 'session':
      return (plan) => setFields(plan, 'sessions', '', [to.id], { gmvTargetFen: gmvFen })
    case 'all':
      return (plan) => setFunnelTargets(plan, { factors: funnel, lang, makeId: newId })
    case 'factor': {
      const factors = { [to.factor]: funnel[to.factor] }
      return (plan) => setFunnelTargets(plan, { factors, lang, makeId: newId })
    }
  }
}
