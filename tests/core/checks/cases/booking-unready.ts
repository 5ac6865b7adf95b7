import { blankRow } from '#core/plan/blankRow.ts'
import type { Row } from '#core/plan/tables.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

const creator = (fields: Partial<Row<'creators'>> = {}) =>
  blankRow('creators', { id: 'c1', planId, name: '大林', ...fields })
const booking = (id: string, clock: string, duration: number, fields: Partial<Row<'bookings'>> = {}) =>
  blankRow('bookings', { id, planId, creatorId: 'c1', start: minuteAt(clock), duration, ...fields })

const plan = (fields: Partial<Row<'bookings'>>) =>
  planWith({ creators: [creator()], bookings: [booking('b1', '20:00', 30, fields)] })
const signed = { costFen: null, trackingNo: 'SF1', signed: true }
const threeDaysBefore = minuteAt('20:00') - 3 * 1440

import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'booking-unready',
  fires: [
    {
      name: 'three days before and still talking',
      plan: plan({ status: 'negotiating' }),
      now: threeDaysBefore,
      finds: [{ at: 'b1', figures: { lacks: 'schedule' } }],
    },
    {
      name: 'scheduled without the sample',
      plan: plan({ status: 'scheduled' }),
      now: threeDaysBefore,
      finds: [{ at: 'b1', figures: { lacks: 'sample' } }],
    },
    {
      name: 'past and never held',
      plan: plan({ status: 'contacted', sample: signed }),
      now: minuteAt('48:00'),
      finds: [{ at: 'b1' }],
    },
  ],
  silent: [
    { name: 'a minute earlier', plan: plan({ status: 'prospect' }), now: threeDaysBefore - 1 },
    { name: 'all there', plan: plan({ status: 'scheduled', sample: signed }), now: threeDaysBefore },
    { name: 'reviewed', plan: plan({ status: 'reviewed' }), now: minuteAt('48:00') },
  ],
}
