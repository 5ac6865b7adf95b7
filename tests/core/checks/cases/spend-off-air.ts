import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'
import type { CheckCases } from '../CheckCases.ts'

/** On air 20:00–21:00 and 21:00–22:00, with one spend line. */
function spending(from: string, duration: number, fields: Partial<Row<'spend'>> = {}): Plan {
  const on = (id: string, clock: string) =>
    blankRow('sessions', { id, planId, roomId: 'room', start: minuteAt(clock), duration: 60 })
  const line = blankRow('spend', {
    id: 'x1',
    planId,
    roomId: 'room',
    start: minuteAt(from),
    duration,
    budgetFen: 6000,
    ...fields,
  })
  return planWith({ sessions: [on('s1', '20:00'), on('s2', '21:00')], spend: [line] })
}

export const cases: CheckCases = {
  check: 'spend-off-air',
  fires: [
    {
      name: 'ten minutes before the session',
      plan: spending('19:50', 60),
      finds: [{ at: 'x1', figures: { minutes: 10, fen: 1000, at: minuteAt('19:50') } }],
    },
    {
      name: 'before and after it: one finding with both',
      plan: spending('19:50', 150),
      finds: [{ at: 'x1', figures: { minutes: 30, at: minuteAt('19:50') } }],
    },
    {
      name: 'money painted for the minute after the end',
      plan: spending('21:00', 70, { pacing: 'manual', minuteFen: { '0': 5000, '60': 1000 } }),
      finds: [{ at: 'x1', figures: { fen: 1000, at: minuteAt('22:00') } }],
    },
  ],
  silent: [
    { name: 'exactly two sessions that follow each other', plan: spending('20:00', 120) },
    {
      name: 'a painted line without money while the room is dark',
      plan: spending('19:00', 120, { pacing: 'manual', minuteFen: { '60': 6000 } }),
    },
    { name: 'a line without a budget yet', plan: spending('10:00', 60, { budgetFen: 0 }) },
  ],
}
