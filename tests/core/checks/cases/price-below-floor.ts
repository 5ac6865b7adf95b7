import { aLineup } from '#tests/build/lineup.ts'
import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'price-below-floor',
  fires: [
    {
      name: 'an offer that takes the price under the floor',
      plan: aLineup({
        product: { floorFen: 6800 },
        row: {
          liveFen: 8000,
          offers: [
            { kind: 'percentOff', rate: 0.1 },
            { kind: 'fullReduction', thresholdFen: 8000, cutFen: 500 },
          ],
        },
      }),
      finds: [{ at: 'l1', figures: { toHandFen: 6700, floorFen: 6800 } }],
    },
  ],
  silent: [
    { name: 'a price at the floor', plan: aLineup({ product: { floorFen: 6800 }, row: { liveFen: 6800 } }) },
    { name: 'no floor', plan: aLineup({ product: { floorFen: null }, row: { liveFen: 1 } }) },
    { name: 'no price yet', plan: aLineup({ product: { floorFen: 6800 }, row: { liveFen: null } }) },
  ],
}
