import { describe, expect, it } from 'vitest'
import { addRow } from '#core/edits/addRow.ts'
import { addSession } from '#core/edits/addSession.ts'
import { insertSegment } from '#core/edits/insertSegment.ts'
import type { PlanEdit } from '#core/edits/inTurn.ts'
import { setFields } from '#core/edits/setFields.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import { aPlan, planId, planWith, segment, session } from '#tests/build/plan.ts'

const own = { planId }
const plan = aPlan(session('20:00', segment('a', 10)))
const booked = planWith({
  creators: [blankRow('creators', { ...own, id: 'c', name: '达人' })],
  bookings: [blankRow('bookings', { ...own, id: 'x', creatorId: 'c', start: 60, duration: 60 })],
})

const codeOf = (of: Plan, edit: PlanEdit): string => {
  const result = edit(of)
  return result.ok ? 'done' : result.refusal.code
}

describe('rows that are not there', () => {
  it.each<[string, PlanEdit]>([
    [
      'products of a new segment',
      (p) =>
        insertSegment(p, {
          sessionId: 's1',
          id: 'x',
          before: null,
          fields: { duration: 1, productIds: ['gone'] },
        }),
    ],
    ['hosts of a segment', (p) => setFields(p, 'segments', 's1', ['s1-1'], { hostIds: ['gone'] })],
    [
      'the lead of a new session',
      (p) => addSession(p, { id: 'x', roomId: null, start: 0, duration: 9, leadHostId: 'gone' }),
    ],
    ['the room of a session', (p) => setFields(p, 'sessions', '', ['s1'], { roomId: 'gone' })],
    [
      'a product of a booking',
      () =>
        setFields(booked, 'bookings', '', ['x'], {
          products: [{ productId: 'gone', priceFen: null, mechanism: '' }],
        }),
    ],
    [
      'the session of a lineup row',
      (p) =>
        addRow(
          p,
          'lineup',
          blankRow('lineup', { ...own, id: 'l', sessionId: 'gone', productId: 'p', order: 'a0' }),
        ),
    ],
  ])('are refused as %s', (_name, edit) => {
    expect(codeOf(plan, edit)).toBe('row-missing')
  })

  it('are no obstacle when they are the row itself or nothing', () => {
    const target = blankRow('targets', { ...own, id: 't', parentId: null })
    expect(codeOf(plan, (p) => addRow(p, 'targets', target))).toBe('done')
  })

  it('an order key that nothing can be put beside is refused', () => {
    const row = blankRow('products', { ...own, id: 'p' })
    const sold = applied(plan, (p) => addRow(p, 'products', row))
    const lineup = blankRow('lineup', { ...own, id: 'l', sessionId: 's1', productId: 'p', order: '!' })
    expect(codeOf(sold, (p) => addRow(p, 'lineup', lineup))).toBe('bad-value')
  })
})

function applied(to: Plan, edit: PlanEdit): Plan {
  const result = edit(to)
  if (!result.ok) throw new Error(result.refusal.code)
  return applyDiff(to, result.value)
}
