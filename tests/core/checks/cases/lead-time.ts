import { aLineup } from '#tests/build/lineup.ts'
import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'lead-time',
  fires: [
    {
      name: 'three days',
      plan: aLineup({ product: { leadTimeHours: 72 } }),
      finds: [{ at: 'p1', figures: { hours: 72, most: 48 } }],
    },
    {
      name: 'an hour too long',
      plan: aLineup({ product: { leadTimeHours: 49 } }, { product: { leadTimeHours: 24 } }),
      finds: [{ at: 'p1' }],
    },
  ],
  silent: [
    { name: 'just 48 hours', plan: aLineup({ product: { leadTimeHours: 48 } }) },
    { name: 'not known', plan: aLineup({ product: { leadTimeHours: null } }) },
  ],
}
