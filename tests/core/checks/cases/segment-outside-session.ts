import { aPlan, fixed, type SessionSpec, segment, session } from '#tests/build/plan.ts'
import type { CheckCases } from '../CheckCases.ts'

/** A session of an hour, whatever its segments come to. */
const hour = (spec: SessionSpec): SessionSpec => ({ ...spec, fields: { duration: 60 } })

export const cases: CheckCases = {
  check: 'segment-outside-session',
  fires: [
    {
      name: 'a closing a minute after the end',
      plan: aPlan(hour(session('20:00', segment('讲品', 50), segment('收尾', 11)))),
      finds: [{ at: 's1-2', figures: { late: 1, early: 0 } }],
    },
    {
      name: 'past midnight',
      plan: aPlan(hour(session('23:30', segment('讲品', 50), segment('返场', 20)))),
      finds: [{ at: 's1-2', figures: { late: 10 } }],
    },
    {
      name: 'an opening before the session is on air',
      plan: aPlan(hour(session('20:00', fixed('19:55', '暖场', 5), fixed('20:00', '讲品', 60)))),
      finds: [{ at: 's1-1', figures: { early: 5, late: 0 } }],
    },
  ],
  silent: [
    { name: 'exactly full', plan: aPlan(hour(session('20:00', segment('讲品', 50), segment('收尾', 10)))) },
    { name: 'shorter than the session', plan: aPlan(hour(session('20:00', segment('讲品', 50)))) },
  ],
}
