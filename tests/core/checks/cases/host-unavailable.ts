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

const away = (clock: string, duration: number) => [{ start: minuteAt(clock), duration }]

import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'host-unavailable',
  fires: [
    {
      name: 'a shift into the hours off',
      plan: planWith({
        hosts: [host({ unavailable: away('20:00', 60) })],
        shifts: [shift('w1', '19:00', 120)],
      }),
      finds: [{ at: 'w1', figures: { from: minuteAt('20:00'), minutes: 60 } }],
    },
    {
      name: 'two absences',
      plan: planWith({
        hosts: [host({ unavailable: [...away('19:00', 10), ...away('20:50', 60)] })],
        shifts: [shift('w1', '19:00', 120)],
      }),
      finds: [{ at: 'w1' }, { at: 'w1' }],
    },
  ],
  silent: [
    {
      name: 'a shift that ends as they leave',
      plan: planWith({
        hosts: [host({ unavailable: away('20:00', 60) })],
        shifts: [shift('w1', '19:00', 60)],
      }),
    },
    { name: 'nothing planned', plan: planWith({ hosts: [host({ unavailable: away('20:00', 60) })] }) },
  ],
}
