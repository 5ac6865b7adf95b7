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

const session = (fields: Partial<Row<'sessions'>> = {}) =>
  blankRow('sessions', {
    id: 's1',
    planId,
    roomId: 'room',
    start: minuteAt('23:30'),
    duration: 60,
    title: '零点场',
    ...fields,
  })
const segment = (
  id: string,
  order: string,
  clock: string,
  duration: number,
  fields: Partial<Row<'segments'>> = {},
) => blankRow('segments', { id, planId, sessionId: 's1', order, start: minuteAt(clock), duration, ...fields })

import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'host-missing',
  fires: [
    {
      name: 'a session that nobody hosts',
      plan: planWith({ sessions: [session()] }),
      finds: [{ at: 's1', figures: { from: minuteAt('23:30'), minutes: 60 } }],
    },
    {
      name: 'a shift that ends at midnight',
      plan: planWith({ hosts: [host()], sessions: [session()], shifts: [shift('w1', '22:00', 120)] }),
      finds: [{ at: 's1', figures: { from: minuteAt('24:00'), minutes: 30 } }],
    },
    {
      name: 'an assistant is no host',
      plan: planWith({
        hosts: [host({ position: 'assistant' })],
        sessions: [session()],
        segments: [segment('g1', 'a0', '23:30', 60, { hostIds: ['h1'] })],
        shifts: [shift('w1', '23:00', 120, { position: 'controller' })],
      }),
      finds: [{ at: 's1' }],
    },
    {
      name: 'two holes',
      plan: planWith({
        hosts: [host()],
        sessions: [session()],
        segments: [segment('g1', 'a0', '23:40', 10, { hostIds: ['h1'] })],
      }),
      finds: [
        { at: 's1', figures: { minutes: 10 } },
        { at: 's1', figures: { minutes: 40 } },
      ],
    },
  ],
  silent: [
    {
      name: 'a shift over all of it',
      plan: planWith({ hosts: [host()], sessions: [session()], shifts: [shift('w1', '23:00', 120)] }),
    },
    {
      name: 'hosts in the segments, and a break',
      plan: planWith({
        hosts: [host()],
        sessions: [session()],
        segments: [
          segment('g1', 'a0', '23:30', 20, { hostIds: ['h1'] }),
          segment('g2', 'a1', '23:50', 10, { kind: 'break' }),
          segment('g3', 'a2', '24:00', 30, { hostIds: ['h1'] }),
        ],
      }),
    },
    {
      name: 'a lead and no run yet',
      plan: planWith({ hosts: [host()], sessions: [session({ leadHostId: 'h1' })] }),
    },
  ],
}
