import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minutesOutside } from '#core/edits/refusals.ts'
import { setFields } from '#core/edits/setFields.ts'
import { type Plan, planRow, rowsOf } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import { refuse } from '#core/plan/Result.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { recordSchemas, tableNames } from '#core/plan/tables.ts'
import { readTables } from '#core/planfile/readTables.ts'
import { tableRowsOf } from '#core/planfile/tableRows.ts'
import { anyPlan, editVerbs, extremeEdit } from '#tests/build/anyPlan.ts'
import { everyTable } from '#tests/core/planfile/everyTable.ts'

const onPlanDays = [
  'phases',
  'sessions',
  'segments',
  'shifts',
  'spend',
  'bookings',
  'placements',
  'service',
] as const

/** What is wrong with a plan: where a plan file would not be read with it, and what stands outside of its days. */
function faultsOf(plan: Plan): string[] {
  const read = readTables(tableRowsOf(plan), plan.id, (reason, place = '') =>
    refuse({ code: 'file-not-plan', file: '', reason, detail: place }),
  )
  const { days } = planRow(plan)
  const outside = onPlanDays
    .flatMap((table) => rowsOf(plan, table))
    .filter((row) => minutesOutside(row, days) > 0)
  return [...(read.ok ? [] : [refusalText(read.refusal).en]), ...outside.map(({ id }) => `${id} is outside`)]
}

describe.each(Object.keys(editVerbs))('%s with numbers that no planner means', (verb) => {
  it('is refused, or leaves a plan that can be saved and read again, all within its days', () => {
    fc.assert(
      fc.property(anyPlan, extremeEdit(verb), (plan, edit) => {
        fc.pre(faultsOf(plan).length === 0)
        const result = edit.run(plan)
        if (result.ok) expect(faultsOf(applyDiff(plan, result.value))).toEqual([])
        else expect(refusalText(result.refusal).zh).not.toContain('undefined')
      }),
      { numRuns: 400 },
    )
  })
})

describe.each(tableNames)('fields of %s set to anything', (table) => {
  const fields = Object.keys(recordSchemas[table].shape).filter(
    (field) => !['id', 'planId', 'sessionId'].includes(field),
  )
  const anything = fc.oneof(
    fc.maxSafeInteger(),
    fc.constantFrom(0, -1, 2 ** 53, 0.5, 1e300, null, '', 'gone', '2027-02-30', '!', true),
    fc.constantFrom(['gone'], [{ start: 1e15, duration: 1 }], {}, []),
  )

  it('are refused, or leave a plan that can be saved and read again', () => {
    const plan = everyTable()
    const rows = rowsOf(plan, table)
    expect(faultsOf(plan)).toEqual([])
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.constantFrom(...fields), anything, (row, field, value) => {
        // Segments and sessions have edits of their own for these, and the type keeps them out here.
        fc.pre(!(ownEdits[table] ?? []).includes(field))
        const [page] = [...plan.tables[table]].find(([, page]) => page.some(({ id }) => id === row.id)) ?? [
          '',
        ]
        const result = setFields(plan, table, page, [row.id], { [field]: value } as never)
        if (result.ok) expect(faultsOf(applyDiff(plan, result.value))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })
})

const timing = ['start', 'duration', 'timing', 'order']
const ownEdits: { readonly [table: string]: readonly string[] } = { sessions: timing, segments: timing }
