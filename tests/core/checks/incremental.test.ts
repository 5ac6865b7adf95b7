import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allChecks } from '#core/checks/all.ts'
import { type Finding, figuresText, identityOf } from '#core/checks/Finding.ts'
import { startChecks } from '#core/checks/startChecks.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { applyDiff, isEmptyDiff, reverseDiff } from '#core/plan/PlanDiff.ts'
import { anyEdit, anyPlan } from '#tests/build/anyPlan.ts'

const now = 600

/** Findings as lines, so that two sets of them can be compared and read. */
const linesOf = (findings: readonly Finding[]): string[] =>
  findings
    .map(
      (finding) =>
        `${finding.severity} ${identityOf(finding)} ${figuresText(finding)} ${JSON.stringify(finding.places)}`,
    )
    .sort()

const fullPass = (plan: Plan): string[] => linesOf(startChecks(plan, allChecks, now).findings())

/** The law of reach.ts, over every edit there is. */
describe('checking after each edit', () => {
  it('finds what a full pass finds, however many edits there were, and after undoing them', () => {
    let edits = 0
    fc.assert(
      fc.property(anyPlan, fc.array(anyEdit(), { minLength: 1, maxLength: 8 }), (start, sequence) => {
        let plan = start
        const running = startChecks(plan, allChecks, now)
        const diffs = []
        for (const { run } of sequence) {
          const result = run(plan)
          if (!result.ok || isEmptyDiff(result.value)) continue
          const after = applyDiff(plan, result.value)
          running.advance(plan, after, result.value)
          diffs.push(result.value)
          plan = after
          edits += 1
        }
        expect(linesOf(running.findings())).toEqual(fullPass(plan))
        for (const diff of diffs.reverse()) {
          const before = applyDiff(plan, reverseDiff(diff))
          running.advance(plan, before, reverseDiff(diff))
          plan = before
        }
        expect(linesOf(running.findings())).toEqual(fullPass(start))
      }),
      { numRuns: 1000 },
    )
    expect(edits).toBeGreaterThan(1000)
  })
})
