import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { planFromRows } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { minuteAt, planId } from '#tests/build/plan.ts'
import type { CheckCases } from '../CheckCases.ts'

/** One day of 618 in its peak, when rooms like it are live 06:00–26:00: 18 hours of the day itself. */
function liveOn(
  sessions: readonly (readonly [from: string, to: string])[],
  fields: Partial<Row<'rooms'>> = {},
) {
  return planOf('618', sessions, fields)
}

const planOf = (
  promo: Row<'plans'>['promo'],
  sessions: readonly (readonly [from: string, to: string])[],
  fields: Partial<Row<'rooms'>> = {},
): Plan =>
  planFromRows(planId, {
    plans: [
      blankRow('plans', { id: planId, planId, title: '测试', promo, startDate: '2027-06-18', days: 1 }),
    ],
    phases: [blankRow('phases', { id: 'ph', planId, name: '爆发', start: 0, duration: minutesPerDay })],
    rooms: [blankRow('rooms', { id: 'room', planId, name: '旗舰店', fact: 'F', ...fields })],
    sessions: sessions.map(([from, to], index) =>
      blankRow('sessions', {
        id: `s${index}`,
        planId,
        roomId: 'room',
        start: minuteAt(from),
        duration: minuteAt(to) - minuteAt(from),
      }),
    ),
  })

export const cases: CheckCases = {
  check: 'no-live-cover',
  fires: [
    {
      name: 'dark all day',
      plan: liveOn([]),
      finds: [{ at: 'room', severity: 'warning', figures: { minutes: 0, usual: 18 * 60, day: 0 } }],
    },
    {
      name: 'a minute short',
      plan: liveOn([['06:01', '26:00']]),
      finds: [{ at: 'room', severity: 'hint', figures: { minutes: 18 * 60 - 1, usual: 18 * 60 } }],
    },
    {
      name: 'two sessions at once count once',
      plan: liveOn([
        ['06:00', '18:00'],
        ['06:00', '18:00'],
      ]),
      finds: [{ at: 'room', figures: { minutes: 12 * 60 } }],
    },
  ],
  silent: [
    { name: 'as long as usual', plan: liveOn([['06:00', '24:00']]) },
    { name: 'as long at other hours', plan: liveOn([['00:00', '18:00']]) },
    { name: 'a room of creators', plan: liveOn([], { fact: 'A' }) },
    { name: 'a promo of our own, which has no usual day', plan: planOf('custom', []) },
  ],
}
