import { blankRow } from '#core/plan/blankRow.ts'
import type { Lang } from '#core/plan/Lang.ts'
import type { Target } from '#core/plan/records/demand.ts'
import type { Id } from '#core/plan/units.ts'
import { northStar, type TargetTemplate } from '#core/promo/targetTree.ts'
import { type GuardrailKind, guardrailKindOf } from './guardrailRows.ts'

const all = (templates: readonly TargetTemplate[]): TargetTemplate[] =>
  templates.flatMap((template) => [template, ...all(template.children)])

/** A guardrail as new plans begin with it, for plans that were not made from a promo. */
export function guardrailTarget(
  kind: GuardrailKind,
  { id, planId, lang }: { readonly id: Id; readonly planId: Id; readonly lang: Lang },
): Target {
  const template = all(northStar).find(
    ({ guardrail, metric }) => guardrail && guardrailKindOf(metric.zh) === kind,
  )
  if (!template) throw new Error(`no guardrail of ${kind} in the tree of targets`)
  const { level, metric, unit, value, guardrail } = template
  return blankRow('targets', {
    id,
    planId,
    level,
    metric: metric[lang],
    unit: unit[lang],
    value,
    guardrail,
  })
}
