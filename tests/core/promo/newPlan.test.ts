import { describe, expect, it } from 'vitest'
import { type NewPlanOptions, newPlan } from '#core/edits/newPlan.ts'
import { planRow, rowsOf } from '#core/plan/Plan.ts'
import { recordSchemas, tableNames } from '#core/plan/tables.ts'

const options = (fields: Partial<NewPlanOptions> = {}): NewPlanOptions => {
  let made = 0
  return {
    promo: '618',
    startDate: '2027-06-01',
    days: 20,
    title: '618 桃屿',
    makeId: () => `id${++made}`,
    ...fields,
  }
}

function made(fields: Partial<NewPlanOptions> = {}) {
  const result = newPlan(options(fields))
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}

describe('a new plan', () => {
  it('has its row, its phases and one room', () => {
    const plan = made()
    expect(planRow(plan)).toMatchObject({
      id: plan.id,
      planId: plan.id,
      title: '618 桃屿',
      promo: '618',
      startDate: '2027-06-01',
      days: 20,
    })
    expect(rowsOf(plan, 'rooms').map((room) => room.name)).toEqual(['直播间 1'])
    expect(rowsOf(plan, 'phases').map((phase) => [phase.name, phase.start, phase.duration])).toEqual([
      ['预热', 0, 5760],
      ['开门红', 5760, 4320],
      ['续售', 10080, 12960],
      ['爆发', 23040, 2880],
      ['返场', 25920, 2880],
    ])
  })

  it('has only rows that their schemas take, each with an id of its own', () => {
    const plan = made()
    const rows = tableNames.flatMap((table) => rowsOf(plan, table).map((row) => ({ table, row })))
    for (const { table, row } of rows) expect(recordSchemas[table].parse(row)).toEqual(row)
    expect(new Set(rows.map(({ row }) => row.id)).size).toBe(rows.length)
  })

  it('speaks English where asked', () => {
    const plan = made({ lang: 'en', title: '  ' })
    expect(planRow(plan).title).toBe('618 2027')
    expect(rowsOf(plan, 'rooms')[0]?.name).toBe('Room 1')
    expect(rowsOf(plan, 'phases')[0]?.name).toBe('Warm-up')
  })

  it.each(['2027-02-30', '2027-6-1', '', '06/01/2027', '2027-06-01T00:00'])(
    'refuses %j as its first day',
    (startDate) => {
      expect(newPlan(options({ startDate }))).toEqual({
        ok: false,
        refusal: { code: 'not-a-date', value: startDate },
      })
    },
  )

  it.each([0, -1, 367, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses a length of %d days', (days) => {
    expect(newPlan(options({ days }))).toMatchObject({ ok: false, refusal: { code: 'bad-plan-length' } })
  })

  it.each([1, 366])('takes a length of %d days', (days) => {
    expect(planRow(made({ days })).days).toBe(days)
  })
})
