import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setFieldsOf } from '#core/edits/setFieldsOf.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { pageOf, rowsOf } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import { pageKeyOf, tableNames } from '#core/plan/tables.ts'
import { rowsNow } from '#renderer/parts/Inspector/rowsNow.ts'
import { anyFullPlan } from '#tests/build/anyFullPlan.ts'
import { planId, planWith } from '#tests/build/plan.ts'

const shift = { planId, hostId: 'h1', roomId: 'room', duration: 60 }
const plan = planWith({
  rooms: [blankRow('rooms', { id: 'room', planId, name: '官方号' })],
  hosts: [blankRow('hosts', { id: 'h1', planId, name: '小雅' })],
  shifts: [
    blankRow('shifts', { ...shift, id: 'a', start: 1200 }),
    blankRow('shifts', { ...shift, id: 'b', start: 1260 }),
  ],
})
const selection = { table: 'shifts', page: 'room/0', ids: ['a', 'b'] } as const

describe('the selected rows', () => {
  it('are found on their page, whatever the table', () => {
    fc.assert(
      fc.property(anyFullPlan, (any) => {
        for (const table of tableNames) {
          for (const row of rowsOf(any, table)) {
            const page = pageKeyOf(table, row)
            expect(rowsNow(any, { table, page, ids: [row.id] })).toEqual([{ id: row.id, page }])
          }
        }
      }),
      { numRuns: 10 },
    )
  })

  it('are followed to another day', () => {
    const moved = setFieldsOf(plan, 'shifts', ['b'], { start: 1440 + 1260 })
    if (!moved.ok) throw new Error(moved.refusal.code)
    const after = applyDiff(plan, moved.value)
    expect(pageOf(after, 'shifts', 'room/0')).toHaveLength(1)
    expect(rowsNow(after, selection)).toEqual([
      { id: 'a', page: 'room/0' },
      { id: 'b', page: 'room/1' },
    ])
  })

  it('are fewer when one is gone', () => {
    expect(rowsNow(plan, { ...selection, ids: ['a', 'gone'] })).toEqual([{ id: 'a', page: 'room/0' }])
  })
})
