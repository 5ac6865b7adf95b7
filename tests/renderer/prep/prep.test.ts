import { describe, expect, it, vi } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Row } from '#core/plan/tables.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { burndown } from '#core/rollup/burndown.ts'
import { taskStates } from '#core/rollup/taskStates.ts'
import { burndownOption, burndownRows } from '#renderer/screens/prep/burndownChart.ts'
import { dateCommandOf, movedDay } from '#renderer/screens/prep/dateKeys.ts'
import { dateRows, taskBeside } from '#renderer/screens/prep/dateRows.ts'
import { dueText } from '#renderer/screens/prep/dueText.ts'
import { everyTask, isTaskShown, ownersOf } from '#renderer/screens/prep/prepFilter.ts'
import { planId } from '#tests/build/plan.ts'

// The window's store asks the browser for its language when it is loaded.
vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'zh' })
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
})

const startDate = '2027-06-18'
const task = (id: string, day: number | null, fields: Partial<Row<'tasks'>> = {}): Row<'tasks'> =>
  blankRow('tasks', {
    id,
    planId,
    title: id,
    dueAt: day === null ? null : day * minutesPerDay + 18 * 60,
    ...fields,
  })

const tasks = [
  task('a', -3, { status: 'done', owner: '小唐' }),
  task('b', -3),
  task('c', -1, { status: 'dropped' }),
  task('d', null, { owner: ' 小唐 ' }),
]
const states = taskStates(tasks, -2 * minutesPerDay)

describe('the list by date', () => {
  const rows = dateRows(states)
  it('has each day, empty ones too, with its tasks under it', () => {
    expect(rows.map(({ key }) => key)).toEqual(['-3', 'a', 'b', '-2', '-1', 'c', 'none', 'd'])
  })

  it.each([
    ['b', 1, 'c'],
    ['c', -1, 'b'],
    ['a', -1, undefined],
    ['d', 1, undefined],
  ] as const)('leads from %s by %i to %s, whatever days lie between', (id, by, to) => {
    expect(taskBeside(rows, id, by)).toBe(to)
  })

  it.each([
    [-3, 1, -2],
    [0, -1, -1],
    [null, 1, -1],
    [null, -1, -1],
  ] as const)('moves a task of day %s by %i to day %i', (day, by, to) => {
    expect(movedDay(day, by)).toBe(to)
  })

  const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }
  it.each([
    [{ key: 'ArrowDown' }, { kind: 'go', by: 1 }],
    [
      { key: 'ArrowUp', altKey: true },
      { kind: 'move', by: -1 },
    ],
    [{ key: ' ' }, { kind: 'advance' }],
    [{ key: ' ', altKey: true }, null],
    [{ key: 'ArrowUp', shiftKey: true }, null],
    [{ key: 'Enter' }, null],
  ])('takes %o as %o', (key, command) => {
    expect(dateCommandOf({ ...none, ...key })).toEqual(command)
  })

  it('says T-n and the date', () => {
    expect(dueText(startDate, { dueAt: -3 * minutesPerDay + 5 }, 'zh')).toBe('T-3 6.15')
    expect(dueText(startDate, { dueAt: null }, 'zh')).toBe('没定日期')
  })
})

describe('the filter of tasks', () => {
  it.each([
    [everyTask, ['a', 'b', 'c', 'd']],
    [{ owner: '小唐', isOpenOnly: false }, ['a', 'd']],
    [{ owner: null, isOpenOnly: true }, ['b', 'd']],
    [{ owner: '', isOpenOnly: true }, ['b']],
  ])('with %o shows %o', (filter, ids) => {
    expect(states.filter((state) => isTaskShown(filter, state)).map(({ task: { id } }) => id)).toEqual(ids)
  })

  it('offers each owner once, nobody among them', () => {
    expect(ownersOf(tasks)).toEqual(['', '小唐'])
  })
})

describe('the burndown chart', () => {
  const picture = (today: number) => ({ burndown: burndown(tasks, today * minutesPerDay), today, startDate })
  const look = { lang: 'zh', token: (name: string) => name } as const
  const series = (today: number) =>
    burndownOption(picture(today), look).series as readonly { readonly data: readonly unknown[] }[]

  it('tells done, overdue and open apart, and marks what is left now', () => {
    expect(series(-3).map(({ data }) => data)).toEqual([[0, 1], [0, 0], [0, 1], [2, 0], [['T-3', 1]]])
    expect(series(-2)[1]?.data).toEqual([0, 1])
  })

  it('has no point for a day that it does not show', () => {
    expect(series(-40)[4]?.data).toEqual([])
  })

  it('says the same as a table', () => {
    expect(burndownRows(picture(-3), 'zh').rows).toEqual([
      ['T-4 6月14日周一', '0', '0', '0', '0', '2', ''],
      ['T-3 6月15日周二', '2', '1', '0', '1', '0', '1'],
    ])
  })
})
