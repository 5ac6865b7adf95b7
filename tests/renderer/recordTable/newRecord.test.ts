import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { addRows } from '#core/edits/addRows.ts'
import { rowsOf } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import { pageKeyOf, type Row, recordSchemas, tableNames } from '#core/plan/tables.ts'
import { fieldsOfTable } from '#renderer/parts/fields/fieldsOfTable.ts'
import { type GrowingTable, newRecord } from '#renderer/parts/RecordTable/newRecord.ts'
import { recordCommandOf } from '#renderer/parts/RecordTable/recordKeys.ts'
import { tableColumns } from '#renderer/parts/RecordTable/tableColumns.tsx'
import { anyFullPlan } from '#tests/build/anyFullPlan.ts'
import { planWith } from '#tests/build/plan.ts'

// The window's store asks the browser for its language when it is loaded.
vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'zh' })
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
})

const notGrowing: readonly string[] = ['plans', 'sessions', 'segments', 'acceptances']
const growing = tableNames.filter((table) => !notGrowing.includes(table)) as GrowingTable[]

describe.each(growing)('a new row of %s', (table) => {
  it('is one that the plan takes, after any row and after none', () => {
    fc.assert(
      fc.property(anyFullPlan, (plan) => {
        const rows = rowsOf(plan, table) as Row<GrowingTable>[]
        for (const beside of [undefined, rows[0], rows.at(-1)]) {
          const made = newRecord(plan, table, { id: 'new', beside })
          if (!made.ok) throw new Error(made.why.en)
          expect(recordSchemas[table].safeParse(made.row).success).toBe(true)
          const added = addRows(plan, table, [made.row])
          if (!added.ok) throw new Error(JSON.stringify(added.refusal))
          const page = pageKeyOf(table, made.row)
          const after = rowsOf(applyDiff(plan, added.value), table)
          expect(after).toHaveLength(rows.length + 1)
          expect(page).toBe(pageKeyOf(table, after.find(({ id }) => id === 'new') as Row<GrowingTable>))
        }
      }),
      { numRuns: 30 },
    )
  })

  it('has a column for every field that the inspector shows', () => {
    const keys = (fields: readonly { readonly key: string }[]) => fields.map(({ key }) => key).sort()
    // everyField.test.ts walks the record types against the fields; here each of them is a column.
    expect(keys(tableColumns(table))).toEqual(keys(fieldsOfTable(table)))
    for (const { width, title } of tableColumns(table)) {
      expect(width).toBeGreaterThanOrEqual(title.zh.length * 13)
      expect(width).toBeLessThanOrEqual(260)
    }
  })
})

describe('a row that needs others first', () => {
  it.each(['shifts', 'spend', 'bookings', 'lineup'] as const)('says so for %s in an empty plan', (table) => {
    const made = newRecord(planWith({ rooms: [] }), table, { id: 'new' })
    expect(made.ok ? null : made.why.zh).toMatch(/^先/)
  })
})

it.each([
  [{ key: 'Enter', ctrlKey: true }, 'add'],
  [{ key: 'Enter', metaKey: true }, 'add'],
  [{ key: 'Enter' }, null],
  [{ key: '-', ctrlKey: true }, 'remove'],
  [{ key: 'D', ctrlKey: true, shiftKey: true }, 'duplicate'],
  [{ key: 'd', ctrlKey: true }, null],
  [{ key: 'Enter', ctrlKey: true, altKey: true }, null],
])('takes %o as %s', (key, command) => {
  const none = { key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
  expect(recordCommandOf({ ...none, ...key })).toBe(command)
})
