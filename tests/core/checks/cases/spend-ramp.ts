import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'
import type { CheckCases } from '../CheckCases.ts'

type Line = readonly [from: string, to: string, fenPerMinute: number, fields?: Partial<Row<'spend'>>]

const spending = (...lines: readonly Line[]): Plan =>
  planWith({
    spend: lines.map(([from, to, fenPerMinute, fields], index) => {
      const [start, end] = [minuteAt(from), minuteAt(to)]
      const budgetFen = fenPerMinute * (end - start)
      return blankRow('spend', {
        id: `x${index + 1}`,
        planId,
        roomId: 'room',
        start,
        duration: end - start,
        budgetFen,
        ...fields,
      })
    }),
  })

const painted = (...minutes: readonly number[]): Partial<Row<'spend'>> => ({
  pacing: 'manual',
  duration: minutes.length,
  budgetFen: minutes.reduce((sum, fen) => sum + fen, 0),
  minuteFen: Object.fromEntries(minutes.flatMap((fen, minute) => (fen > 0 ? [[String(minute), fen]] : []))),
})

export const cases: CheckCases = {
  check: 'spend-ramp',
  fires: [
    {
      name: 'a line that follows at more than three times the spend',
      plan: spending(['19:00', '20:00', 1000], ['20:00', '21:00', 3001]),
      finds: [{ at: 'room', figures: { at: minuteAt('20:00'), fromFen: 1000, toFen: 3001, times: 1 } }],
    },
    {
      name: 'one line on top of another, and its end',
      plan: spending(['19:00', '21:00', 1000], ['20:00', '20:30', 9000]),
      finds: [{ at: 'room', figures: { at: minuteAt('20:00'), fromFen: 1000, toFen: 10_000, times: 2 } }],
    },
    {
      name: 'painted minutes that climb by half each: one change, not one a minute',
      plan: spending(['20:00', '20:06', 0, painted(100, 150, 225, 337, 506, 759)]),
      finds: [{ at: 'room', figures: { times: 1 } }],
    },
    {
      name: 'two days: one finding each',
      plan: spending(
        ['20:00', '20:10', 1000],
        ['20:10', '20:20', 9000],
        ['44:00', '44:10', 1000],
        ['44:10', '44:20', 9000],
      ),
      finds: [{ at: 'room' }, { at: 'room' }],
    },
  ],
  silent: [
    { name: 'exactly three times', plan: spending(['19:00', '20:00', 1000], ['20:00', '21:00', 3000]) },
    { name: 'starting and stopping', plan: spending(['20:00', '21:00', 9000]) },
    {
      name: 'stopping in between',
      plan: spending(['19:00', '20:00', 1000], ['20:01', '21:00', 9000]),
    },
    {
      name: 'in steps, six minutes apart',
      plan: spending(['20:00', '20:06', 1000], ['20:06', '20:12', 2500], ['20:12', '20:30', 6000]),
    },
    ...(['front', 'back', 'peak'] as const).flatMap((pacing) =>
      ['20:02', '20:05', '20:07', '23:00'].map((until) => ({
        name: `a line alone that is paced "${pacing}" until ${until}`,
        plan: spending(['20:00', until, 1000, { pacing }]),
      })),
    ),
    {
      name: 'a budget of less than a fen a minute',
      plan: spending(['20:00', '21:00', 0, { budgetFen: 10 }]),
    },
  ],
}
