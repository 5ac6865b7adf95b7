import { describe, expect, it } from 'vitest'
import { addRow } from '#core/edits/addRow.ts'
import { addRows } from '#core/edits/addRows.ts'
import type { PlanEdit } from '#core/edits/inTurn.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { findRow, pageOf } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import { planId, planWith } from '#tests/build/plan.ts'
import { applied, codeOf } from './applied.ts'

const own = { planId }
const plan = planWith({})
const task = (id: string, fields: Partial<Row<'tasks'>> = {}) => blankRow('tasks', { ...own, id, ...fields })
const line = (id: string, fields: Partial<Row<'spend'>> = {}) =>
  blankRow('spend', { ...own, id, roomId: 'room', start: 0, duration: 9, budgetFen: 100, ...fields })

describe('rows added together', () => {
  it('may point to each other, in any order', () => {
    const after = applied(plan, (p) => addRows(p, 'tasks', [task('b', { blockedBy: ['a'] }), task('a')]))
    expect(pageOf(after, 'tasks', '').map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('go to their pages in one diff', () => {
    const result = addRows(plan, 'spend', [line('a'), line('b', { start: 1440 })])
    expect(result.ok && Object.keys(result.value.spend ?? {})).toEqual(['room/0', 'room/1'])
  })

  it('tasks get the other one of T-n and due minute', () => {
    const after = applied(plan, (p) =>
      addRows(p, 'tasks', [task('a', { offsetDays: -2 }), task('b', { dueAt: 60 })]),
    )
    expect(findRow(after, 'tasks', '', 'a')?.dueAt).toBe(-2 * 1440 + 1080)
    expect(findRow(after, 'tasks', '', 'b')?.offsetDays).toBe(0)
  })

  it.each<[string, PlanEdit, string]>([
    [
      'one points to nothing',
      (p) => addRows(p, 'spend', [line('a'), line('b', { roomId: 'gone' })]),
      'row-missing',
    ],
    ['one waits for itself', (p) => addRow(p, 'tasks', task('a', { blockedBy: ['a'] })), 'circle'],
    [
      'two wait for each other',
      (p) => addRows(p, 'tasks', [task('a', { blockedBy: ['b'] }), task('b', { blockedBy: ['a'] })]),
      'circle',
    ],
    [
      'one lies outside of the plan',
      (p) => addRows(p, 'spend', [line('a'), line('b', { start: -1 })]),
      'outside-plan',
    ],
    ['one is too long', (p) => addRow(p, 'spend', line('a', { duration: 1e9 })), 'duration-too-long'],
    [
      'painted money is not the budget',
      (p) => addRow(p, 'spend', line('a', { pacing: 'manual', minuteFen: { 0: 99 } })),
      'painted-not-budget',
    ],
    [
      'painted money is the budget only past the end',
      (p) => addRow(p, 'spend', line('a', { pacing: 'manual', minuteFen: { 0: 99, 9: 1 } })),
      'painted-not-budget',
    ],
    [
      'painted money is the budget',
      (p) => addRow(p, 'spend', line('a', { pacing: 'manual', minuteFen: { 0: 99, 8: 1 } })),
      'done',
    ],
  ])('where %s: %s', (_name, edit, code) => {
    expect(codeOf(plan, edit)).toBe(code)
  })

  it('throws for a row of another plan and for an id that is there', () => {
    expect(() => addRow(plan, 'tasks', task('a', { planId: 'other' }))).toThrow('plan other')
    expect(() => addRows(plan, 'tasks', [task('a'), task('a')])).toThrow('there already')
  })
})
