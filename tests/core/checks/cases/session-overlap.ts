import { aPlan, minuteAt, type SessionSpec, segment, session } from '#tests/build/plan.ts'
import type { CheckCases } from '../CheckCases.ts'

const elsewhere = (spec: SessionSpec): SessionSpec => ({ ...spec, fields: { roomId: null } })

export const cases: CheckCases = {
  check: 'session-overlap',
  fires: [
    {
      name: 'a second session before the first is over',
      plan: aPlan(session('19:00', segment('讲品', 90)), session('20:00', segment('讲品', 60))),
      finds: [{ at: 's2', figures: { minutes: 30, at: minuteAt('20:00') } }],
    },
    {
      name: 'two inside a long one, past midnight',
      plan: aPlan(
        session('22:00', segment('讲品', 300)),
        session('23:00', segment('讲品', 30)),
        session('24:30', segment('讲品', 30)),
      ),
      finds: [
        { at: 's2', figures: { minutes: 30 } },
        { at: 's3', figures: { minutes: 30 } },
      ],
    },
  ],
  silent: [
    {
      name: 'one follows the other on the minute',
      plan: aPlan(session('19:00', segment('讲品', 60)), session('20:00', segment('讲品', 60))),
    },
    {
      name: 'sessions that have no room yet',
      plan: aPlan(
        elsewhere(session('19:00', segment('讲品', 90))),
        elsewhere(session('20:00', segment('讲品', 60))),
      ),
    },
  ],
}
