import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveSegment } from '#core/edits/moveSegment.ts'
import { moveSegments } from '#core/edits/moveSegments.ts'
import { type Plan, pageOf, rowsOf } from '#core/plan/Plan.ts'
import { applyDiff, type PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import { anyPlan } from '#tests/build/anyPlan.ts'
import { aPlan, fixed, minuteAt, segment, session } from '#tests/build/plan.ts'

const plan = aPlan(
  session(
    '20:00',
    segment('a', 5),
    segment('b', 5),
    segment('c', 5),
    fixed('20:30', 'd', 5),
    segment('e', 5),
  ),
)

const after = (result: Result<PlanDiff>, before: Plan = plan) => {
  if (!result.ok) throw new Error(result.refusal.code)
  return pageOf(applyDiff(before, result.value), 'segments', 's1')
}

const starts = (result: Result<PlanDiff>) =>
  after(result).map(({ title, start }) => [title, start - minuteAt('20:00')])

describe('moving segments together', () => {
  it.each([
    ['neighbours later, as one block that the linked ones follow', ['s1-2', 's1-3'], 2, [0, 7, 12, 30, 35]],
    ['segments that are not neighbours', ['s1-1', 's1-3'], 1, [1, 6, 11, 30, 35]],
    ['a fixed one with a linked one', ['s1-4', 's1-5'], -10, [0, 5, 10, 20, 25]],
  ])('moves %s', (_case, ids, minutes, expected) => {
    expect(starts(moveSegments(plan, 's1', ids, minutes)).map(([, start]) => start)).toEqual(expected)
  })

  it('fixes the first of a block only, so that its others stay linked to it', () => {
    const timings = after(moveSegments(plan, 's1', ['s1-2', 's1-3'], 2)).map(({ timing }) => timing)
    expect(timings).toEqual(['linked', 'fixed', 'linked', 'fixed', 'linked'])
  })

  it('takes a block past its neighbours in its own order', () => {
    expect(starts(moveSegments(plan, 's1', ['s1-1', 's1-2'], 40))).toEqual([
      ['c', 0],
      ['d', 30],
      ['e', 35],
      ['a', 40],
      ['b', 45],
    ])
  })

  it.each([
    ['a segment that is gone', ['s1-1', 'gone'], 5, 'row-missing'],
    ['going before the plan', ['s1-1', 's1-2'], -1300, 'outside-plan'],
    ['parts of minutes', ['s1-1'], 0.5, 'not-whole-minutes'],
  ])('refuses %s', (_case, ids, minutes, code) => {
    expect(moveSegments(plan, 's1', ids, minutes)).toMatchObject({ ok: false, refusal: { code } })
  })

  it('is moveSegment for one segment', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(40), fc.integer({ min: -200, max: 200 }), (any, pick, minutes) => {
        const segments = rowsOf(any, 'segments')
        const one = segments[pick % Math.max(1, segments.length)]
        fc.pre(one !== undefined)
        const { sessionId, id, start } = one as { sessionId: string; id: string; start: number }
        expect(moveSegments(any, sessionId, [id], minutes)).toEqual(
          moveSegment(any, sessionId, id, start + minutes),
        )
      }),
    )
  })
})
