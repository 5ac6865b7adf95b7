import { aLineup } from '#tests/build/lineup.ts'
import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'offer-stack',
  fires: [
    {
      name: 'percentage off and a direct cut in one row',
      plan: aLineup({
        row: {
          liveFen: 9900,
          offers: [
            { kind: 'directCut', cutFen: 500 },
            { kind: 'percentOff', rate: 0.1 },
          ],
        },
      }),
      finds: [{ at: 'l1' }],
    },
    {
      name: 'the same without a price yet',
      plan: aLineup({
        row: {
          offers: [
            { kind: 'percentOff', rate: 0.05 },
            { kind: 'gift', name: '小样', costFen: 1 },
            { kind: 'directCut', cutFen: 1 },
          ],
        },
      }),
      finds: [{ at: 'l1' }],
    },
  ],
  silent: [
    {
      name: 'percentage off with a shop coupon',
      plan: aLineup({
        row: {
          liveFen: 8000,
          offers: [
            { kind: 'percentOff', rate: 0.1 },
            { kind: 'fullReduction', thresholdFen: 8000, cutFen: 500 },
          ],
        },
      }),
    },
    {
      name: 'a direct cut alone',
      plan: aLineup({ row: { liveFen: 8000, offers: [{ kind: 'directCut', cutFen: 500 }] } }),
    },
  ],
}
