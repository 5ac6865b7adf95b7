import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paintLevels } from '#core/edits/paintLevels.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, rowsOf } from '#core/plan/Plan.ts'
import { applyDiff, reverseDiff } from '#core/plan/PlanDiff.ts'
import { spendMinutes } from '#core/plan/spendMinutes.ts'
import { planId, planWith } from '#tests/build/plan.ts'

/** One line `m` of 40 fen over the four minutes from 1200. */
const plan: Plan = planWith({
  spend: [blankRow('spend', { id: 'm', planId, roomId: 'room', start: 1200, duration: 4, budgetFen: 40 })],
})
const place = { page: 'room/0', lineId: 'm' }

function minutesAfter(args: { from: number; levels: number[]; budget: 'follows' | 'stays' }) {
  const result = paintLevels(plan, { ...place, ...args })
  if (!result.ok) return result.refusal.code
  const [line] = rowsOf(applyDiff(plan, result.value), 'spend')
  return line && { minutes: spendMinutes(line), budgetFen: line.budgetFen, pacing: line.pacing }
}

describe('painting levels', () => {
  it.each([
    ['follows: others keep their money', 1201, [5, 7], 'follows', [10, 5, 7, 10], 32],
    ['stays: others share the rest', 1201, [5, 7], 'stays', [14, 5, 7, 14], 40],
    ['stays: an odd fen goes to the first', 1203, [1], 'stays', [13, 13, 13, 1], 40],
    ['stays: others are left without', 1200, [40], 'stays', [40, 0, 0, 0], 40],
    ['follows: only what is on the line', 1202, [1, 2, 3, 4], 'follows', [10, 10, 1, 2], 23],
  ] as const)('%s', (_case, from, levels, budget, minutes, budgetFen) => {
    expect(minutesAfter({ from, levels: [...levels], budget })).toEqual({
      minutes,
      budgetFen,
      pacing: 'manual',
    })
  })

  it.each([
    ['a stretch off the line', { from: 1300, levels: [1], budget: 'follows' }, 'outside-line'],
    [
      'more than the budget that is to stay',
      { from: 1200, levels: [41], budget: 'stays' },
      'painted-not-budget',
    ],
    ['another sum all over it', { from: 1200, levels: [1, 1, 1, 1], budget: 'stays' }, 'painted-not-budget'],
    ['parts of a fen', { from: 1200, levels: [0.5], budget: 'follows' }, 'not-money'],
  ] as const)('refuses %s', (_case, args, code) => {
    expect(minutesAfter({ ...args, levels: [...args.levels] })).toBe(code)
  })

  it('keeps minutes and budget equal to the fen, and is undone by its reverse', () => {
    const levels = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.integer({ min: 1195, max: 1203 }), levels, fc.boolean(), (from, painted, stays) => {
        const result = paintLevels(plan, {
          ...place,
          from,
          levels: painted,
          budget: stays ? 'stays' : 'follows',
        })
        if (!result.ok) return
        const after = applyDiff(plan, result.value)
        const [line] = rowsOf(after, 'spend')
        if (!line) throw new Error('the line is gone')
        expect(spendMinutes(line).reduce((sum, fen) => sum + fen, 0)).toBe(line.budgetFen)
        if (stays) expect(line.budgetFen).toBe(40)
        expect(applyDiff(after, reverseDiff(result.value))).toEqual(plan)
      }),
    )
  })
})
