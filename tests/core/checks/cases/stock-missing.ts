import { aLineup } from '#tests/build/lineup.ts'
import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'stock-missing',
  fires: [
    { name: 'one of two rows', plan: aLineup({ row: { allocatedStock: 10 } }, {}), finds: [{ at: 'l2' }] },
    {
      name: 'a row with planned units only',
      plan: aLineup({ row: { plannedUnits: 10 } }),
      finds: [{ at: 'l1' }],
    },
  ],
  silent: [
    { name: 'nothing set aside on purpose', plan: aLineup({ row: { allocatedStock: 0 } }) },
    { name: 'stock set aside', plan: aLineup({ row: { allocatedStock: 50 } }) },
  ],
}
