import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setFields } from '#core/edits/setFields.ts'
import { diffPlans } from '#core/plan/diffPlans.ts'
import { type Plan, planFromRows, rowsOf } from '#core/plan/Plan.ts'
import { applyDiff, emptyDiff, reverseDiff } from '#core/plan/PlanDiff.ts'
import { tableNames } from '#core/plan/tables.ts'
import { revisionOf } from '#core/planfile/revisionOf.ts'
import { writePlanFile } from '#core/planfile/writePlanFile.ts'
import { anyPlan } from '#tests/build/anyPlan.ts'
import { documentOf, mustRead, origin, sealed, textOf } from './document.ts'
import { everyTable } from './everyTable.ts'

describe('a plan file', () => {
  it('gives back the plan that was written', async () => {
    const plan = everyTable()
    const { plan: read } = await mustRead(await writePlanFile(plan, origin))
    expect(read).toEqual(plan)
    expect(diffPlans(plan, read)).toEqual(emptyDiff)
  })

  it('gives back numbers that are larger than whole numbers are exact', async () => {
    const edit = setFields(everyTable(), 'targets', '', ['ta1'], { value: 2 ** 60 })
    const plan = edit.ok ? applyDiff(everyTable(), edit.value) : everyTable()
    const { plan: read } = await mustRead(await writePlanFile(plan, origin))
    expect(rowsOf(read, 'targets')[0]?.value).toBe(2 ** 60)
  })

  it('gives back any plan', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        const { plan: read } = await mustRead(await writePlanFile(plan, origin))
        expect(read).toEqual(plan)
      }),
      { numRuns: 40 },
    )
  })

  it('gives back where the plan stands in its history', async () => {
    const after = everyTable()
    const edit = setFields(after, 'hosts', '', ['7'], { name: '阿May' })
    if (!edit.ok) throw new Error(edit.refusal.code)
    const before = applyDiff(after, edit.value)
    const about = {
      app: 'Bigday 9',
      revision: 'r3',
      lineage: ['r2', 'r1'],
      undo: [edit.value, reverseDiff(edit.value)],
    }
    const { plan, ...read } = await mustRead(await writePlanFile(after, about))
    expect(read).toEqual(about)
    expect(applyDiff(plan, read.undo[0] ?? emptyDiff)).toEqual(before)
  })

  it('is one JSON document with every table, keys sorted and the checksum last', async () => {
    const document = await documentOf(everyTable())
    expect(Object.keys(document)).toEqual([
      'app',
      'format',
      'lineage',
      'planId',
      'redacted',
      'revision',
      'tables',
      'undo',
      'version',
      'sha256',
    ])
    expect(document).toMatchObject({ format: 'bigday-plan', version: 1, planId: 'plan', redacted: [] })
    expect(Object.keys(document.tables)).toEqual([...tableNames].sort())
  })

  it('is the same document whatever order the rows came in', async () => {
    const plan = everyTable()
    const backwards = planFromRows(
      plan.id,
      Object.fromEntries(tableNames.map((table) => [table, rowsOf(plan, table).reverse()])),
    )
    expect(await textOf(backwards)).toBe(await textOf(plan))
  })

  it('opens after another tool has written its JSON anew', async () => {
    const bytes = await writePlanFile(everyTable(), origin)
    const document = JSON.parse(gunzipSync(bytes).toString())
    const reordered = Object.fromEntries(Object.entries(document).reverse())
    const { plan } = await mustRead(gzipSync(`${JSON.stringify(reordered, null, 2)}\n`))
    expect(plan).toEqual(everyTable())
  })

  it('takes a plan without any rows but its own', async () => {
    const document = await documentOf(everyTable())
    const tables = Object.fromEntries(tableNames.map((table) => [table, [] as unknown[]]))
    const { plan } = await mustRead(
      sealed({ ...document, tables: { ...tables, plans: document.tables.plans } }),
    )
    expect(rowsOf(plan, 'plans')).toHaveLength(1)
    expect(rowsOf(plan, 'segments')).toEqual([])
  })

  it('is never written of a plan that could not be read back', async () => {
    const plan = everyTable()
    const rows = Object.fromEntries(tableNames.map((table) => [table, rowsOf(plan, table)]))
    const broken = planFromRows(plan.id, { ...rows, products: [] })
    await expect(writePlanFile(broken, origin)).rejects.toThrow('segments[1].productIds[0]')
  })
})

describe('a revision', () => {
  const withHost = (name: string): Plan => {
    const plan = everyTable()
    const edit = setFields(plan, 'hosts', '', ['7'], { name })
    return edit.ok ? applyDiff(plan, edit.value) : plan
  }

  it('is the same for the same content and parents', () => {
    expect(revisionOf(withHost('阿May'), ['r1'])).toBe(revisionOf(withHost('阿May'), ['r1']))
    expect(revisionOf(everyTable(), [])).toMatch(/^[0-9a-f]{64}$/)
  })

  it('differs by content and by parents', () => {
    const revisions = [
      revisionOf(everyTable(), []),
      revisionOf(everyTable(), ['r1']),
      revisionOf(everyTable(), ['r1', 'r2']),
      revisionOf(withHost('阿May'), []),
    ]
    expect(new Set(revisions).size).toBe(revisions.length)
  })
})
