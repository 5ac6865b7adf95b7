import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allChecks } from '#core/checks/all.ts'
import { type Finding, figuresText, identityOf } from '#core/checks/Finding.ts'
import { startChecks } from '#core/checks/startChecks.ts'
import type { PlanEdit } from '#core/edits/inTurn.ts'
import { removeRows } from '#core/edits/removeRows.ts'
import { setFieldsOf } from '#core/edits/setFieldsOf.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { applyDiff, isEmptyDiff, reverseDiff } from '#core/plan/PlanDiff.ts'
import { anyFullPlan } from '#tests/build/anyFullPlan.ts'
import { numbersOfVerb } from '#tests/build/pickRows.ts'
import { planWith } from '#tests/build/plan.ts'
import { everyVerb } from '#tests/build/recordVerbs.ts'

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

/** Any edit there is, by its name and the numbers that it picks its rows by. */
const anyStep = fc.record({ verb: fc.constantFrom(...Object.keys(everyVerb)), numbers: numbersOfVerb })

/** The law of reach.ts, over every edit there is and plans with rows in every table. */
describe('checking after each edit', () => {
  it('finds what a full pass finds, however many edits there were, and after undoing them', {
    timeout: 60_000,
  }, () => {
    const done = new Map<string, number>()
    fc.assert(
      fc.property(anyFullPlan, fc.array(anyStep, { minLength: 1, maxLength: 8 }), (start, sequence) => {
        let plan = start
        const running = startChecks(plan, allChecks, now)
        const diffs = []
        for (const { verb, numbers } of sequence) {
          const result = everyVerb[verb]?.(plan, numbers)
          if (!result?.ok || isEmptyDiff(result.value)) continue
          const after = applyDiff(plan, result.value)
          running.advance(plan, after, result.value)
          diffs.push(result.value)
          plan = after
          done.set(verb, (done.get(verb) ?? 0) + 1)
        }
        expect(linesOf(running.findings())).toEqual(fullPass(plan))
        for (const diff of diffs.reverse()) {
          const before = applyDiff(plan, reverseDiff(diff))
          running.advance(plan, before, reverseDiff(diff))
          plan = before
        }
        expect(linesOf(running.findings())).toEqual(fullPass(start))
      }),
      { numRuns: 1500 },
    )
    // Every verb was really done; a sequence of refusals would prove nothing.
    expect(Object.keys(everyVerb).filter((verb) => (done.get(verb) ?? 0) < 3)).toEqual([])
  })
})

/** Sequences that a random run found first, and has to find no more. */
describe('checking after an edit that went wrong once', () => {
  const own = { planId: 'plan' }
  // Its run ends after it, and the money is for the minutes that stick out.
  const overrun = planWith({
    rooms: ['room', 'r2'].map((id) => blankRow('rooms', { ...own, id, name: id })),
    sessions: [blankRow('sessions', { ...own, id: 's', roomId: 'room', start: 0, duration: 20 })],
    segments: [
      blankRow('segments', { ...own, id: 'g', sessionId: 's', order: 'a0', start: 0, duration: 31 }),
    ],
    spend: [blankRow('spend', { ...own, id: 'm', roomId: 'room', start: 30, duration: 1, budgetFen: 1 })],
  })

  it.each<[string, PlanEdit]>([
    ['is removed', (p) => removeRows(p, 'sessions', ['s'])],
    ['goes to another room', (p) => setFieldsOf(p, 'sessions', ['s'], { roomId: 'r2' })],
    ['loses its room', (p) => setFieldsOf(p, 'sessions', ['s'], { roomId: null })],
  ])('finds what a full pass finds when a session shorter than its run %s', (_name, edit) => {
    const running = startChecks(overrun, allChecks, now)
    const result = edit(overrun)
    if (!result.ok) throw new Error(result.refusal.code)
    const after = applyDiff(overrun, result.value)
    running.advance(overrun, after, result.value)
    expect(linesOf(running.findings())).toEqual(fullPass(after))
  })
})
