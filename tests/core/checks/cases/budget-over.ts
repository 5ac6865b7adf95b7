import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, planFromRows, rowsOf } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'
import type { CheckCases } from '../CheckCases.ts'

interface Spending {
  readonly budgetFen?: number | null
  /** Fen of lines of an hour, from 20:00 of the first day, one after the other. */
  readonly lines: readonly number[]
  readonly target?: Partial<Row<'targets'>>
}

function spending({ budgetFen = null, lines, target }: Spending): Plan {
  const frame = planWith({})
  return planFromRows(planId, {
    plans: rowsOf(frame, 'plans').map((row) => ({ ...row, budgetFen })),
    rooms: rowsOf(frame, 'rooms'),
    phases: [blankRow('phases', { id: 'ph', planId, name: '爆发', start: 0, duration: 1440 })],
    spend: lines.map((fen, index) =>
      blankRow('spend', {
        id: `x${index + 1}`,
        planId,
        roomId: 'room',
        start: minuteAt('20:00') + index * 60,
        duration: 60,
        budgetFen: fen,
      }),
    ),
    targets: target
      ? [blankRow('targets', { id: 't1', planId, metric: '投放预算', unit: '元', ...target })]
      : [],
  })
}

export const cases: CheckCases = {
  check: 'budget-over',
  fires: [
    {
      name: 'a fen over the plan’s budget',
      plan: spending({ budgetFen: 10_000, lines: [5000, 5001] }),
      finds: [
        { at: 'plan', severity: 'error', figures: { fault: 'over', plannedFen: 10_001, capFen: 10_000 } },
      ],
    },
    {
      name: 'more than a twentieth not allocated',
      plan: spending({ budgetFen: 10_000, lines: [9499] }),
      finds: [{ at: 'plan', severity: 'hint', figures: { fault: 'unallocated', plannedFen: 9499 } }],
    },
    {
      name: 'over the cap of a phase, in 万元',
      plan: spending({
        lines: [1_000_000, 1_000_001],
        target: { value: 2, unit: '万元', scope: { kind: 'phase', of: '爆发' } },
      }),
      finds: [{ at: 't1', figures: { fault: 'over', plannedFen: 2_000_001, capFen: 2_000_000 } }],
    },
    {
      name: 'over the cap of a day, midnight taken to the minute',
      plan: spending({
        lines: [0, 0, 0, 0, 6000],
        target: { value: 59, scope: { kind: 'day', of: '6.19' } },
      }),
      finds: [{ at: 't1', figures: { plannedFen: 6000, capFen: 5900 } }],
    },
    {
      name: 'over the cap of a channel and of a mark',
      plan: spending({ lines: [200], target: { value: 1, scope: { kind: 'fact', of: 'F' } } }),
      finds: [{ at: 't1', figures: { plannedFen: 200, capFen: 100 } }],
    },
  ],
  silent: [
    { name: 'exactly the budget', plan: spending({ budgetFen: 10_000, lines: [10_000] }) },
    { name: 'a twentieth left', plan: spending({ budgetFen: 10_000, lines: [9500] }) },
    { name: 'nothing planned yet', plan: spending({ budgetFen: 10_000, lines: [] }) },
    { name: 'no budget set', plan: spending({ lines: [10_000] }) },
    {
      name: 'a target that is not money',
      plan: spending({ lines: [200], target: { value: 1, unit: '%', scope: { kind: 'plan', of: '' } } }),
    },
    {
      name: 'a cap for a room that is not there',
      plan: spending({ lines: [200], target: { value: 1, scope: { kind: 'room', of: '没有的直播间' } } }),
    },
  ],
}
