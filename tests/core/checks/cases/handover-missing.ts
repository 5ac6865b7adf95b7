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

const hosts = [
  host(),
  host({ id: 'h2', name: '阿May' }),
  host({ id: 'h3', name: '小北', position: 'assistant' }),
]
const session = blankRow('sessions', {
  id: 's1',
  planId,
  roomId: 'room',
  start: minuteAt('20:00'),
  duration: 60,
})
const run = (...parts: readonly (readonly [hostIds: string[], kind?: 'handover' | 'break'])[]) =>
  parts.map(([hostIds, kind = 'product'], index) =>
    blankRow('segments', {
      id: `g${index + 1}`,
      planId,
      sessionId: 's1',
      order: `a${index}`,
      start: minuteAt('20:00') + index * 10,
      duration: 10,
      hostIds,
      kind,
    } as never),
  )
const planOf = (segments: ReturnType<typeof run>, shifts: Row<'shifts'>[] = []) =>
  planWith({ hosts, sessions: [session], segments, shifts })

import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'handover-missing',
  fires: [
    {
      name: 'one host after the other',
      plan: planOf(run([['h1']], [['h2']])),
      finds: [{ at: 'g2', figures: { at: minuteAt('20:10'), from: 'h1', to: 'h2' } }],
    },
    {
      name: 'segments without a host in between',
      plan: planOf(run([['h1']], [[]], [['h2', 'h3']])),
      finds: [{ at: 'g3' }],
    },
    {
      name: 'the same assistant does not hand over',
      plan: planOf(run([['h1', 'h3']], [['h2', 'h3']])),
      finds: [{ at: 'g2' }],
    },
  ],
  silent: [
    { name: 'a handover between', plan: planOf(run([['h1']], [['h1', 'h2'], 'handover'], [['h2']])) },
    { name: 'a segment with both', plan: planOf(run([['h1']], [['h1', 'h2']], [['h2']])) },
    { name: 'a break between', plan: planOf(run([['h1']], [[], 'break'], [['h2']])) },
    {
      name: 'shifts that share a minute',
      plan: planOf(run([['h1']], [['h2']]), [
        shift('w1', '20:00', 11),
        shift('w2', '20:10', 30, { hostId: 'h2' }),
      ]),
    },
    { name: 'one host', plan: planOf(run([['h1']], [['h1']])) },
  ],
}
