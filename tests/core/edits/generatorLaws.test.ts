import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generateRun } from '#core/edits/generateRun.ts'
import { paintSpend } from '#core/edits/paintSpend.ts'
import { setSpendBudget } from '#core/edits/setSpendBudget.ts'
import { splitSpendLine } from '#core/edits/splitSpendLine.ts'
import { spreadBudget } from '#core/edits/spreadBudget.ts'
import { type Plan, rowsOf } from '#core/plan/Plan.ts'
import { applyDiff, type PlanDiff, reverseDiff } from '#core/plan/PlanDiff.ts'
import { type Result, refuse } from '#core/plan/Result.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { spendMinutes } from '#core/plan/spendMinutes.ts'
import { readTables } from '#core/planfile/readTables.ts'
import { tableRowsOf } from '#core/planfile/tableRows.ts'
import {
  anyMakingPlan,
  generatorVerbs,
  type MakingNumbers,
  makingNumbers,
} from '#tests/build/generatorVerbs.ts'

const runs = 500

/** What a plan file would not be read with. */
function faultOf(plan: Plan): string | undefined {
  const read = readTables(tableRowsOf(plan), plan.id, (reason, place = '') =>
    refuse({ code: 'file-not-plan', file: '', reason, detail: place }),
  )
  return read.ok ? undefined : refusalText(read.refusal).en
}

/** Past what a minute, an amount or a plan can hold. */
const extreme = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer({ min: -6000, max: 6000 }),
  fc.constantFrom(0, -1, 0.5, Number.NaN, 2 ** 53, 1e300, -1e300, Number.MAX_SAFE_INTEGER),
)

/** Wishes with numbers that no planner means. */
const extremeEdit = fc
  .record({ a: extreme, b: extreme, c: extreme, curve: fc.constantFrom('even', 'peak') })
  .map(({ a, b, c, curve }): ((plan: Plan) => Result<PlanDiff>)[] => [
    (plan) => setSpendBudget(plan, 'room/0', 'm0', a),
    (plan) => paintSpend(plan, { page: 'room/0', lineId: 'm0', from: a, to: b, fenPerMinute: c }),
    (plan) => splitSpendLine(plan, { page: 'room/0', lineId: 'm0', at: a, newId: 'new' }),
    (plan) =>
      spreadBudget(plan, {
        over: { roomIds: ['room'] },
        window: { start: Math.min(a, 0), end: b },
        daily: { start: 0, end: c },
        totalFen: a,
        pacing: curve,
        channel: 'brand',
        makeId: ids(),
      }),
    ...(['openingMinutes', 'handoverMinutes', 'encoreMinutes', 'breakMinutes', 'loopMinutes'] as const).map(
      (option) => (plan: Plan) =>
        generateRun(plan, { sessionId: 's1', replace: true, makeId: ids(), [option]: a, closingMinutes: 2 }),
    ),
    (plan) => {
      const fixedAt = [{ at: a, productId: 'p0' }]
      return generateRun(plan, { sessionId: 's1', replace: true, makeId: ids(), fixedAt, giveawayEvery: 20 })
    },
    (plan) =>
      generateRun(plan, {
        sessionId: 's1',
        replace: true,
        makeId: ids(),
        minutesByRole: { hero: a, profit: b },
      }),
  ])

function ids(): () => string {
  let made = 0
  return () => `made${made++}`
}

describe('numbers that no planner means', () => {
  it('are refused, or leave a plan that can be saved and read again', () => {
    fc.assert(
      fc.property(anyMakingPlan, extremeEdit, (plan, edits) => {
        for (const edit of edits) {
          const result = edit(plan)
          if (result.ok) expect(faultOf(applyDiff(plan, result.value))).toBeUndefined()
          else expect(refusalText(result.refusal).zh).not.toContain('undefined')
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe.each(Object.entries(generatorVerbs))('%s', (_name, verb) => {
  /** Runs the verb on many plans and tells what the law says of each that it changes; in at least a tenth it must. */
  const holds = (law: (plan: Plan, numbers: MakingNumbers) => boolean): void => {
    let changed = 0
    fc.assert(
      fc.property(anyMakingPlan, makingNumbers, (plan, numbers) => {
        if (law(plan, numbers)) changed++
      }),
      { numRuns: runs },
    )
    expect(changed).toBeGreaterThanOrEqual(runs / 10)
  }

  it('is taken back whole by its reversed diff, which is plain JSON', () => {
    holds((plan, numbers) => {
      const result = verb(plan, numbers)
      if (!result.ok) {
        const { zh, en } = refusalText(result.refusal)
        expect(`${zh}${en}`).not.toMatch(/undefined|NaN|null/)
        return false
      }
      const stored = JSON.parse(JSON.stringify(result.value))
      expect(stored).toEqual(result.value)
      expect(applyDiff(applyDiff(plan, stored), reverseDiff(stored))).toEqual(plan)
      return true
    })
  })

  it('leaves a plan that can be saved and read again, each spend line the sum of its minutes', () => {
    holds((plan, numbers) => {
      const result = verb(plan, numbers)
      if (!result.ok) return false
      const after = applyDiff(plan, result.value)
      expect(faultOf(after)).toBeUndefined()
      for (const line of rowsOf(after, 'spend')) {
        expect(spendMinutes(line).reduce((sum, fen) => sum + fen, 0)).toBe(line.budgetFen)
        if (line.pacing === 'manual')
          expect(Object.values(line.minuteFen ?? {}).reduce((sum, fen) => sum + fen, 0)).toBe(line.budgetFen)
      }
      return true
    })
  })
})
