import { aLineup } from '#tests/build/lineup.ts'
import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'price-below-cost',
  fires: [
    {
      name: 'cost, commission and a gift above the price',
      plan: aLineup({
        product: { costFen: 5000, commissionRate: 0.2 },
        row: { liveFen: 7000, offers: [{ kind: 'gift', name: '小样', costFen: 700 }] },
      }),
      finds: [{ at: 'l1', figures: { toHandFen: 7000, lossFen: 100 }, severity: 'warning' }],
    },
    {
      name: 'a welfare product below cost',
      plan: aLineup({ product: { costFen: 990, role: 'welfare' }, row: { liveFen: 100 } }),
      finds: [{ at: 'l1', figures: { lossFen: 890 }, severity: 'hint' }],
    },
  ],
  silent: [
    {
      name: 'a price that just covers all',
      plan: aLineup({ product: { costFen: 5000, commissionRate: 0.2 }, row: { liveFen: 6250 } }),
    },
    { name: 'a cost that nobody knows', plan: aLineup({ product: { costFen: null }, row: { liveFen: 1 } }) },
  ],
}
