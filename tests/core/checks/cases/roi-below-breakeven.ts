import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { planFromRows, rowsOf } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import { aLineup, type Listed } from '#tests/build/lineup.ts'
import { minuteAt, planId } from '#tests/build/plan.ts'
import type { CheckCases } from '../CheckCases.ts'

/** 100 yuan, of which 50 are left after cost and a fifth comes back: 保本 ROI 1 ÷ (0.5 × 0.8) = 2.5. */
const product: Partial<Row<'products'>> = { costFen: 5000, refundRate: 0.2, commissionRate: 0 }
const row: Partial<Row<'lineup'>> = { liveFen: 10_000 }

interface Spending {
  readonly line: Partial<Row<'spend'>>
  readonly listed?: readonly Listed[]
  readonly fact?: Row<'rooms'>['fact']
  readonly feeRate?: number
}

/** Spend over the first five minutes, in which `p1` is shown. */
function spending({ line, listed = [{ product, row }], fact = 'F', feeRate = 0 }: Spending): Plan {
  const plan = aLineup(...listed)
  return planFromRows(planId, {
    plans: rowsOf(plan, 'plans').map((each) => ({
      ...each,
      settings: { ...each.settings, platformFeeRate: feeRate },
    })),
    rooms: rowsOf(plan, 'rooms').map((room) => ({ ...room, fact })),
    sessions: rowsOf(plan, 'sessions'),
    products: rowsOf(plan, 'products'),
    lineup: rowsOf(plan, 'lineup'),
    segments: rowsOf(plan, 'segments'),
    spend: [
      blankRow('spend', {
        id: 'x1',
        planId,
        roomId: 'room',
        start: minuteAt('20:00'),
        duration: 5,
        budgetFen: 10_000,
        ...line,
      }),
    ],
  })
}

const bare = { product: { ...product, costFen: null }, row }

export const cases: CheckCases = {
  check: 'roi-below-breakeven',
  fires: [
    {
      name: 'a target just below 2.5',
      plan: spending({ line: { targetRoi: 2.49 } }),
      finds: [{ at: 'x1', figures: { targetRoi: 2.49, breakEven: 2.5, products: 1, unknown: 0 } }],
    },
    {
      name: 'with a platform fee of 5 %',
      plan: spending({ line: { targetRoi: 2.5 }, feeRate: 0.05 }),
      finds: [{ at: 'x1', figures: { breakEven: 2.63 } }],
    },
    {
      name: 'a room of a creator, who lives of a commission of 20 %',
      plan: spending({
        line: { targetRoi: 6 },
        listed: [{ product: { refundRate: 0.2, commissionRate: 0.2 }, row }],
        fact: 'A',
      }),
      finds: [{ at: 'x1', figures: { breakEven: 6.25 } }],
    },
    {
      name: 'a product that loses money with every sale',
      plan: spending({
        line: { targetRoi: 50 },
        listed: [{ product: { ...product, costFen: 11_000 }, row }],
      }),
      finds: [{ at: 'x1', figures: { breakEven: 0 } }],
    },
    {
      name: 'one of two without a cost',
      plan: spending({ line: { targetRoi: 2, duration: 10 }, listed: [{ product, row }, bare] }),
      finds: [{ at: 'x1', figures: { breakEven: 2.5, products: 1, unknown: 1 } }],
    },
  ],
  silent: [
    { name: 'exactly at break-even', plan: spending({ line: { targetRoi: 2.5 } }) },
    { name: 'no target', plan: spending({ line: { targetRoi: null } }) },
    {
      name: 'a product whose cost nobody knows',
      plan: spending({ line: { targetRoi: 0.1 }, listed: [bare] }),
    },
    { name: 'off air', plan: spending({ line: { targetRoi: 0.1, start: minuteAt('22:00') } }) },
    {
      name: 'while nothing is shown',
      plan: spending({ line: { targetRoi: 0.1, start: minuteAt('20:30') } }),
    },
    {
      name: 'two products that break even at 1.67 together',
      plan: spending({
        line: { targetRoi: 1.7, duration: 10 },
        listed: [
          { product, row },
          { product: { ...product, costFen: 0 }, row },
        ],
      }),
    },
  ],
}
