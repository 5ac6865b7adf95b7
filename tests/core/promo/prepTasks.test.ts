import { describe, expect, it } from 'vitest'
import { startChecks } from '#core/checks/startChecks.ts'
import { taskLate } from '#core/checks/taskLate.ts'
import { newPlan } from '#core/edits/newPlan.ts'
import { type Plan, rowsOf } from '#core/plan/Plan.ts'
import { promos } from '#core/plan/records/calendar.ts'
import { prepDimensions } from '#core/plan/records/people.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { prepTasksOf } from '#core/promo/prepTasks.ts'
import type { Promo } from '#core/promo/promoTemplates.ts'

function madePlan(promo: Promo): Plan {
  let made = 0
  const result = newPlan({
    promo,
    startDate: '2027-05-25',
    days: 27,
    title: '',
    makeId: () => `id${++made}`,
    with: { tasks: true },
  })
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}

describe.each(promos)('preparation of %s', (promo) => {
  const tasks = prepTasksOf(promo)

  it('has six tasks at least in each of the five dimensions', () => {
    for (const dimension of prepDimensions)
      expect(tasks.filter((task) => task.dimension === dimension).length).toBeGreaterThanOrEqual(6)
  })

  it('has each task once, worded in both languages', () => {
    expect(new Set(tasks.map(({ key }) => key)).size).toBe(tasks.length)
    for (const lang of ['zh', 'en'] as const)
      expect(new Set(tasks.map(({ title }) => title[lang])).size).toBe(tasks.length)
  })

  it('is done before the first day, within the two months before it', () => {
    for (const { offsetDays } of tasks) {
      expect(offsetDays).toBeLessThan(0)
      expect(offsetDays).toBeGreaterThanOrEqual(-60)
    }
  })

  it('waits for nothing that is due later, in no circle', () => {
    const checks = startChecks(madePlan(promo), [taskLate], -90 * minutesPerDay)
    expect(checks.findings()).toEqual([])
  })

  it('has tasks that wait and tasks that can start at once', () => {
    const waiting = tasks.filter(({ blockedBy }) => blockedBy.length > 0)
    expect(waiting.length).toBeGreaterThan(tasks.length / 2)
    expect(waiting.length).toBeLessThan(tasks.length)
  })
})

it('opens the entries of the 618 on 10 May, as in 2023', () => {
  const task = rowsOf(madePlan('618'), 'tasks').find(({ title }) => title.startsWith('618 报名'))
  expect(task).toMatchObject({
    offsetDays: -15,
    dueAt: -15 * 1440 + 18 * 60,
    owner: '',
    status: 'todo',
    dimension: 'product',
  })
})

it('says by id what a task waits for', () => {
  const tasks = rowsOf(madePlan('618'), 'tasks')
  const titles = new Map(tasks.map(({ id, title }) => [id, title]))
  const links = tasks.find(({ title }) => title.startsWith('挂链接'))
  expect(links?.blockedBy.map((id) => titles.get(id))).toEqual([
    '商品提报：活动价、库存、主图',
    '备货入仓，按场次分配库存',
  ])
})
