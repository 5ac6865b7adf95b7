import { describe, expect, it } from 'vitest'
import { addRow } from '#core/edits/addRow.ts'
import type { PlanEdit } from '#core/edits/inTurn.ts'
import { setFields } from '#core/edits/setFields.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, rowsOf } from '#core/plan/Plan.ts'
import { planId, planWith } from '#tests/build/plan.ts'

/** Three days and the overrun: the last minute that anything may end at. */
const planEnd = 3 * 1440 + 720
const own = { planId }
const huge = Number.MAX_SAFE_INTEGER

/** Rows of the tables that no test of segments has. */
const staffed = planWith({
  hosts: [blankRow('hosts', { ...own, id: 'h', name: '小雅' })],
  creators: [blankRow('creators', { ...own, id: 'c', name: '达人' })],
  shifts: [blankRow('shifts', { ...own, id: 'x', hostId: 'h', roomId: 'room', start: 60, duration: 60 })],
  spend: [blankRow('spend', { ...own, id: 'x', roomId: 'room', start: 60, duration: 60 })],
  bookings: [blankRow('bookings', { ...own, id: 'x', creatorId: 'c', start: 60, duration: 60 })],
  placements: [blankRow('placements', { ...own, id: 'x', start: 60, duration: 60 })],
  phases: [blankRow('phases', { ...own, id: 'x', start: 60, duration: 60 })],
  service: [blankRow('service', { ...own, id: 'x', start: 60, duration: 60 })],
  actuals: [
    blankRow('actuals', { ...own, id: 'x', start: 60, duration: 60, importedAt: '2027-06-20T00:00Z' }),
  ],
  content: [blankRow('content', { ...own, id: 'x', publishAt: -600 })],
  tasks: [blankRow('tasks', { ...own, id: 'x', dueAt: -600 })],
})

const codeOf = (of: Plan, edit: PlanEdit): string => {
  const result = edit(of)
  return result.ok ? 'done' : result.refusal.code
}

describe('start and duration of a row', () => {
  const onPlanDays = ['phases', 'shifts', 'spend', 'bookings', 'placements', 'service'] as const

  it.each(
    onPlanDays.flatMap((table) => [
      [table, { start: -1 }, 'outside-plan'] as const,
      [table, { start: planEnd - 59 }, 'outside-plan'] as const,
      [table, { start: planEnd - 60 }, 'done'] as const,
      [table, { duration: planEnd }, 'outside-plan'] as const,
      [table, { duration: huge }, 'duration-too-long'] as const,
      [table, { duration: 0 }, 'duration-too-short'] as const,
    ]),
  )('of %s set to %j: %s', (table, fields, code) => {
    const page = table === 'shifts' || table === 'spend' ? 'room/0' : ''
    expect(codeOf(staffed, (p) => setFields(p, table, page, ['x'], fields))).toBe(code)
  })

  it.each(onPlanDays)('of a new row of %s hold too', (table) => {
    const row = { ...rowsOf(staffed, table)[0], id: 'y', start: planEnd } as never
    expect(codeOf(staffed, (p) => addRow(p, table, row))).toBe('outside-plan')
  })
})

describe('moments that may lie before the plan', () => {
  it.each<[string, PlanEdit, string]>([
    ['a due date a year before it', (p) => setFields(p, 'tasks', '', ['x'], { dueAt: -365 * 1440 }), 'done'],
    ['a due date in no calendar', (p) => setFields(p, 'tasks', '', ['x'], { dueAt: -huge }), 'bad-value'],
    [
      'days before it in no calendar',
      (p) => setFields(p, 'tasks', '', ['x'], { offsetDays: huge }),
      'bad-value',
    ],
    [
      'a publishing time in no calendar',
      (p) => setFields(p, 'content', '', ['x'], { publishAt: huge }),
      'bad-value',
    ],
    [
      'a deadline in no calendar',
      (p) => setFields(p, 'placements', '', ['x'], { applyBy: huge }),
      'bad-value',
    ],
    ['figures of last year', (p) => setFields(p, 'actuals', '', ['x'], { start: -365 * 1440 }), 'done'],
    ['figures of no year', (p) => setFields(p, 'actuals', '', ['x'], { start: huge }), 'bad-value'],
    [
      'an absence that ends in no calendar',
      (p) => setFields(p, 'hosts', '', ['h'], { unavailable: [{ start: 0, duration: huge }] }),
      'duration-too-long',
    ],
    [
      'an absence in no calendar',
      (p) => setFields(p, 'hosts', '', ['h'], { unavailable: [{ start: huge, duration: 5 }] }),
      'bad-value',
    ],
  ])('%s', (_name, edit, code) => {
    expect(codeOf(staffed, edit)).toBe(code)
  })
})
