import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addRows } from '#core/edits/addRows.ts'
import { copyRoomDay } from '#core/edits/copyRoomDay.ts'
import { duplicateSession } from '#core/edits/duplicateSession.ts'
import type { PlanEdit } from '#core/edits/inTurn.ts'
import { setFieldsOf } from '#core/edits/setFieldsOf.ts'
import { shiftAfter } from '#core/edits/shiftAfter.ts'
import { splitSegment } from '#core/edits/splitSegment.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, rowsOf } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import { refuse } from '#core/plan/Result.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { readTables } from '#core/planfile/readTables.ts'
import { tableRowsOf } from '#core/planfile/tableRows.ts'
import { anyFullPlan } from '#tests/build/anyFullPlan.ts'
import { planId } from '#tests/build/plan.ts'

/** Past what a minute, an amount, a day or a plan can hold. */
const extreme = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer({ min: -6000, max: 6000 }),
  fc.constantFrom(0, -1, 0.5, Number.NaN, 2 ** 53, 1e300, -1e300, Number.POSITIVE_INFINITY),
)

interface Extremes {
  readonly a: number
  readonly b: number
}

/** Each edit of records that takes a minute, a day, a length or an amount. */
const edits: { readonly [name: string]: (numbers: Extremes, makeId: () => string) => PlanEdit } = {
  'a shift':
    ({ a, b }) =>
    (p) =>
      shiftAfter(p, { fromMinute: a, minutes: b, of: 'all' }),
  'a shift of an evening':
    ({ a, b }) =>
    (p) =>
      shiftAfter(p, { fromMinute: 1200, minutes: a, untilMinute: b, of: { roomIds: ['room'] } }),
  'a split':
    ({ a }) =>
    (p) =>
      splitSegment(p, 's1', 's1-1', a, 'x'),
  'a copied session':
    ({ a }, makeId) =>
    (p) =>
      duplicateSession(p, { sessionId: 's1', to: [{ day: a, roomId: 'r2' }], makeId }),
  'a copied day':
    ({ a, b }, makeId) =>
    (p) =>
      copyRoomDay(p, {
        roomId: 'room',
        day: a,
        toDays: [b, 1],
        what: ['sessions', 'shifts', 'spend'],
        makeId,
      }),
  'the times of a spend line':
    ({ a, b }) =>
    (p) =>
      setFieldsOf(p, 'spend', ['m0'], { start: a, duration: b }),
  'the length of a spend line':
    ({ a }) =>
    (p) =>
      setFieldsOf(p, 'spend', ['m0'], { duration: a }),
  'the money of a spend line':
    ({ a, b }) =>
    (p) =>
      setFieldsOf(p, 'spend', ['m0'], { minuteFen: { 0: a, 1: b }, duration: 9 }),
  'the budget of a spend line':
    ({ a }) =>
    (p) =>
      setFieldsOf(p, 'spend', ['m0'], { budgetFen: a }),
  'the days of a plan':
    ({ a }) =>
    (p) =>
      setFieldsOf(p, 'plans', [planId], { days: a }),
  'T-n of a task':
    ({ a }) =>
    (p) =>
      setFieldsOf(p, 'tasks', ['tasks0'], { offsetDays: a }),
  'the due minute of a task':
    ({ a }) =>
    (p) =>
      setFieldsOf(p, 'tasks', ['tasks0'], { dueAt: a }),
  'new shifts':
    ({ a, b }, makeId) =>
    (p) =>
      addRows(p, 'shifts', [
        blankRow('shifts', { id: makeId(), planId, hostId: 'h0', roomId: 'room', start: a, duration: b }),
      ]),
  'new tasks':
    ({ a, b }, makeId) =>
    (p) =>
      addRows(p, 'tasks', [
        blankRow('tasks', { id: makeId(), planId, offsetDays: a }),
        blankRow('tasks', { id: makeId(), planId, dueAt: b }),
      ]),
}

/** What a plan file would not be read with. */
function faultOf(plan: Plan): string | undefined {
  const read = readTables(tableRowsOf(plan), plan.id, (reason, place = '') =>
    refuse({ code: 'file-not-plan', file: '', reason, detail: place }),
  )
  return read.ok ? undefined : refusalText(read.refusal).en
}

const plans = fc.sample(anyFullPlan, { numRuns: 300, seed: 618 })

describe.each(Object.entries(edits))('%s with numbers that no planner means', (_name, editOf) => {
  it('is refused in words, or leaves a plan that can be saved and read again', () => {
    fc.assert(
      fc.property(fc.nat(plans.length - 1), fc.record({ a: extreme, b: extreme }), (at, numbers) => {
        const plan = plans[at]
        if (!plan || rowsOf(plan, 'segments').length === 0) throw new Error('every plan has a run')
        let made = 0
        const result = editOf(numbers, () => `x${made++}`)(plan)
        if (result.ok) expect(faultOf(applyDiff(plan, result.value))).toBeUndefined()
        else expect(refusalText(result.refusal).zh).not.toMatch(/undefined|null/)
      }),
      { numRuns: 300 },
    )
  })
})
