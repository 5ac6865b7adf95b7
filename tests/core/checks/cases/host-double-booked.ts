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

const other = blankRow('rooms', { id: 'r2', planId, name: '达人间' })
const main = blankRow('rooms', { id: 'room', planId, name: '旗舰店' })
const rooms = [main, other]
const session = blankRow('sessions', {
  id: 's1',
  planId,
  roomId: 'r2',
  start: minuteAt('20:00'),
  duration: 60,
})
const segment = (id: string, order: string, clock: string) =>
  blankRow('segments', {
    id,
    planId,
    sessionId: 's1',
    order,
    start: minuteAt(clock),
    duration: 10,
    hostIds: ['h1'],
  })

import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'host-double-booked',
  fires: [
    {
      name: 'two shifts that share an hour',
      plan: planWith({
        rooms,
        hosts: [host()],
        shifts: [shift('w1', '18:00', 120), shift('w2', '19:00', 120, { roomId: 'r2' })],
      }),
      finds: [{ at: 'w2', figures: { from: minuteAt('19:00'), minutes: 60, here: 'room', there: 'r2' } }],
    },
    {
      name: 'a segment in another room during a shift, told once',
      plan: planWith({
        rooms,
        hosts: [host()],
        shifts: [shift('w1', '20:00', 60), shift('w2', '20:00', 60, { roomId: 'r2' })],
        sessions: [session],
        segments: [segment('g1', 'a0', '20:00'), segment('g2', 'a1', '20:30')],
      }),
      finds: [{ at: 'w2' }],
    },
    {
      name: 'the lead of a session whose segments name nobody',
      plan: planWith({
        rooms,
        hosts: [host()],
        shifts: [shift('w1', '20:05', 60)],
        sessions: [{ ...session, leadHostId: 'h1' }],
        segments: [{ ...segment('g1', 'a0', '20:00'), hostIds: [] }],
      }),
      finds: [{ at: 'w1', figures: { minutes: 5 } }],
    },
  ],
  silent: [
    {
      name: 'shifts that follow each other',
      plan: planWith({
        rooms,
        hosts: [host()],
        shifts: [shift('w1', '18:00', 60), shift('w2', '19:00', 60, { roomId: 'r2' })],
      }),
    },
    {
      name: 'a shift and a segment in one room',
      plan: planWith({
        rooms,
        hosts: [host()],
        shifts: [shift('w1', '20:00', 60, { roomId: 'r2' })],
        sessions: [session],
        segments: [segment('g1', 'a0', '20:00')],
      }),
    },
    {
      name: 'two hosts',
      plan: planWith({
        rooms,
        hosts: [host(), host({ id: 'h2' })],
        shifts: [shift('w1', '18:00', 60), shift('w2', '18:00', 60, { roomId: 'r2', hostId: 'h2' })],
      }),
    },
  ],
}
