import { aPlan, fixed, minuteAt, segment, session } from '#tests/build/plan.ts'
import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'fixed-start-missed',
  fires: [
    {
      name: 'eight minutes too much before the whole hour',
      plan: aPlan(session('19:30', segment('暖场', 20), segment('讲品', 18), fixed('20:00', '整点福利', 10))),
      finds: [{ at: 's1-3', figures: { late: 8, stretch: 38, room: 30, at: minuteAt('20:00') } }],
    },
    {
      name: 'early at midnight; the stretch begins at the fixed start before it',
      plan: aPlan(
        session('23:00', segment('暖场', 30), fixed('23:30', '讲品', 25), fixed('24:00', '零点', 10)),
      ),
      finds: [{ at: 's1-3', figures: { late: -5, stretch: 25, room: 30 } }],
    },
  ],
  silent: [
    {
      name: 'on the minute',
      plan: aPlan(session('19:30', segment('暖场', 30), fixed('20:00', '整点福利', 10))),
    },
    { name: 'a first segment that is fixed', plan: aPlan(session('19:30', fixed('19:30', '暖场', 30))) },
  ],
}
