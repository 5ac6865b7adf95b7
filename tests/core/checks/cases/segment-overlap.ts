import { aPlan, fixed, minuteAt, segment, session } from '#tests/build/plan.ts'
import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'segment-overlap',
  fires: [
    {
      name: 'a talk that runs into the whole hour',
      plan: aPlan(session('19:30', segment('暖场', 20), segment('讲品', 18), fixed('20:00', '整点福利', 10))),
      finds: [{ at: 's1-3', figures: { minutes: 8, at: minuteAt('20:00') } }],
    },
    {
      name: 'a long talk with two fixed segments inside it',
      plan: aPlan(
        session('19:30', segment('长讲', 60), fixed('19:40', '福利', 5), fixed('19:50', '抽奖', 5)),
      ),
      finds: [
        { at: 's1-2', figures: { minutes: 5 } },
        { at: 's1-3', figures: { minutes: 5 } },
      ],
      hasNoFix: true,
    },
  ],
  silent: [
    {
      name: 'segments that follow each other past midnight',
      plan: aPlan(session('23:30', segment('暖场', 30), fixed('24:00', '零点', 10))),
    },
  ],
}
