import { blankRow } from '#core/plan/blankRow.ts'
import { lineupRows } from '#tests/build/lineup.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

const spend = blankRow('spend', {
  id: 'm1',
  planId,
  roomId: 'room',
  start: minuteAt('20:00'),
  duration: 5,
  budgetFen: 100,
})
const scored = (fields: { role?: 'hero' | 'profit'; experienceScore: number | null }) =>
  lineupRows({ product: fields })

import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'score-low',
  fires: [
    {
      name: 'a hero under 70',
      plan: planWith(scored({ role: 'hero', experienceScore: 69.9 })),
      finds: [{ at: 'p1', figures: { score: 69.9, why: 'hero' } }],
    },
    {
      name: 'any product that is shown while money is spent',
      plan: planWith({ ...scored({ role: 'profit', experienceScore: 60 }), spend: [spend] }),
      finds: [{ at: 'p1', figures: { why: 'spend' } }],
    },
  ],
  silent: [
    { name: 'just 70', plan: planWith(scored({ role: 'hero', experienceScore: 70 })) },
    { name: 'not known', plan: planWith(scored({ role: 'hero', experienceScore: null })) },
    {
      name: 'spend that ends before it is shown',
      plan: planWith({
        ...scored({ role: 'profit', experienceScore: 60 }),
        spend: [{ ...spend, start: minuteAt('19:55') }],
      }),
    },
  ],
}
