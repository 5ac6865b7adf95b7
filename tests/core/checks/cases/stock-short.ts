import { aLineup } from '#tests/build/lineup.ts'
import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'stock-short',
  fires: [
    {
      name: 'one unit too few',
      plan: aLineup({ row: { plannedUnits: 101, allocatedStock: 100 } }),
      finds: [{ at: 'l1', figures: { planned: 101, allocated: 100 } }],
    },
    {
      name: 'nothing set aside for a plan',
      plan: aLineup({ row: { plannedUnits: 1, allocatedStock: 0 } }),
      finds: [{ at: 'l1' }],
    },
  ],
  silent: [
    { name: 'just enough', plan: aLineup({ row: { plannedUnits: 100, allocatedStock: 100 } }) },
    { name: 'no plan', plan: aLineup({ row: { plannedUnits: null, allocatedStock: 0 } }) },
    {
      name: 'no allocation, which is another check',
      plan: aLineup({ row: { plannedUnits: 5, allocatedStock: null } }),
    },
  ],
}
