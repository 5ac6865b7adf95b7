import { describe, expect, it } from 'vitest'
import { reorderLineup } from '#core/edits/reorderLineup.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, pageOf, planFromRows, rowsOf } from '#core/plan/Plan.ts'
import { countDiff } from '#core/plan/PlanDiff.ts'
import { aPlan, planId, session } from '#tests/build/plan.ts'
import { applied, codeOf } from './applied.ts'

const shows = aPlan(session('20:00'))
const lineupOf = (...orders: readonly string[]): Plan =>
  planFromRows(planId, {
    plans: rowsOf(shows, 'plans'),
    rooms: rowsOf(shows, 'rooms'),
    sessions: rowsOf(shows, 'sessions'),
    products: [blankRow('products', { id: 'p', planId })],
    lineup: orders.map((order, index) =>
      blankRow('lineup', { id: `l${index}`, planId, sessionId: 's1', productId: 'p', order, linkNo: index }),
    ),
  })
const plan = lineupOf('a0', 'a1', 'a2', 'a3')
const idsOf = (of: Plan): string =>
  pageOf(of, 'lineup', 's1')
    .map(({ id }) => id)
    .join(' ')

describe('rows of a lineup', () => {
  it.each<[string, readonly string[], string | null, string]>([
    ['to the front', ['l2'], 'l0', 'l2 l0 l1 l3'],
    ['to the end', ['l0'], null, 'l1 l2 l3 l0'],
    ['several, in their own order', ['l3', 'l1'], 'l0', 'l1 l3 l0 l2'],
    ['onto themselves', ['l1', 'l2'], 'l2', 'l0 l1 l2 l3'],
    ['none', [], 'l2', 'l0 l1 l2 l3'],
  ])('move %s', (_name, ids, before, expected) => {
    const after = applied(plan, (p) => reorderLineup(p, 's1', ids, before))
    expect(idsOf(after)).toBe(expected)
    expect(rowsOf(after, 'lineup').map(({ id, linkNo }) => `l${linkNo}` === id)).not.toContain(false)
  })

  it('change one row for one that moves', () => {
    const result = reorderLineup(plan, 's1', ['l3'], 'l1')
    expect(result.ok && countDiff(result.value).changed).toBe(1)
  })

  it('stand exactly where they were put when they shared an order key before', () => {
    const merged = lineupOf('a0', 'a0', 'a0', 'a1')
    expect(idsOf(applied(merged, (p) => reorderLineup(p, 's1', ['l3'], 'l1')))).toBe('l0 l3 l1 l2')
  })

  it.each([
    ['s1', ['gone'], null],
    ['s1', ['l0'], 'gone'],
    ['gone', [], null],
  ])('that are gone are refused: %s %j %s', (sessionId, ids, before) => {
    expect(codeOf(plan, (p) => reorderLineup(p, sessionId, ids, before))).toBe('row-missing')
  })
})
