import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import { planId, planWith } from '#tests/build/plan.ts'
import type { CheckCases } from '../CheckCases.ts'

const slot = (fields: Partial<Row<'placements'>>): Plan =>
  planWith({
    placements: [
      blankRow('placements', { id: 'z1', planId, start: 0, duration: 60, slotName: '商城首页', ...fields }),
    ],
  })

export const cases: CheckCases = {
  check: 'placement-deadline',
  fires: [
    {
      name: 'a minute too late',
      plan: slot({ applyBy: -100, status: 'idea' }),
      now: -99,
      finds: [{ at: 'z1', figures: { applyBy: -100 } }],
    },
    { name: 'days too late', plan: slot({ applyBy: -20_000 }), now: 0, finds: [{ at: 'z1' }] },
  ],
  silent: [
    { name: 'the last minute', plan: slot({ applyBy: -100 }), now: -100 },
    { name: 'applied in time', plan: slot({ applyBy: -100, status: 'applied' }), now: 0 },
    { name: 'no deadline known', plan: slot({ applyBy: null }), now: 0 },
  ],
}
