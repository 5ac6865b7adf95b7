import { contextOf } from '#core/excel/sheets/planContext.ts'
import type { SheetContext } from '#core/excel/sheets/TeamSheet.ts'
import type { Lang } from '#core/plan/Lang.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { openPlanNow } from '#renderer/store/openPlan.ts'

const contexts = new WeakMap<Plan, { readonly [L in Lang]?: SheetContext }>()

/** Names and dates as the open plan has them now; made once for each version of it. */
export function contextNow(lang: Lang): SheetContext {
  const { plan } = openPlanNow()
  if (!plan) throw new Error('no plan is open')
  const ofPlan = contexts.get(plan)
  const known = ofPlan?.[lang]
  if (known) return known
  const made = contextOf(plan, lang)
  contexts.set(plan, { ...ofPlan, [lang]: made })
  return made
}
