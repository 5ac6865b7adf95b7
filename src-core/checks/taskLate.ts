import type { Task } from '#core/plan/records/people.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import { placeOf } from './places.ts'

type Why = 'overdue' | 'blocker-later' | 'blocker-dropped' | 'circle'

/** A task that is past its time, or that waits for something which comes after it, never, or for itself. */
export const taskLate: Check<NoLimits, { why: Why; due: Minute }> = {
  id: 'task-late',
  group: 'prep',
  severity: 'warning',
  title: { zh: '筹备任务赶不上', en: 'Task late' },
  limits: {},
  rules: [
    rule(
      'plan',
      ['tasks'],
      (_plan, { facts, report }) => {
        for (const task of facts.rows('tasks')) {
          if (!isOpen(task) || task.dueAt === null || task.dueAt >= facts.now) continue
          report({
            places: [placeOf('tasks', task, { field: 'dueAt' })],
            figures: { why: 'overdue', due: task.dueAt },
          })
        }
      },
      { usesNow: true },
    ),
    rule('plan', ['tasks'], (_plan, { facts, report }) => {
      for (const task of facts.rows('tasks')) {
        if (!isOpen(task)) continue
        for (const id of new Set(task.blockedBy)) {
          const blocker = facts.row('tasks', id)
          const why = blocker && whyLate(task, blocker, (each) => facts.row('tasks', each))
          if (!why) continue
          report({
            places: [placeOf('tasks', task, { field: 'blockedBy' }), placeOf('tasks', blocker)],
            figures: { why, due: task.dueAt ?? 0 },
          })
        }
      }
    }),
  ],
  say: ({ figures: { why, due } }, { say, name, time }) => {
    switch (why) {
      case 'overdue':
        return say(
          `「${name(0)}」${time(due)} 就该完成，还没完成。催负责人，或改期。`,
          `"${name(0)}" was due at ${time(due)} and is not done. Press its owner, or move the date.`,
        )
      case 'blocker-later':
        return say(
          `「${name(0)}」${time(due)} 要完成，可它等的「${name(1)}」更晚。把前面那件提前。`,
          `"${name(0)}" is due at ${time(due)}, but "${name(1)}", which it waits for, is due later. Bring that one forward.`,
        )
      case 'blocker-dropped':
        return say(
          `「${name(0)}」在等「${name(1)}」，而那件已经取消。去掉这个前置，或恢复它。`,
          `"${name(0)}" waits for "${name(1)}", which was dropped. Take it off the list, or take it up again.`,
        )
      case 'circle':
        return say(
          `「${name(0)}」和「${name(1)}」互相等，谁也开不了工。去掉一个前置。`,
          `"${name(0)}" and "${name(1)}" wait for each other, so neither can start. Take one of the two off.`,
        )
    }
  },
}

const isOpen = ({ status }: Task): boolean => status !== 'done' && status !== 'dropped'

function whyLate(task: Task, blocker: Task, find: (id: Id) => Task | undefined): Why | undefined {
  if (waitsFor(blocker, task.id, find)) return 'circle'
  if (blocker.status === 'dropped') return 'blocker-dropped'
  const isLater = task.dueAt !== null && blocker.dueAt !== null && blocker.dueAt > task.dueAt
  return isLater && isOpen(blocker) ? 'blocker-later' : undefined
}

/** Whether a task waits, directly or through others, for one. */
function waitsFor(task: Task, id: Id, find: (id: Id) => Task | undefined): boolean {
  const seen = new Set<Id>()
  const open = [task]
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.id === id) return true
    if (seen.has(next.id)) continue
    seen.add(next.id)
    open.push(...next.blockedBy.flatMap((each) => find(each) ?? []))
  }
  return false
}
