import { describe, expect, it } from 'vitest'
import type { PlanEdit } from '#core/edits/inTurn.ts'
import { setFieldsOf } from '#core/edits/setFieldsOf.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { findRow, pageOf, rowsOf } from '#core/plan/Plan.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { spendMinutes } from '#core/plan/spendMinutes.ts'
import type { Row } from '#core/plan/tables.ts'
import { aPlan, planId, planWith, segment, session } from '#tests/build/plan.ts'
import { applied, codeOf, refusalOf } from './applied.ts'

const own = { planId }
const line = (id: string, fields: Partial<Row<'spend'>> = {}) =>
  blankRow('spend', { ...own, id, roomId: 'room', start: 1200, duration: 4, budgetFen: 1000, ...fields })
const painted = { pacing: 'manual', minuteFen: { 0: 700, 3: 300 } } as const
const task = (id: string, fields: Partial<Row<'tasks'>> = {}) => blankRow('tasks', { ...own, id, ...fields })
const target = (id: string, parentId: string | null) => blankRow('targets', { ...own, id, parentId })

const plan = planWith({
  spend: [line('a', painted), line('b', { start: 2 * 1440 }), line('c')],
  tasks: [task('t1', { dueAt: -600 }), task('t2', { blockedBy: ['t1'] })],
  targets: [target('top', null), target('sub', 'top'), target('leaf', 'sub')],
})

const spendAfter = (fields: Parameters<typeof setFieldsOf<'spend'>>[3]) =>
  findRow(
    applied(plan, (p) => setFieldsOf(p, 'spend', ['a'], fields)),
    'spend',
    'room/0',
    'a',
  )

describe('rows of several pages', () => {
  it('are set in one diff, whether their page is said or not', () => {
    const refs = ['b', { id: 'a', page: 'room/0' }]
    const result = setFieldsOf(plan, 'spend', refs, { owner: '小王' })
    if (!result.ok) throw new Error(result.refusal.code)
    expect(Object.keys(result.value.spend ?? {}).sort()).toEqual(['room/0', 'room/2'])
    const after = applied(plan, () => result)
    expect(rowsOf(after, 'spend').map(({ id, owner }) => `${id} ${owner}`)).toEqual([
      'a 小王',
      'c ',
      'b 小王',
    ])
  })

  it('go to the page of their new minute', () => {
    const after = applied(plan, (p) => setFieldsOf(p, 'spend', ['a', 'b'], { start: 1440 }))
    expect(pageOf(after, 'spend', 'room/1').map(({ id }) => id)).toEqual(['a', 'b'])
    expect(pageOf(after, 'spend', 'room/2')).toEqual([])
  })

  it.each<[string, PlanEdit]>([
    ['one is gone', (p) => setFieldsOf(p, 'spend', ['a', 'gone'], { owner: '' })],
    [
      'one is not on the page said',
      (p) => setFieldsOf(p, 'spend', [{ id: 'a', page: 'room/1' }], { owner: '' }),
    ],
    ['the row they are to point to is gone', (p) => setFieldsOf(p, 'spend', ['a'], { roomId: 'gone' })],
  ])('are all refused where %s', (_name, edit) => {
    expect(codeOf(plan, edit)).toBe('row-missing')
  })
})

describe('a painted spend line', () => {
  it.each<[string, Parameters<typeof setFieldsOf<'spend'>>[3], Partial<Row<'spend'>>]>([
    ['rises with its budget in proportion', { budgetFen: 2000 }, { minuteFen: { 0: 1400, 3: 600 } }],
    ['falls with its budget to the fen', { budgetFen: 3 }, { minuteFen: { 0: 2, 3: 1 } }],
    ['keeps what is painted when it gets longer', { duration: 60 }, painted],
    [
      'gives what was painted past its new end to the rest',
      { duration: 2 },
      { minuteFen: { 0: 1000 }, budgetFen: 1000 },
    ],
    ['brings the sum of newly painted minutes along', { minuteFen: { 1: 5 } }, { budgetFen: 5 }],
    ['loses its paint on a curve', { pacing: 'even' }, { minuteFen: null, budgetFen: 1000 }],
    ['keeps its paint when it only moves', { start: 1300 }, painted],
  ])('%s', (_name, fields, expected) => {
    const after = spendAfter(fields)
    expect(after).toMatchObject(expected)
    expect(spendMinutes(after as Row<'spend'>).reduce((sum, fen) => sum + fen, 0)).toBe(after?.budgetFen)
  })

  it('is painted as it spends when it leaves its curve', () => {
    const after = applied(plan, (p) => setFieldsOf(p, 'spend', ['c'], { pacing: 'manual' }))
    expect(findRow(after, 'spend', 'room/0', 'c')?.minuteFen).toEqual({ 0: 250, 1: 250, 2: 250, 3: 250 })
  })

  it('of more money than can be counted is refused', () => {
    const most = Number.MAX_SAFE_INTEGER
    expect(codeOf(plan, (p) => setFieldsOf(p, 'spend', ['a'], { minuteFen: { 0: most, 1: most } }))).toBe(
      'budget-too-large',
    )
  })
})

describe('a task', () => {
  it.each<[string, Parameters<typeof setFieldsOf<'tasks'>>[3], Partial<Row<'tasks'>>]>([
    ['with a new T-n keeps its clock', { offsetDays: -3 }, { offsetDays: -3, dueAt: -3 * 1440 + 840 }],
    ['with a new due minute gets its T-n', { dueAt: 1440 }, { offsetDays: 1, dueAt: 1440 }],
    ['without a due minute has no T-n', { dueAt: null }, { offsetDays: null, dueAt: null }],
  ])('%s', (_name, fields, expected) => {
    const after = applied(plan, (p) => setFieldsOf(p, 'tasks', ['t1'], fields))
    expect(findRow(after, 'tasks', '', 't1')).toMatchObject(expected)
  })

  it('without a clock is due at 18:00 of its T-n', () => {
    const after = applied(plan, (p) => setFieldsOf(p, 'tasks', ['t2'], { offsetDays: -1 }))
    expect(findRow(after, 'tasks', '', 't2')?.dueAt).toBe(-360)
  })

  it('stays at its T-n when the plan starts on another date', () => {
    const after = applied(plan, (p) => setFieldsOf(p, 'plans', [planId], { startDate: '2027-11-01' }))
    expect(pageOf(after, 'tasks', '')).toEqual(pageOf(plan, 'tasks', ''))
  })
})

describe('rows that would come back to themselves', () => {
  it.each<[string, PlanEdit]>([
    [
      'a task that waits for one that waits for it',
      (p) => setFieldsOf(p, 'tasks', ['t1'], { blockedBy: ['t2'] }),
    ],
    ['a task that waits for itself', (p) => setFieldsOf(p, 'tasks', ['t1'], { blockedBy: ['t1'] })],
    ['a target under a part of its own', (p) => setFieldsOf(p, 'targets', ['top'], { parentId: 'leaf' })],
  ])('are refused: %s', (_name, edit) => {
    expect(codeOf(plan, edit)).toBe('circle')
  })

  it('may still be written on, or nobody could name what is to be mended', () => {
    const circling = planWith({ targets: [target('x', 'y'), target('y', 'x')] })
    expect(codeOf(circling, (p) => setFieldsOf(p, 'targets', ['x'], { metric: '成交' }))).toBe('done')
  })
})

describe('a plan of fewer days', () => {
  const late = aPlan(
    session('20:00', segment('a', 10)),
    session('68:00', segment('b', 5), segment('c', 5)),
    session('69:00', segment('d', 10)),
  )

  it('is refused with all that would stand outside, and the first of it', () => {
    const refusal = refusalOf(late, (p) => setFieldsOf(p, 'plans', [planId], { days: 1 }))
    expect(refusal).toEqual({
      code: 'planned-outside',
      days: 1,
      outside: [
        { table: 'sessions', rows: 2 },
        { table: 'segments', rows: 3 },
      ],
      name: 's2',
      start: 68 * 60,
    })
    expect(refusalText(refusal)).toEqual({
      zh: '改成 1 天，会有 2 个场次、3 条流程落在方案之外，最早的是「s2」（第 3 天 20:00）。先挪动或删除它们，或多留几天。',
      en: 'With 1 day, 2 sessions, 3 segments would lie outside the plan, the first of it "s2" (day 3 20:00). Move or remove them first, or keep more days.',
    })
  })

  it('is fine where nothing is planned on the days taken away', () => {
    const early = aPlan(session('20:00', segment('a', 10)))
    expect(codeOf(early, (p) => setFieldsOf(p, 'plans', [planId], { days: 1 }))).toBe('done')
  })
})

it('a shift that stands outside may come nearer, to another day too', () => {
  const shift = (start: number) =>
    blankRow('shifts', { ...own, id: 'w', hostId: 'h', roomId: 'room', start, duration: 60 })
  const staffed = planWith({
    hosts: [blankRow('hosts', { ...own, id: 'h' })],
    shifts: [shift(4 * 1440 + 100)],
  })
  const move =
    (start: number): PlanEdit =>
    (p) =>
      setFieldsOf(p, 'shifts', ['w'], { start })
  expect(codeOf(staffed, move(4 * 1440 - 30))).toBe('done')
  expect(codeOf(staffed, move(5 * 1440))).toBe('outside-plan')
})
