import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allChecks } from '#core/checks/all.ts'
import { figuresText, identityOf } from '#core/checks/Finding.ts'
import { beginChecks, type RunningChecks, startChecks } from '#core/checks/startChecks.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import { anyFullPlan } from '#tests/build/anyFullPlan.ts'
import { numbersOfVerb } from '#tests/build/pickRows.ts'
import { everyVerb } from '#tests/build/recordVerbs.ts'

const now = 600
const linesOf = (checks: RunningChecks): string[] =>
  checks
    .findings()
    .map((finding) => `${identityOf(finding)} ${figuresText(finding)}`)
    .sort()

/** Time that is up after some subjects. */
const after = (subjects: number) => {
  let left = subjects
  return () => left-- <= 0
}

const anyStep = fc.record({
  verb: fc.constantFrom(...Object.keys(everyVerb)),
  numbers: numbersOfVerb,
  subjects: fc.nat(12),
})

it('finds what a full pass finds, whatever is edited before it is through', { timeout: 30_000 }, () => {
  let editedMidway = 0
  fc.assert(
    fc.property(anyFullPlan, fc.array(anyStep, { minLength: 1, maxLength: 6 }), (start, steps) => {
      let plan = start
      const checks = beginChecks(plan, allChecks, now)
      for (const { verb, numbers, subjects } of steps) {
        const isThrough = checks.goOn(after(subjects))
        const edit = everyVerb[verb]?.(plan, numbers)
        if (!edit?.ok) continue
        const edited = applyDiff(plan, edit.value)
        checks.advance(plan, edited, edit.value)
        plan = edited
        if (!isThrough) editedMidway += 1
      }
      while (!checks.goOn(after(50)));
      expect(linesOf(checks)).toEqual(linesOf(startChecks(plan, allChecks, now)))
    }),
    { numRuns: 300 },
  )
  expect(editedMidway).toBeGreaterThan(100)
})

it('goes on for as long as it is given, and keeps its findings once it is through', () => {
  const [plan] = fc.sample(anyFullPlan, { numRuns: 1, seed: 7 })
  if (!plan) throw new Error('no plan')
  const checks = beginChecks(plan, allChecks, now)
  expect(checks.findings()).toEqual([])
  expect(checks.goOn(after(0))).toBe(false)
  expect(checks.goOn(() => false)).toBe(true)
  const found = checks.findings()
  expect(found.length).toBeGreaterThan(0)
  checks.goOn(() => false)
  expect(checks.findings()).toBe(found)
})
