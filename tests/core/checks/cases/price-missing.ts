import { aLineup } from '#tests/build/lineup.ts'
import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'price-missing',
  fires: [
    {
      name: 'two rows without a price',
      plan: aLineup({ row: { liveFen: null } }, { row: { liveFen: 9900 } }, { row: {} }),
      finds: [{ at: 'l1' }, { at: 'l3' }],
    },
    {
      name: 'a price of offers alone',
      plan: aLineup({ row: { offers: [{ kind: 'directCut', cutFen: 100 }] } }),
      finds: [{ at: 'l1' }],
    },
  ],
  silent: [
    { name: 'a price of nothing, which is a price', plan: aLineup({ row: { liveFen: 0 } }) },
    { name: 'an empty lineup', plan: aLineup() },
  ],
}
