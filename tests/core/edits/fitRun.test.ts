import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitRun } from '#core/edits/fitRun.ts'
import { fitMinutes } from '#core/plan/fitMinutes.ts'
import { pageOf } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import { aPlan, fixed, segment, session } from '#tests/build/plan.ts'

const durationsAfter = (plan: ReturnType<typeof aPlan>, to: string): number[] | string => {
  const result = fitRun(plan, 's1', to)
  if (!result.ok) return result.refusal.code
  return pageOf(applyDiff(plan, result.value), 'segments', 's1').map((row) => row.duration)
}

describe('fitting a run to a fixed start', () => {
  it.each([
    [
      'shortens in proportion',
      aPlan(
        session('19:00', segment('a', 20), segment('b', 40), segment('c', 20), fixed('20:00', '整点', 5)),
      ),
      's1-4',
      [15, 30, 15, 5],
    ],
    [
      'stretches in proportion',
      aPlan(session('19:00', segment('a', 10), segment('b', 20), fixed('20:00', '整点', 5))),
      's1-3',
      [20, 40, 5],
    ],
    [
      'begins at the fixed segment before it',
      aPlan(
        session(
          '19:00',
          segment('a', 10),
          fixed('19:30', 'b', 20),
          segment('c', 20),
          fixed('20:00', '整点', 5),
        ),
      ),
      's1-4',
      [10, 15, 15, 5],
    ],
    [
      'leaves a run that fits',
      aPlan(session('19:50', segment('a', 10), fixed('20:00', '整点', 5))),
      's1-2',
      [10, 5],
    ],
    [
      'needs a fixed start',
      aPlan(session('19:00', segment('a', 10), segment('b', 5))),
      's1-2',
      'fit-needs-fixed',
    ],
    [
      'refuses where the minimums alone do not fit',
      aPlan(session('19:58', segment('a', 5), segment('b', 5), segment('c', 5), fixed('20:00', '整点', 5))),
      's1-4',
      'fit-too-tight',
    ],
  ])('%s', (_name, plan, to, durations) => {
    expect(durationsAfter(plan, to)).toEqual(durations)
  })
})

describe('fitted minutes', () => {
  it('are whole, sum to the total, and none is under the minimum', () => {
    const durations = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(durations, fc.nat(2000), fc.integer({ min: 1, max: 5 }), (before, total, minimum) => {
        const fitted = fitMinutes(before, total, minimum)
        if (total < before.length * minimum) {
          expect(fitted).toBeUndefined()
          return
        }
        expect(fitted?.reduce((sum, part) => sum + part, 0)).toBe(total)
        expect(fitted?.every((part) => Number.isInteger(part) && part >= minimum)).toBe(true)
      }),
    )
  })
})
