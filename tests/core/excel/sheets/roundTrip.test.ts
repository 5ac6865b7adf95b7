import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { teamSheets } from '#core/excel/sheets/all.ts'
import { exportTeamWorkbook } from '#core/excel/sheets/exportTeamWorkbook.ts'
import { isTeamWorkbook } from '#core/excel/sheets/proposeTeamImport.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { langs } from '#core/plan/Lang.ts'
import { type Plan, rowsOf } from '#core/plan/Plan.ts'
import { recordSchemas, type TableName, tableNames } from '#core/plan/tables.ts'
import { anyPlan } from '#tests/build/anyPlan.ts'
import { bigDay } from '#tests/build/bigDay.ts'
import { planWith } from '#tests/build/plan.ts'
import { nastyPlan } from './nastyPlan.ts'
import { readBack } from './readBack.ts'
import { exported, proposed } from './teamWorkbook.ts'

/**
 * Rows without what a new plan has of its own: its id, and order keys, which say only the order. Line ends are Excel's:
 * a carriage return before a line feed does not survive any of its readers.
 */
const contentOf = (plan: Plan, table: TableName): unknown[] => {
  const isOrdered = table === 'segments' || table === 'lineup'
  const rows = isOrdered ? rowsOf(plan, table) : rowsOf(plan, table).sort((a, b) => (a.id < b.id ? -1 : 1))
  return rows.map(({ planId: _planId, ...row }) => {
    const { order: _order, ...rest } = row as typeof row & { order?: string }
    const content = table === 'plans' ? { ...rest, id: 'plan' } : rest
    return JSON.parse(JSON.stringify(content), (_key, value) =>
      typeof value === 'string' ? value.replace(/\r\n/g, '\n') : value,
    )
  })
}

describe('the declared sheets', () => {
  it.each(tableNames)('show every field of %s', (table) => {
    const sheet = teamSheets.find((declared) => declared.table === table)
    const read = sheet?.columns.filter((column) => column.read).map(({ key }) => key.split('.')[0])
    const fields = Object.keys(recordSchemas[table].shape).filter(
      (field) => !['id', 'planId', 'order'].includes(field),
    )
    expect(new Set(read)).toEqual(new Set(fields))
  })

  it.each(tableNames)('of %s name each column once', (table) => {
    const columns = teamSheets.find((declared) => declared.table === table)?.columns ?? []
    for (const lang of langs) {
      const headers = columns.map(({ header }) => header[lang].toLowerCase())
      expect(new Set(headers).size).toBe(headers.length)
    }
  })

  it('have nasty values and empty ones in every field of the test plan', () => {
    for (const table of tableNames) {
      const fields = Object.keys(recordSchemas[table].shape)
      for (const field of fields) {
        const blank = Reflect.get(blankRow(table, {} as never), field)
        const isFilled = rowsOf(nastyPlan, table).some(
          (row) => JSON.stringify(Reflect.get(row, field)) !== JSON.stringify(blank),
        )
        expect(isFilled || ['timeZone', 'currency'].includes(field), `${table}.${field}`).toBe(true)
      }
    }
  })
})

describe.each(langs)('an untouched export in %s', (lang) => {
  it('changes nothing when it is read back', async () => {
    const workbook = await exported(nastyPlan, lang)
    expect(isTeamWorkbook(workbook)).toBe(true)
    const { diff, report } = proposed(nastyPlan, workbook)
    expect(report.findings).toEqual([])
    expect(diff).toEqual({})
    expect(report.rows.imported + report.rows.skipped).toBe(report.rows.read)
    expect(report.skippedRows.every(({ reason }) => reason === 'totals-row')).toBe(true)
  })

  it('makes the same plan anew where there is none', async () => {
    const { plan, base, report } = proposed(null, await exported(nastyPlan, lang))
    expect(report.findings).toEqual([])
    for (const table of tableNames) expect(contentOf(plan, table)).toEqual(contentOf(nastyPlan, table))
    expect(rowsOf(base, 'segments')).toEqual([])
    expect(plan.id).not.toBe(nastyPlan.id)
  })

  it('changes nothing in the plan that was made of it', async () => {
    const workbook = await exported(nastyPlan, lang)
    const { plan } = proposed(null, workbook)
    expect(proposed(plan, workbook).diff).toEqual({})
  })
})

describe('an export', () => {
  it('of any run of show is read back without a change', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        expect(proposed(plan, await exported(plan)).diff).toEqual({})
      }),
      { numRuns: 15 },
    )
  })

  it('of any text, number and share is read back without a change, and exactly into a new plan', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 12 })
    const product = fc.record({
      name: text,
      productNo: fc.stringMatching(/^\d{0,19}$/),
      notes: fc.string({ unit: 'grapheme' }),
      listFen: fc.option(fc.nat({ max: 1e12 })),
      stock: fc.option(fc.nat()),
      refundRate: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      sellingPoints: fc.array(text, { maxLength: 3 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(product, { minLength: 1, maxLength: 30 }), async (products) => {
        const plan = planWith({
          products: products.map((fields, i) =>
            blankRow('products', { id: `p${i}`, planId: 'plan', ...fields }),
          ),
        })
        const workbook = await exported(plan)
        expect(proposed(plan, workbook).diff).toEqual({})
        expect(contentOf(proposed(null, workbook).plan, 'products')).toEqual(contentOf(plan, 'products'))
      }),
      { numRuns: 15 },
    )
  })

  it('of a day of 1 500 segments is read back without a change', async () => {
    const plan = bigDay()
    const began = performance.now()
    const bytes = await exportTeamWorkbook(plan, 'zh')
    const written = performance.now()
    const workbook = readBack(bytes)
    const read = performance.now()
    const { diff, report } = proposed(plan, workbook)
    const [write, parse, compare] = [written - began, read - written, performance.now() - read].map(
      Math.round,
    )
    console.log(
      `team workbook of 1 500 segments: ${Math.round(bytes.length / 1024)} KB, write ${write} ms, read ${parse} ms, compare ${compare} ms`,
    )
    expect(diff).toEqual({})
    expect(report.findings).toEqual([])
  })
})
