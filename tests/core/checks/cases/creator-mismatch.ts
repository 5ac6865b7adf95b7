import { blankRow } from '#core/plan/blankRow.ts'
import type { Row } from '#core/plan/tables.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

const creator = (fields: Partial<Row<'creators'>> = {}) =>
  blankRow('creators', { id: 'c1', planId, name: '大林', ...fields })
const booking = (id: string, clock: string, duration: number, fields: Partial<Row<'bookings'>> = {}) =>
  blankRow('bookings', { id, planId, creatorId: 'c1', start: minuteAt(clock), duration, ...fields })

const others = [
  creator({ id: 'c2', category: '美妆', conversionRate: 0.05 }),
  creator({ id: 'c3', category: '母婴', conversionRate: 0.001 }),
]
const plan = (fields: Partial<Row<'creators'>>, statuses: Row<'bookings'>['status'][]) =>
  planWith({
    creators: [creator({ category: '美妆', ...fields }), ...others],
    bookings: statuses.map((status, index) => booking(`b${index}`, `${index}:00`, 30, { status })),
  })

import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'creator-mismatch',
  fires: [
    {
      name: 'under the average after two',
      plan: plan({ conversionRate: 0.01 }, ['reviewed', 'reviewed']),
      finds: [{ at: 'c1', figures: { rate: 0.01, average: 0.03, bookings: 2 } }],
    },
    {
      name: 'just under it after three',
      plan: plan({ conversionRate: 0.0499 }, ['reviewed', 'reviewed', 'reviewed']),
      finds: [{ at: 'c1' }],
    },
  ],
  silent: [
    { name: 'one booking so far', plan: plan({ conversionRate: 0.01 }, ['reviewed', 'scheduled']) },
    { name: 'the average itself', plan: plan({ conversionRate: 0.05 }, ['reviewed', 'reviewed']) },
    { name: 'a rate that nobody knows', plan: plan({ conversionRate: null }, ['reviewed', 'reviewed']) },
    {
      name: 'alone in the category',
      plan: plan({ conversionRate: 0.001, category: '家居' }, ['reviewed', 'reviewed']),
    },
  ],
}
