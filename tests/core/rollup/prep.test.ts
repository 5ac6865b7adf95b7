import { describe, expect, it } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import { formatOffset } from '#core/plan/formatOffset.ts'
import type { Row } from '#core/plan/tables.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { burndown } from '#core/rollup/burndown.ts'
import { prepDays, taskStates } from '#core/rollup/taskStates.ts'
import { planId } from '#tests/build/plan.ts'

const at = (day: number, hour = 18): number => day * minutesPerDay + hour * 60
const task = (id: string, dueAt: number | null, fields: Partial<Row<'tasks'>> = {}): Row<'tasks'> =>
  blankRow('tasks', { id, planId, title: id, dueAt, ...fields })

describe('tasks at a moment', () => {
  it('come in order of their due minutes, those without one last', () => {
    const states = taskStates([task('none', null), task('b', at(-1)), task('a', at(-3))], at(-9))
    expect(states.map(({ task: { id } }) => id)).toEqual(['a', 'b', 'none'])
  })

  it.each([
    ['open and past its minute', 'todo', at(-3), true, 2],
    ['open and past it since today', 'doing', at(-1, 9), true, 0],
    ['due at this very minute', 'todo', at(-1, 12), false, 0],
    ['done', 'done', at(-3), false, 0],
    ['dropped', 'dropped', at(-3), false, 0],
    ['without a date', 'todo', null, false, 0],
  ] as const)('say of one %s whether it is late', (_, status, dueAt, isLate, lateDays) => {
    expect(taskStates([task('t', dueAt, { status })], at(-1, 12))).toMatchObject([{ isLate, lateDays }])
  })

  it('name the open tasks that an open one waits for, each once', () => {
    const tasks = [
      task('open', at(-3)),
      task('done', at(-3), { status: 'done' }),
      task('waits', at(-1), { blockedBy: ['open', 'done', 'gone', 'open'] }),
      task('closed', at(-1), { blockedBy: ['open'], status: 'done' }),
    ]
    const blockers = new Map(taskStates(tasks, 0).map((state) => [state.task.id, state.blockers]))
    expect(blockers.get('waits')?.map(({ id }) => id)).toEqual(['open'])
    expect(blockers.get('closed')).toEqual([])
  })
})

describe('tasks by day', () => {
  const daysOf = (...tasks: Row<'tasks'>[]) =>
    prepDays(taskStates(tasks, 0)).map(({ day, states }) => [day, states.length])

  it('have the empty days between them too, and those without a date last', () => {
    expect(daysOf(task('a', at(-3)), task('b', at(-1)), task('c', null))).toEqual([
      [-3, 1],
      [-2, 0],
      [-1, 1],
      [null, 1],
    ])
  })

  it('leave out the empty days of a long stretch', () => {
    expect(daysOf(task('a', at(-300)), task('b', at(0)))).toEqual([
      [-300, 1],
      [0, 1],
    ])
  })

  it('are none without tasks', () => {
    expect(daysOf()).toEqual([])
  })

  it.each([
    [-7, 'T-7'],
    [0, 'T0'],
    [2, 'T+2'],
  ])('call day %i %s', (day, text) => {
    expect(formatOffset(day)).toBe(text)
  })
})

describe('the burndown', () => {
  const tasks = [
    task('a', at(-3), { status: 'done' }),
    task('b', at(-3)),
    task('c', at(-1)),
    task('d', at(-1), { status: 'dropped' }),
    task('e', null),
  ]

  it('goes from everything to nothing by the due dates', () => {
    expect(burndown(tasks, at(-2, 0)).days).toEqual([
      { day: -4, due: 0, done: 0, plannedOpen: 3 },
      { day: -3, due: 2, done: 1, plannedOpen: 1 },
      { day: -2, due: 0, done: 0, plannedOpen: 1 },
      { day: -1, due: 1, done: 0, plannedOpen: 0 },
    ])
  })

  it('sets what is open now beside what should be', () => {
    expect(burndown(tasks, at(-2, 0))).toMatchObject({ total: 3, openNow: 2, plannedNow: 1, undated: 1 })
  })

  it('has no days without dates', () => {
    expect(burndown([task('e', null)], 0)).toEqual({
      days: [],
      total: 0,
      openNow: 0,
      plannedNow: 0,
      undated: 1,
    })
  })
})
