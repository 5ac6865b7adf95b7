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
  check: 'host-rest',
  fires: [
    {
      name: 'a minute under eleven hours',
      plan: planWith({ hosts: [host()], shifts: [shift('w1', '20:00', 240), shift('w2', '34:59', 60)] }),
      finds: [{ at: 'w2', figures: { minutes: 659, least: 660 } }],
    },
    {
      name: "the host's own rest",
      plan: planWith({
        hosts: [host({ minRestMin: 720 })],
        shifts: [shift('w1', '20:00', 240), shift('w2', '35:00', 60)],
      }),
      finds: [{ at: 'w2', figures: { least: 720 } }],
    },
  ],
  silent: [
    {
      name: 'just eleven hours',
      plan: planWith({ hosts: [host()], shifts: [shift('w1', '20:00', 240), shift('w2', '35:00', 60)] }),
    },
    {
      name: 'an afternoon off within one day',
      plan: planWith({ hosts: [host()], shifts: [shift('w1', '10:00', 120), shift('w2', '16:00', 120)] }),
    },
    { name: 'one shift', plan: planWith({ hosts: [host()], shifts: [shift('w1', '10:00', 120)] }) },
  ],
}
