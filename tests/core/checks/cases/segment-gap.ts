import { aPlan, fixed, minuteAt, segment, session } from '#tests/build/plan.ts'
import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'segment-gap',
  fires: [
    {
      name: 'five minutes before the whole hour',
      plan: aPlan(session('19:30', segment('暖场', 25), fixed('20:00', '整点福利', 10))),
      finds: [{ at: 's1-1', figures: { minutes: 5, from: minuteAt('19:55') } }],
    },
    {
      name: 'a session that is live before its first segment and after its last',
      plan: aPlan({
        ...session('20:00', fixed('20:10', '讲品', 20)),
        fields: { duration: 60 },
      }),
      finds: [
        { at: 's1', figures: { minutes: 10, from: minuteAt('20:00') } },
        { at: 's1-1', figures: { minutes: 30, from: minuteAt('20:30') } },
      ],
    },
  ],
  silent: [
    {
      name: 'segments that follow each other',
      plan: aPlan(session('19:30', segment('暖场', 30), fixed('20:00', '整点福利', 10))),
    },
    {
      name: 'an overlap',
      plan: aPlan({
        ...session('19:30', segment('暖场', 40), fixed('20:00', '整点福利', 10)),
        fields: { duration: 40 },
      }),
    },
    { name: 'an empty run', plan: aPlan(session('19:30')) },
  ],
}
