import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import { pacings, type SpendLine } from '#core/plan/records/demand.ts'
import { paintedFields, spendBetween, spendMinutes } from '#core/plan/spendMinutes.ts'

const aLine = (fields: Partial<SpendLine>): SpendLine =>
  blankRow('spend', { id: 'm', planId: 'plan', roomId: 'room', start: 0, duration: 1, ...fields })

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0)

/** Budgets that divide by no usual duration among them. */
const budget = fc.oneof(fc.nat(10 ** 9), fc.constantFrom(0, 1, 7, 10 ** 9, 999_999_937))

const anyLine = fc
  .record({
    start: fc.integer({ min: 0, max: 2000 }),
    duration: fc.integer({ min: 1, max: 3000 }),
    budgetFen: budget,
    pacing: fc.constantFrom(...pacings),
    painted: fc.dictionary(fc.nat(3100).map(String), budget, { maxKeys: 20 }),
  })
  .map(({ painted, ...fields }) =>
    aLine({ ...fields, minuteFen: fields.pacing === 'manual' ? painted : null }),
  )

describe('the minutes of a spend line', () => {
  it('are as many as it lasts, whole, not negative, and sum to its budget to the fen', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const minutes = spendMinutes(line)
        expect(minutes.length).toBe(line.duration)
        expect(minutes.every((fen) => Number.isSafeInteger(fen) && fen >= 0)).toBe(true)
        expect(sumOf(minutes)).toBe(line.budgetFen)
      }),
      { numRuns: 400 },
    )
  })

  it.each([
    ['even', 10, [3, 3, 2, 2]],
    ['front', 28, [10, 8, 6, 4]],
    ['back', 28, [4, 6, 8, 10]],
    ['peak', 60, [10, 20, 20, 10]],
  ] as const)('follow the curve: %s', (pacing, budgetFen, minutes) => {
    expect(spendMinutes(aLine({ duration: 4, budgetFen, pacing }))).toEqual(minutes)
  })

  it.each([
    ['as painted', { 0: 5, 3: 1 }, 6, [5, 0, 0, 1]],
    ['in the painted shape, where the sum is another', { 0: 5, 3: 5 }, 20, [10, 0, 0, 10]],
    ['without what was painted past the end', { 1: 4, 9: 50 }, 8, [0, 8, 0, 0]],
    ['evenly, where nothing is painted', {}, 8, [2, 2, 2, 2]],
  ])('of a painted line are spent %s', (_case, minuteFen, budgetFen, minutes) => {
    expect(spendMinutes(aLine({ duration: 4, pacing: 'manual', minuteFen, budgetFen }))).toEqual(minutes)
  })

  it('go into painted fields and come out the same, budget included', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10 ** 6), { minLength: 1, maxLength: 300 }), (minutes) => {
        const line = aLine({ duration: minutes.length, ...paintedFields(minutes) })
        expect(spendMinutes(line)).toEqual(minutes)
        expect(Object.values(line.minuteFen ?? {})).not.toContain(0)
      }),
    )
  })
})

describe('money between two minutes', () => {
  it('adds up over any cut of the day', () => {
    fc.assert(
      fc.property(anyLine, fc.array(fc.integer({ min: -100, max: 5200 }), { maxLength: 5 }), (line, cuts) => {
        const edges = [-200, ...cuts.sort((a, b) => a - b), 5300]
        const parts = edges.slice(1).map((to, index) => spendBetween(line, edges[index] ?? 0, to))
        expect(sumOf(parts)).toBe(line.budgetFen)
      }),
    )
  })

  it('is that of the minutes in between', () => {
    const line = aLine({ start: 100, duration: 4, budgetFen: 100, pacing: 'back' })
    expect(spendBetween(line, 101, 103)).toBe(50)
    expect(spendBetween(line, 0, 100)).toBe(0)
    expect(spendBetween(line, 104, 200)).toBe(0)
  })
})
