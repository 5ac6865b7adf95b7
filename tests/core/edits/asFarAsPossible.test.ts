import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asFarAsPossible } from '#core/edits/asFarAsPossible.ts'
import { adding, setting } from '#core/edits/draftStep.ts'
import type { PlanEdit } from '#core/edits/inTurn.ts'
import type { SettableFields } from '#core/edits/setFieldsOf.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { findRow, type Pages, type Plan, pageOf } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import type { TableName } from '#core/plan/tables.ts'
import { anyFullPlan } from '#tests/build/anyFullPlan.ts'
import { planId, planWith } from '#tests/build/plan.ts'

/** The same edits with nothing to tell that they are steps. */
const alone = (edits: readonly PlanEdit[]): PlanEdit[] => edits.map((edit) => (plan) => edit(plan))

const rooms = ['a', 'b'].map((id) => blankRow('rooms', { id, planId, name: id }))
const host = blankRow('hosts', { id: 'h', planId, name: '小雅' })
const shift = (id: string, roomId: string) =>
  blankRow('shifts', { id, planId, hostId: 'h', roomId, start: 600, duration: 60 })
const plan = planWith({ rooms, hosts: [host], shifts: [shift('s', 'a')] })

/** What could be typed into a cell of any of these tables, some of it no plan would take. */
const anySet = fc.record({
  table: fc.constantFrom<TableName>('shifts', 'spend', 'products', 'hosts', 'tasks', 'placements', 'lineup'),
  row: fc.nat(),
  fields: fc.oneof<fc.Arbitrary<object>[]>(
    fc.record({ start: fc.integer({ min: -3000, max: 6000 }) }),
    fc.record({ duration: fc.integer({ min: -1, max: 900 }) }),
    fc.record({ budgetFen: fc.integer({ min: 0, max: 90_000 }) }),
    fc.record({ name: fc.string() }),
    fc.record({ stock: fc.integer({ min: -1, max: 99 }) }),
    fc.record({ roomId: fc.constantFrom('room', 'nowhere') }),
    fc.record({ offsetDays: fc.integer({ min: -9, max: 2 }) }),
  ),
})

function editsOn(plan: Plan, wishes: readonly (typeof anySet extends fc.Arbitrary<infer W> ? W : never)[]) {
  return wishes.flatMap(({ table, row, fields }): PlanEdit[] => {
    const pages = [...(plan.tables[table] as Pages<TableName>)]
    const places = pages.flatMap(([page, rows]) => rows.map(({ id }) => ({ page, id })))
    const place = places[row % places.length]
    const record = place && findRow(plan, table, place.page, place.id)
    if (!place || !record || Object.keys(fields).some((field) => !(field in record))) return []
    return [setting(table, place, fields as SettableFields<typeof table>)]
  })
}

describe('many edits at once', () => {
  it('come to what they come to one by one, and are refused only where one of those is', () => {
    fc.assert(
      fc.property(anyFullPlan, fc.array(anySet, { maxLength: 24 }), (full, wishes) => {
        const edits = editsOn(full, wishes)
        const [together, apart] = [asFarAsPossible(full, edits), asFarAsPossible(full, alone(edits))]
        expect([...together.refusals.keys()].filter((at) => !apart.refusals.has(at))).toEqual([])
        if (together.refusals.size < apart.refusals.size) return
        expect(together.refusals).toEqual(apart.refusals)
        expect(applyDiff(full, together.diff)).toEqual(applyDiff(full, apart.diff))
      }),
      { numRuns: 200 },
    )
  })

  it('follow a row to the page that another of them moved it to', () => {
    const place = { id: 's', page: 'a/0' }
    const edits = [
      setting('shifts', place, { roomId: 'b' }),
      setting('shifts', place, { start: 1500 }),
      setting('shifts', place, { duration: 30 }),
    ]
    for (const list of [edits, alone(edits)]) {
      const { diff, refusals } = asFarAsPossible(plan, list)
      expect(refusals.size).toBe(0)
      expect(pageOf(applyDiff(plan, diff), 'shifts', 'b/1')).toMatchObject([{ start: 1500, duration: 30 }])
    }
  })

  it('add rows and fill them, wherever they come to stand', () => {
    const edits = [
      adding('shifts', shift('new', 'a')),
      setting('shifts', { id: 'new', page: 'a/0' }, { start: 2000 }),
      setting('shifts', { id: 'new', page: 'a/0' }, { duration: -5 }),
      setting('shifts', { id: 'new', page: 'a/0' }, { roomId: 'b' }),
    ]
    const { diff, refusals } = asFarAsPossible(plan, edits)
    expect([...refusals.keys()]).toEqual([2])
    expect(pageOf(applyDiff(plan, diff), 'shifts', 'b/1')).toMatchObject([
      { id: 'new', start: 2000, duration: 60 },
    ])
  })

  it('take a start and a duration that fit the plan only together', () => {
    const place = { id: 's', page: 'a/0' }
    const last = 3 * 1440 - 30
    const edits = [setting('shifts', place, { start: last }), setting('shifts', place, { duration: 30 })]
    const { diff, refusals } = asFarAsPossible(plan, edits)
    expect(refusals.size).toBe(0)
    expect(pageOf(applyDiff(plan, diff), 'shifts', 'a/2')).toMatchObject([{ start: last, duration: 30 }])
  })

  it('make a block of cells without making the plan anew for each', () => {
    const products = Array.from({ length: 300 }, (_, at) => blankRow('products', { id: `p${at}`, planId }))
    const many = planWith({ products })
    let plans = 0
    const edits = products.map(({ id }) => {
      const edit = setting('products', { id, page: '' }, { name: id })
      const counted = (of: Plan) => {
        plans += 1
        return edit(of)
      }
      return Object.assign(counted, edit)
    })
    const { diff } = asFarAsPossible(many, edits)
    expect(Object.keys(diff.products?.['']?.changed ?? {})).toHaveLength(300)
    expect(plans).toBe(0)
  })
})
