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
  check: 'host-too-long',
  fires: [
    {
      name: 'a minute more than four hours',
      plan: planWith({ hosts: [host()], shifts: [shift('w1', '18:00', 120), shift('w2', '20:00', 121)] }),
      finds: [{ at: 'w1', figures: { minutes: 241, most: 240 } }],
    },
    {
      name: 'ten minutes are no rest',
      plan: planWith({ hosts: [host()], shifts: [shift('w1', '18:00', 180), shift('w2', '21:10', 60)] }),
      finds: [{ at: 'w1', figures: { minutes: 250 } }],
    },
    {
      name: "the host's own limit, past midnight",
      plan: planWith({ hosts: [host({ maxContinuousMin: 90 })], shifts: [shift('w1', '23:00', 100)] }),
      finds: [{ at: 'w1', figures: { most: 90 } }],
    },
  ],
  silent: [
    { name: 'just four hours', plan: planWith({ hosts: [host()], shifts: [shift('w1', '18:00', 240)] }) },
    {
      name: 'a quarter of an hour off',
      plan: planWith({ hosts: [host()], shifts: [shift('w1', '18:00', 180), shift('w2', '21:15', 180)] }),
    },
    {
      name: 'a host who can do more',
      plan: planWith({ hosts: [host({ maxContinuousMin: 300 })], shifts: [shift('w1', '18:00', 300)] }),
    },
  ],
}
