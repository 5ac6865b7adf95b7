import { blankRow } from '#core/plan/blankRow.ts'
import type { Row } from '#core/plan/tables.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

const host = (fields: Partial<Row<'hosts'>> = {}) =>
  blankRow('hosts', { id: 'h1', planId, name: '小雅', ...fields })
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
  check: 'host-day',
  fires: [
    {
      name: 'nine hours in three parts',
      plan: planWith({
        hosts: [host()],
        shifts: [shift('w1', '09:00', 180), shift('w2', '14:00', 180), shift('w3', '19:00', 180)],
      }),
      finds: [{ at: 'w1', figures: { minutes: 540, most: 480 } }],
    },
    {
      name: 'a night that passes midnight is one day',
      plan: planWith({
        hosts: [host({ maxDailyMin: 200 })],
        shifts: [shift('w1', '22:00', 120), shift('w2', '25:00', 120)],
      }),
      finds: [{ at: 'w1', figures: { minutes: 240, most: 200 } }],
    },
  ],
  silent: [
    {
      name: 'just eight hours',
      plan: planWith({ hosts: [host()], shifts: [shift('w1', '09:00', 240), shift('w2', '15:00', 240)] }),
    },
    {
      name: 'two days',
      plan: planWith({ hosts: [host()], shifts: [shift('w1', '09:00', 300), shift('w2', '33:00', 300)] }),
    },
    {
      name: 'two shifts in the same minutes count once',
      plan: planWith({ hosts: [host()], shifts: [shift('w1', '09:00', 300), shift('w2', '09:00', 300)] }),
    },
  ],
}
