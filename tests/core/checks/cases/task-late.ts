import { blankRow } from '#core/plan/blankRow.ts'
import type { Row } from '#core/plan/tables.ts'
import { planId, planWith } from '#tests/build/plan.ts'

const task = (id: string, fields: Partial<Row<'tasks'>>) =>
  blankRow('tasks', { id, planId, title: `任务${id}`, ...fields })
const plan = (...tasks: Row<'tasks'>[]) => planWith({ tasks })

import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'task-late',
  fires: [
    {
      name: 'a minute past',
      plan: plan(task('t1', { dueAt: -100 })),
      now: -99,
      finds: [{ at: 't1', figures: { why: 'overdue', due: -100 } }],
    },
    {
      name: 'a blocker that is due later',
      plan: plan(task('t1', { dueAt: 100, blockedBy: ['t2'] }), task('t2', { dueAt: 101 })),
      finds: [{ at: 't1', figures: { why: 'blocker-later' } }],
    },
    {
      name: 'a blocker that was dropped',
      plan: plan(task('t1', { blockedBy: ['t2'] }), task('t2', { status: 'dropped' })),
      finds: [{ at: 't1', figures: { why: 'blocker-dropped' } }],
    },
    {
      name: 'three that wait for each other',
      plan: plan(
        task('t1', { blockedBy: ['t2'] }),
        task('t2', { blockedBy: ['t3'] }),
        task('t3', { blockedBy: ['t1'] }),
      ),
      finds: [{ at: 't1', figures: { why: 'circle' } }, { at: 't2' }, { at: 't3' }],
    },
  ],
  silent: [
    { name: 'due just now', plan: plan(task('t1', { dueAt: -100 })), now: -100 },
    { name: 'done in time or not', plan: plan(task('t1', { dueAt: -100, status: 'done' })), now: 0 },
    {
      name: 'a blocker that is done, though it was due later',
      plan: plan(task('t1', { dueAt: 100, blockedBy: ['t2'] }), task('t2', { dueAt: 101, status: 'done' })),
    },
    { name: 'no date', plan: plan(task('t1', { dueAt: null, blockedBy: ['t2'] }), task('t2', { dueAt: 5 })) },
  ],
}
