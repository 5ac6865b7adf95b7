import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levelSpend } from '#core/edits/levelSpend.ts'
import { paintSpend } from '#core/edits/paintSpend.ts'
import { setSpendBudget } from '#core/edits/setSpendBudget.ts'
import { spendChange } from '#core/edits/spendChange.ts'
import { splitSpendLine } from '#core/edits/splitSpendLine.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, rowsOf } from '#core/plan/Plan.ts'
import { applyDiff, type PlanDiff, reverseDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import { spendBetween, spendMinutes } from '#core/plan/spendMinutes.ts'
import type { Row } from '#core/plan/tables.ts'
import { anyMakingPlan } from '#tests/build/generatorVerbs.ts'
import { planId, planWith } from '#tests/build/plan.ts'

/** A plan with one line `m`, by default 40 fen over the four minutes from 1200. */
const aLine = (fields: Partial<Row<'spend'>> = {}): Plan =>
  planWith({
    spend: [
      blankRow('spend', {
        id: 'm',
        planId,
        roomId: 'room',
        start: 1200,
        duration: 4,
        budgetFen: 40,
        ...fields,
      }),
    ],
  })

const place = { page: 'room/0', lineId: 'm' }

function linesAfter(plan: Plan, result: Result<PlanDiff>): Row<'spend'>[] {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return rowsOf(applyDiff(plan, result.value), 'spend')
}

describe('painting spend', () => {
  it.each([
    ['some minutes', 1201, 1203, 7, [10, 7, 7, 10]],
    ['nothing into a minute', 1203, 1204, 0, [10, 10, 10, 0]],
    ['only what of the stretch is on the line', 1100, 1201, 99, [99, 10, 10, 10]],
  ])(
    'sets %s, keeps the others, and makes the budget their sum',
    (_case, from, to, fenPerMinute, minutes) => {
      const plan = aLine()
      const [line] = linesAfter(plan, paintSpend(plan, { ...place, from, to, fenPerMinute }))
      expect(line && spendMinutes(line)).toEqual(minutes)
      expect(line).toMatchObject({ pacing: 'manual', budgetFen: minutes.reduce((sum, fen) => sum + fen, 0) })
    },
  )

  it('tells by how much it changes the budget', () => {
    const result = paintSpend(aLine(), { ...place, from: 1200, to: 1202, fenPerMinute: 100 })
    if (!result.ok) throw new Error('refused')
    expect(spendChange(result.value)).toEqual({ before: 40, after: 220 })
    expect(spendChange(reverseDiff(result.value))).toEqual({ before: 220, after: 40 })
  })

  it.each([
    ['minutes off the line', { from: 1204, to: 1300 }, 'outside-line'],
    ['no minutes', { from: 1201, to: 1201 }, 'outside-line'],
    ['less than no money', { fenPerMinute: -1 }, 'not-money'],
    ['parts of a fen', { fenPerMinute: 0.5 }, 'not-money'],
    ['more than can be counted', { fenPerMinute: Number.MAX_SAFE_INTEGER }, 'budget-too-large'],
    ['a line that is gone', { lineId: 'gone' }, 'row-missing'],
  ])('refuses %s', (_case, args, code) => {
    const result = paintSpend(aLine(), { ...place, from: 1200, to: 1202, fenPerMinute: 1, ...args })
    expect(result).toMatchObject({ ok: false, refusal: { code } })
  })
})

describe('levelling spend', () => {
  it('puts painted minutes back on a curve and keeps the budget', () => {
    const plan = aLine({ pacing: 'manual', minuteFen: { 0: 40 } })
    const [line] = linesAfter(plan, levelSpend(plan, 'room/0', 'm', 'back'))
    expect(line && spendMinutes(line)).toEqual([6, 9, 11, 14])
    expect(line).toMatchObject({ budgetFen: 40, minuteFen: null })
  })
})

describe('a new budget', () => {
  it.each([
    ['of a painted line', { pacing: 'manual', minuteFen: { 0: 10, 3: 30 } } as const, 400, [100, 0, 0, 300]],
    ['to the fen', { pacing: 'manual', minuteFen: { 0: 10, 3: 30 } } as const, 7, [2, 0, 0, 5]],
    ['of a line painted empty', { pacing: 'manual', minuteFen: {}, budgetFen: 0 } as const, 8, [2, 2, 2, 2]],
    ['of a curve', { pacing: 'front' } as const, 280, [100, 80, 60, 40]],
  ])('keeps the shape %s', (_case, fields, budgetFen, minutes) => {
    const plan = aLine(fields)
    const [line] = linesAfter(plan, setSpendBudget(plan, 'room/0', 'm', budgetFen))
    expect(line && spendMinutes(line)).toEqual(minutes)
    expect(line).toMatchObject({ budgetFen, pacing: fields.pacing })
  })

  it.each([-1, 0.5, Number.NaN, 2 ** 53])('refuses %d fen', (budgetFen) => {
    expect(setSpendBudget(aLine(), 'room/0', 'm', budgetFen)).toMatchObject({
      refusal: { code: 'not-money' },
    })
  })
})

describe('splitting a spend line', () => {
  it('keeps the money of every minute, whatever the pacing', () => {
    fc.assert(
      fc.property(anyMakingPlan, fc.nat(100), fc.integer({ min: 1, max: 3000 }), (plan, pick, at) => {
        const lines = rowsOf(plan, 'spend').filter(({ duration }) => duration > 1)
        const line = lines[pick % Math.max(1, lines.length)]
        if (!line) return
        const cut = line.start + 1 + (at % (line.duration - 1))
        const page = `room/${Math.floor(line.start / 1440)}`
        const result = splitSpendLine(plan, { page, lineId: line.id, at: cut, newId: 'new' })
        const parts = linesAfter(plan, result)
          .filter(({ id }) => id === line.id || id === 'new')
          .sort((a, b) => a.start - b.start)
        expect(parts.map(({ start }) => start)).toEqual([line.start, cut])
        expect(parts.flatMap((part) => [...spendMinutes(part)])).toEqual(spendMinutes(line))
      }),
      { numRuns: 500 },
    )
  })

  it('leaves parts on their curve and paints those that it would not give', () => {
    const pacingsOf = (pacing: Row<'spend'>['pacing']) => {
      const plan = aLine({ pacing, budgetFen: 100 })
      return linesAfter(plan, splitSpendLine(plan, { ...place, at: 1202, newId: 'new' })).map(
        (line) => line.pacing,
      )
    }
    expect(pacingsOf('even')).toEqual(['even', 'even'])
    expect(pacingsOf('back')).toEqual(['manual', 'manual'])
  })

  it('takes the second part to its own day', () => {
    const plan = aLine({ start: 1430, duration: 20 })
    const result = splitSpendLine(plan, { ...place, at: 1440, newId: 'new' })
    if (!result.ok) throw new Error('refused')
    const [line] = applyDiff(plan, result.value).tables.spend.get('room/1') ?? []
    expect(line && spendBetween(line, 1440, 1450)).toBe(20)
  })

  it.each([1199, 1200, 1204, 1300])('refuses minute %i, which is not inside it', (at) => {
    expect(splitSpendLine(aLine(), { ...place, at, newId: 'new' })).toMatchObject({
      refusal: { code: 'outside-line', start: 1200, end: 1204 },
    })
  })
})
