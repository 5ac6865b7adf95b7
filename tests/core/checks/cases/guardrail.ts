import { blankRow } from '#core/plan/blankRow.ts'
import { lineupRows } from '#tests/build/lineup.ts'
import { planId, planWith } from '#tests/build/plan.ts'

const target = (metric: string, value: number | null, unit = '', guardrail = true) =>
  blankRow('targets', { id: 't1', planId, metric, value, unit, guardrail })
const rows = lineupRows(
  { product: { experienceScore: 85, refundRate: 0.1 }, row: { plannedUnits: 100 } },
  { product: { experienceScore: 72, refundRate: 0.3 }, row: { plannedUnits: 300 } },
  { product: { refundRate: null, leadTimeHours: 24 }, row: { plannedUnits: 999 } },
)
const service = [blankRow('service', { id: 'v1', planId, start: 0, duration: 60, replySeconds: 45 })]

import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'guardrail',
  fires: [
    {
      name: 'the worst experience score under its floor',
      plan: planWith({ ...rows, targets: [target('商品体验分', 75)] }),
      finds: [{ at: 't1', figures: { planned: 72, value: 75 } }],
    },
    {
      name: 'refunds by planned units, in per cent',
      plan: planWith({ ...rows, targets: [target('退货率', 20, '%')] }),
      finds: [{ at: 't1', figures: { planned: 25 } }],
    },
    {
      name: 'replies that take too long',
      plan: planWith({ ...rows, service, targets: [target('平均回复秒数', 30, '秒')] }),
      finds: [{ at: 't1', figures: { planned: 45 } }],
    },
  ],
  silent: [
    { name: 'guardrails that hold', plan: planWith({ ...rows, service, targets: [target('回复', 45)] }) },
    {
      name: 'a target that is no guardrail',
      plan: planWith({ ...rows, targets: [target('商品体验分', 75, '', false)] }),
    },
    {
      name: 'a metric that the plan says nothing about',
      plan: planWith({ ...rows, targets: [target('复购率', 0.9), target('回复', 1)] }),
    },
    { name: 'no value yet', plan: planWith({ ...rows, targets: [target('商品体验分', null)] }) },
  ],
}
