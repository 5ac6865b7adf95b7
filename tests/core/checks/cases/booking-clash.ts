import { blankRow } from '#core/plan/blankRow.ts'
import type { Row } from '#core/plan/tables.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

const creator = (fields: Partial<Row<'creators'>> = {}) =>
  blankRow('creators', { id: 'c1', planId, name: '大林', ...fields })
const booking = (id: string, clock: string, duration: number, fields: Partial<Row<'bookings'>> = {}) =>
  blankRow('bookings', { id, planId, creatorId: 'c1', start: minuteAt(clock), duration, ...fields })

const host = (fields: Partial<Row<'hosts'>> = {}) =>
  blankRow('hosts', { id: 'h1', planId, name: '大林', ...fields })
const shift = (id: string, clock: string, duration: number, fields: Partial<Row<'shifts'>> = {}) =>
  blankRow('shifts', {
    id,
    planId,
    hostId: 'h1',
    roomId: 'room',
    start: minuteAt(clock),
    duration,
    ...fields,
  })

import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'booking-clash',
  fires: [
    {
      name: 'two slots that share ten minutes',
      plan: planWith({
        creators: [creator()],
        bookings: [booking('b1', '20:00', 30), booking('b2', '20:20', 30)],
      }),
      finds: [{ at: 'b2', figures: { from: minuteAt('20:20'), minutes: 10, with: 'booking' } }],
    },
    {
      name: 'a host of ours by the same name',
      plan: planWith({
        creators: [creator({ name: ' 大林 ' })],
        hosts: [host()],
        shifts: [shift('w1', '20:00', 60)],
        bookings: [booking('b1', '20:30', 60)],
      }),
      finds: [{ at: 'b1', figures: { with: 'room', minutes: 30 } }],
    },
  ],
  silent: [
    {
      name: 'slots that follow each other',
      plan: planWith({
        creators: [creator()],
        bookings: [booking('b1', '20:00', 30), booking('b2', '20:30', 30)],
      }),
    },
    {
      name: 'long-term work beside a slot',
      plan: planWith({
        creators: [creator()],
        bookings: [booking('b1', '00:00', 4320, { mode: 'long-term' }), booking('b2', '20:30', 30)],
      }),
    },
    {
      name: 'two creators',
      plan: planWith({
        creators: [creator(), creator({ id: 'c2' })],
        bookings: [booking('b1', '20:00', 30), booking('b2', '20:00', 30, { creatorId: 'c2' })],
      }),
    },
    {
      name: 'a host of another name',
      plan: planWith({
        creators: [creator({ name: '小雅' })],
        hosts: [host()],
        shifts: [shift('w1', '20:00', 60)],
        bookings: [booking('b1', '20:30', 60)],
      }),
    },
  ],
}
