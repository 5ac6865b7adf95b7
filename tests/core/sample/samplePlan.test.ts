import { describe, expect, it } from 'vitest'
import { allChecks } from '#core/checks/all.ts'
import type { Severity } from '#core/checks/Finding.ts'
import { startChecks } from '#core/checks/startChecks.ts'
import { type Plan, pageOf, planRow, rowsOf } from '#core/plan/Plan.ts'
import { bookingStatuses, prepDimensions } from '#core/plan/records/people.ts'
import { recordSchemas, tableNames } from '#core/plan/tables.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { diagnoseCreators } from '#core/rollup/creatorQuadrant.ts'
import { samplePlan, sampleYear } from '#core/sample/samplePlan.ts'

const weekBefore = -7 * minutesPerDay

function sample(year = 2027, now = weekBefore) {
  let made = 0
  return samplePlan({ makeId: () => `id${++made}`, year, now })
}

const { plan, mistakes } = sample()

/** Findings of a severity as `check table/id`, where each leads. */
function foundIn(of: Plan, severity: Severity, now = weekBefore): string[] {
  return startChecks(of, allChecks, now)
    .findings()
    .filter((finding) => finding.severity === severity)
    .map(({ check, places: [{ table, id }] }) => `${check} ${table}/${id}`)
    .sort()
}

const seeded = (severity: Severity, of = mistakes): string[] => {
  const ofSeverity = new Set(allChecks.filter((each) => each.severity === severity).map(({ id }) => id))
  return of
    .filter(({ check }) => ofSeverity.has(check))
    .map(({ check, place: { table, id } }) => `${check} ${table}/${id}`)
    .sort()
}

describe('the checks of the sample plan', () => {
  it('find seven mistakes that were made in it', () => {
    expect(mistakes.map(({ check }) => check)).toEqual([
      'host-double-booked',
      'price-mismatch',
      'spend-off-air',
      'segment-overlap',
      'stock-overallocated',
      'claim-words',
      'service-overload',
    ])
    const found = [...foundIn(plan, 'error'), ...foundIn(plan, 'warning')]
    expect(found).toEqual(expect.arrayContaining([...seeded('error'), ...seeded('warning')]))
  })

  it('find nothing else at error level', () => {
    expect(foundIn(plan, 'error')).toEqual(seeded('error'))
  })

  it('warn of the other two mistakes, and of what follows from those that are errors', () => {
    const others = foundIn(plan, 'warning').filter((each) => !seeded('warning').includes(each))
    // The overlap misses the fixed start; the creator's price undercuts both rooms that sell the eye cream.
    expect(others.map((each) => each.split(' ')[0])).toEqual([
      'fixed-start-missed',
      'price-parity',
      'price-parity',
    ])
  })

  it.each([2025, 2028, 2030])('find the same in %d', (year) => {
    const { plan: other, mistakes: seeds } = sample(year)
    expect(foundIn(other, 'error')).toEqual(seeded('error', seeds))
    expect(planRow(other).startDate).toBe(`${year}-11-08`)
  })

  it.each([
    ['half a year before', -180],
    ['on the eve', -1],
    ['on the day', 3],
  ])('find the same errors %s', (_, day) => {
    const now = day * minutesPerDay
    const { plan: other, mistakes: seeds } = sample(2027, now)
    expect(foundIn(other, 'error', now)).toEqual(seeded('error', seeds))
  })
})

describe('the sample plan', () => {
  it('has rows that are valid, with ids of their own', () => {
    const ids = new Set<string>()
    for (const table of tableNames) {
      for (const row of rowsOf(plan, table)) {
        expect(recordSchemas[table].safeParse(row).error?.message).toBeUndefined()
        expect(ids.has(row.id)).toBe(false)
        ids.add(row.id)
      }
    }
  })

  it('is as large as a Double 11 of two brands', () => {
    const rows = Object.fromEntries(tableNames.map((table) => [table, rowsOf(plan, table).length]))
    expect(rows.rooms).toBe(4)
    expect(rows.hosts).toBeGreaterThanOrEqual(8)
    expect(rows.products).toBeGreaterThanOrEqual(44)
    expect(rows.sessions).toBeGreaterThan(30)
    expect(rows.segments).toBeGreaterThan(1000)
    expect(new Set(pageOf(plan, 'rooms', '').map(({ fact }) => fact))).toEqual(new Set(['F', 'C', 'T']))
  })

  it('knows everything of every product, and sells every one of them', () => {
    const listed = new Set(rowsOf(plan, 'lineup').map(({ productId }) => productId))
    for (const product of pageOf(plan, 'products', '')) {
      const unknown = Object.entries(product).filter(([, value]) => value === null || value === '')
      expect(unknown.map(([field]) => field).filter((field) => field !== 'notes')).toEqual([])
      expect(product.sellingPoints.length).toBeGreaterThanOrEqual(3)
      expect(listed.has(product.id), product.name).toBe(true)
    }
  })

  it('says something in every segment', () => {
    for (const { script, showing } of rowsOf(plan, 'segments')) {
      expect(script).not.toBe('')
      expect(showing).not.toBe('')
    }
  })

  it('has creators in every quadrant and bookings of every status', () => {
    const creators = pageOf(plan, 'creators', '')
    const bookings = pageOf(plan, 'bookings', '')
    const quadrants = new Set(diagnoseCreators(creators, bookings).map(({ quadrant }) => quadrant))
    expect([...quadrants].sort()).toEqual(['deepen', 'mismatch', 'rework', 'rising', 'unknown'])
    expect(new Set(bookings.map(({ status }) => status))).toEqual(new Set(bookingStatuses))
  })

  it('spends what is left of its budget but for 3 %, one line painted by hand', () => {
    const lines = rowsOf(plan, 'spend')
    const spent = lines.reduce((sum, { budgetFen }) => sum + budgetFen, 0)
    const budget = planRow(plan).budgetFen ?? 0
    expect(spent).toBeLessThanOrEqual(budget)
    expect(spent / budget).toBeGreaterThan(0.95)
    expect(lines.filter(({ pacing }) => pacing === 'manual')).toHaveLength(1)
    expect(new Set(lines.map(({ pacing }) => pacing))).toEqual(new Set(['even', 'peak', 'manual']))
  })

  it('has tasks of all five dimensions with owners, done until now and open after', () => {
    const tasks = pageOf(plan, 'tasks', '')
    expect(new Set(tasks.map(({ dimension }) => dimension))).toEqual(new Set(prepDimensions))
    for (const { owner, status, dueAt } of tasks) {
      expect(owner).not.toBe('')
      expect(status === 'done').toBe((dueAt ?? 0) < weekBefore)
    }
  })

  it('has a target tree whose parts by FACT add up to the whole, with guardrails', () => {
    const targets = pageOf(plan, 'targets', '')
    const gmv = targets.filter(({ metric }) => metric === 'GMV')
    const whole = gmv.find(({ scope }) => scope.kind === 'plan')?.value ?? 0
    const parts = gmv.filter(({ scope }) => scope.kind === 'fact')
    expect(parts.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(whole, 2)
    expect(targets.filter(({ guardrail }) => guardrail).length).toBeGreaterThan(2)
  })
})

it.each([
  ['2027-01-02', 2027],
  ['2027-11-11', 2027],
  ['2027-11-12', 2028],
])('is for the next Double 11 on %s', (today, year) => {
  expect(sampleYear(today)).toBe(year)
})
