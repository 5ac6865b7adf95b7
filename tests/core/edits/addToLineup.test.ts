import { describe, expect, it } from 'vitest'
import { addToLineup } from '#core/edits/addToLineup.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import { planId, planWith } from '#tests/build/plan.ts'

const products = ['p1', 'p2', 'p3', 'p4'].map((id) => blankRow('products', { id, planId, name: id }))
const sessions = [blankRow('sessions', { id: 's', planId, start: 1200, duration: 60 })]
const listed = (productId: string, linkNo: number | null, order: string) =>
  blankRow('lineup', { id: `${productId}-row`, planId, sessionId: 's', productId, linkNo, order })
const plan = planWith({ products, sessions, lineup: [listed('p1', 5, 'a0'), listed('p2', null, 'a1')] })

const added = (productIds: readonly string[], before: string | null = null, of: Plan = plan) =>
  addToLineup(of, { sessionId: 's', productIds, before, ids: productIds.map((id) => `${id}-new`) })
const shown = (productIds: readonly string[], before: string | null = null, of?: Plan) => {
  const result = added(productIds, before, of)
  if (!result.ok) return result.refusal.code
  return pageOf(applyDiff(of ?? plan, result.value), 'lineup', 's').map(
    ({ productId, linkNo }) => `${productId} ${linkNo}`,
  )
}

describe('products put into a lineup', () => {
  it.each([
    [['p3', 'p4'], null, ['p1 5', 'p2 null', 'p3 6', 'p4 7']],
    [['p4', 'p3'], 'p1-row', ['p4 6', 'p3 7', 'p1 5', 'p2 null']],
    [['p3', 'p1', 'p3'], 'p2-row', ['p1 5', 'p3 6', 'p2 null']],
    [['p1', 'p2'], null, ['p1 5', 'p2 null']],
    [['p3'], 'gone', 'row-missing'],
    [['p9'], null, 'row-missing'],
  ])('%j before %s', (productIds, before, rows) => {
    expect(shown(productIds, before)).toEqual(rows)
  })

  it('begin with link 1 in an empty lineup', () => {
    expect(shown(['p2', 'p1'], null, planWith({ products, sessions }))).toEqual(['p2 1', 'p1 2'])
  })

  it('stand between rows that share an order key', () => {
    const merged = planWith({ products, sessions, lineup: [listed('p1', 1, 'a0'), listed('p2', 2, 'a0')] })
    expect(shown(['p3'], 'p2-row', merged)).toEqual(['p1 1', 'p3 3', 'p2 2'])
  })
})
