import { tableTitles } from '#core/plan/names.ts'
import { planRow } from '#core/plan/Plan.ts'
import type { Fen } from '#core/plan/units.ts'
import { budgetCaps } from '#core/rollup/budgetCaps.ts'
import { type Check, rule } from './Check.ts'
import { placeOf } from './places.ts'

const limits = {
  unallocated: {
    default: 0.05,
    unit: 'share',
    what: { zh: '未分配预算最多占多少', en: 'Most of the budget that may stay unallocated' },
  },
} as const

type BudgetFault = 'over' | 'unallocated'

/** Spend over a cap, of the plan or of a part of it that has one; or a good part of the budget that nobody planned. */
export const budgetOver: Check<typeof limits, { fault: BudgetFault; plannedFen: Fen; capFen: Fen }> = {
  id: 'budget-over',
  group: 'spend',
  severity: 'error',
  title: { zh: '预算超支或未分配', en: 'Over budget, or not allocated' },
  limits,
  rules: [
    rule('plan', ['plans', 'phases', 'rooms', 'sessions', 'spend', 'targets'], (plan, { limits, report }) => {
      for (const { target, plannedFen, capFen } of budgetCaps(plan)) {
        const place = target
          ? placeOf('targets', target, { field: 'value' })
          : placeOf('plans', planRow(plan), { field: 'budgetFen' })
        if (plannedFen > capFen) report({ places: [place], figures: { fault: 'over', plannedFen, capFen } })
        // A plan without any spend yet is unfinished, not badly allocated.
        else if (!target && plannedFen > 0 && capFen - plannedFen > capFen * limits.unallocated)
          report({
            places: [place],
            figures: { fault: 'unallocated', plannedFen, capFen },
            severity: 'hint',
          })
      }
    }),
  ],
  say: (
    { figures: { fault, plannedFen, capFen }, places: [{ table }] },
    { lang, say, name, yuan, percent },
  ) => {
    const of = table === 'plans' ? tableTitles.plans[lang] : `「${name(0)}」`
    return fault === 'over'
      ? say(
          `${of}计划投放 ${yuan(plannedFen)} 元，超出上限 ${yuan(capFen)} 元，多了 ${yuan(plannedFen - capFen)} 元。减投放，或追加预算。`,
          `${table === 'plans' ? 'The plan' : `"${name(0)}"`} spends ${yuan(plannedFen)} yuan, ${yuan(plannedFen - capFen)} over its cap of ${yuan(capFen)}. Spend less, or raise the budget.`,
        )
      : say(
          `总预算 ${yuan(capFen)} 元，还有 ${yuan(capFen - plannedFen)} 元（${percent((capFen - plannedFen) / capFen)}）没分下去。分到场次，或调低预算。`,
          `Of the budget of ${yuan(capFen)} yuan, ${yuan(capFen - plannedFen)} (${percent((capFen - plannedFen) / capFen)}) is not planned yet. Allocate it, or lower the budget.`,
        )
  },
}
