import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'
import type { CheckCases } from '../CheckCases.ts'

type Shift = readonly [from: string, to: string, agents?: number]

/** Three days; the last two are covered. */
const staffed = (...shifts: readonly Shift[]): Plan =>
  planWith({
    service: [...shifts, ['24:00', '72:00'] as Shift].map(([from, to, agents = 2], index) =>
      blankRow('service', {
        id: `v${index}`,
        planId,
        start: minuteAt(from),
        duration: minuteAt(to) - minuteAt(from),
        agents,
      }),
    ),
  })

export const cases: CheckCases = {
  check: 'service-gap',
  fires: [
    {
      name: 'a minute between two shifts',
      plan: staffed(['08:00', '16:00'], ['16:01', '24:00']),
      finds: [{ at: 'plan', figures: { minutes: 1, from: minuteAt('16:00'), to: minuteAt('16:01') } }],
    },
    {
      name: 'late in the morning and again at night: one finding of the day',
      plan: staffed(['09:00', '23:00']),
      finds: [{ at: 'plan', figures: { minutes: 120, from: minuteAt('08:00') } }],
    },
    {
      name: 'a shift without agents',
      plan: staffed(['08:00', '24:00', 0]),
      finds: [{ at: 'plan', figures: { minutes: 960 } }],
    },
    {
      name: 'nothing planned at all',
      plan: planWith({}),
      finds: [{ at: 'plan' }, { at: 'plan' }, { at: 'plan' }],
    },
  ],
  silent: [
    { name: 'from 08:00 to midnight', plan: staffed(['08:00', '16:00'], ['16:00', '24:00']) },
    { name: 'overlapping shifts', plan: staffed(['07:00', '18:00'], ['12:00', '24:30']) },
  ],
}
