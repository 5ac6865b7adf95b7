import { describe, expect, it } from 'vitest'
import { allChecks } from '#core/checks/all.ts'
import { startChecks } from '#core/checks/startChecks.ts'
import { generateFaultyPlan, generatePlan } from '#core/generate/generatePlan.ts'
import { presetNames, presets } from '#core/generate/presets.ts'
import { type Plan, rowsOf } from '#core/plan/Plan.ts'
import { recordSchemas, type TableName, tableNames } from '#core/plan/tables.ts'
import { findDangling } from '#core/planfile/findDangling.ts'
import type { TableRows } from '#core/planfile/tableRows.ts'

/** Before any deadline, so that only what a case is about is late. */
const longBefore = -1_000_000
const onTheDay = 0

const countsOf = (plan: Plan, tables: readonly TableName[]) =>
  tables.map((table) => rowsOf(plan, table).length)

function expectValid(plan: Plan): void {
  const tables = Object.fromEntries(tableNames.map((table) => [table, rowsOf(plan, table)]))
  expect(findDangling(tables as unknown as TableRows)).toBeUndefined()
  for (const table of tableNames) {
    const bad = rowsOf(plan, table).find((row) => !recordSchemas[table].safeParse(row).success)
    expect(bad, table).toBeUndefined()
  }
}

describe('a generated plan', { timeout: 30_000 }, () => {
  it('has the size of the reference plan', () => {
    const full = generatePlan(presets.full618, 1)
    expect(
      countsOf(full, [
        'rooms',
        'sessions',
        'segments',
        'products',
        'lineup',
        'hosts',
        'shifts',
        'spend',
        'creators',
        'bookings',
      ]),
    ).toEqual([20, 600, 172_800, 5000, 60_000, 200, 8000, 6000, 500, 2000])
    expect(rowsOf(full, 'spend').reduce((sum, line) => sum + line.duration, 0)).toBe(864_000)
    const errors = startChecks(full, allChecks, longBefore)
      .findings()
      .filter(({ severity }) => severity === 'error')
    expect(errors).toEqual([])
  })

  it.each([1, 2, 3])('of a big day is valid and free of errors, whatever its seed (%i)', (seed) => {
    const plan = generatePlan(presets.bigday, seed)
    expect(countsOf(plan, ['rooms', 'segments', 'products'])).toEqual([5, 1500, 300])
    expectValid(plan)
    const found = startChecks(plan, allChecks, longBefore).findings()
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it.each(presetNames)('with faults has them where a check finds them (%s)', (preset) => {
    const { plan, faults } = generateFaultyPlan(presets[preset], 5)
    expectValid(plan)
    const found = new Set(
      startChecks(plan, allChecks, onTheDay)
        .findings()
        .map(({ check, places: [{ id }] }) => `${check} ${id}`),
    )
    const ids = new Set(allChecks.map(({ id }) => id))
    const ofChecks = faults.filter(({ check }) => ids.has(check))
    expect(ofChecks.map(({ check, at }) => `${check} ${at}`).filter((fault) => !found.has(fault))).toEqual([])
    const seeded = new Set(faults.map(({ check }) => check))
    // A plan of one day has no days before; a plan in which something dangles is not valid.
    expect([...ids].filter((id) => !seeded.has(id))).toEqual(
      preset === 'bigday' ? ['price-rise-claim', 'dangling'] : ['dangling'],
    )
  })
})
