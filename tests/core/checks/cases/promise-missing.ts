import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import { lineupRows } from '#tests/build/lineup.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'
import type { CheckCases } from '../CheckCases.ts'

/** A session 20:00–21:00 that sells one product, and a service shift. */
const sold = (product: Partial<Row<'products'>>, shift: Partial<Row<'service'>>): Plan =>
  planWith({
    ...lineupRows({ product }),
    service: [
      blankRow('service', {
        id: 'v1',
        planId,
        start: minuteAt('20:00'),
        duration: 60,
        promise: '七天无理由',
        ...shift,
      }),
    ],
  })

export const cases: CheckCases = {
  check: 'promise-missing',
  fires: [
    {
      name: 'nobody said when it is shipped',
      plan: sold({ leadTimeHours: null }, {}),
      finds: [{ at: 'l1', figures: { lacks: 'shipping' } }],
    },
    {
      name: 'a shift without a promise',
      plan: sold({ leadTimeHours: 48 }, { promise: ' ' }),
      finds: [{ at: 's1', figures: { lacks: 'after-sales' } }],
    },
    {
      name: 'a shift that is over when the session begins',
      plan: sold({ leadTimeHours: 48 }, { start: minuteAt('08:00'), duration: 720 }),
      finds: [{ at: 's1', figures: { lacks: 'after-sales' } }],
    },
  ],
  silent: [
    { name: 'both promised', plan: sold({ leadTimeHours: 48 }, {}) },
    { name: 'shipped at once', plan: sold({ leadTimeHours: 0 }, {}) },
    { name: 'nothing is sold', plan: planWith({ ...lineupRows({}), lineup: [] }) },
  ],
}
