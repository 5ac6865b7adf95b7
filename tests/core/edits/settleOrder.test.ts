import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { duplicateSegments } from '#core/edits/duplicateSegments.ts'
import { insertSegment } from '#core/edits/insertSegment.ts'
import type { PlanEdit } from '#core/edits/inTurn.ts'
import { reorderSegments } from '#core/edits/reorderSegments.ts'
import { setSegmentStart } from '#core/edits/setSegmentStart.ts'
import { layOutRun } from '#core/plan/layOutRun.ts'
import { findRow, type Plan, pageOf } from '#core/plan/Plan.ts'
import { applyDiff, touchedPages } from '#core/plan/PlanDiff.ts'
import { anyEdit, anyMergedPlan } from '#tests/build/anyPlan.ts'
import { aPlan, fixed, segment, session } from '#tests/build/plan.ts'

const applied = (plan: Plan, edit: PlanEdit): Plan => {
  const result = edit(plan)
  if (!result.ok) throw new Error(result.refusal.code)
  return applyDiff(plan, result.value)
}

const runOf = (plan: Plan) => pageOf(plan, 'segments', 's1').map(({ id }) => id)

/** Runs `check` on the run of `s1` of any merged plan and a place in it. */
const forAnyPlace = (check: (plan: Plan, run: readonly string[], index: number) => void) =>
  fc.assert(
    fc.property(anyMergedPlan, fc.nat(100), (plan, place) => {
      const run = runOf(plan)
      check(plan, run, place % (run.length + 1))
    }),
    { numRuns: 300 },
  )

describe('in a run whose rows share order keys', () => {
  it('an inserted segment stands exactly where it was put', () => {
    forAnyPlace((plan, run, index) => {
      const before = run[index] ?? null
      const edit: PlanEdit = (p) =>
        insertSegment(p, { sessionId: 's1', id: 'x', before, fields: { duration: 1 } })
      expect(runOf(applied(plan, edit))).toEqual(run.toSpliced(index, 0, 'x'))
    })
  })

  it('a moved segment stands exactly where it was put, and nothing else moves', () => {
    forAnyPlace((plan, run, index) => {
      const [first] = run
      if (first === undefined) return
      const before = run[index] ?? null
      const rest = run.slice(1)
      const expected = rest.toSpliced(Math.max(0, index - 1), 0, first)
      expect(runOf(applied(plan, (p) => reorderSegments(p, 's1', [first], before)))).toEqual(expected)
    })
  })

  it('a copy follows its original', () => {
    forAnyPlace((plan, run, index) => {
      const original = run[index]
      if (original === undefined) return
      const copied = applied(plan, (p) => duplicateSegments(p, 's1', [original], ['x']))
      expect(runOf(copied)).toEqual(run.toSpliced(index + 1, 0, 'x'))
    })
  })

  it('a segment keeps its place when its start passes that of its neighbour', () => {
    const base = aPlan(session('20:00', segment('a', 10), fixed('20:10', 'b', 5), segment('c', 5)))
    const merged = applied(base, () => ({
      ok: true,
      value: { segments: { s1: { added: [], removed: [], changed: { 's1-3': { order: orders(base) } } } } },
    }))
    expect(runOf(merged)).toEqual(['s1-1', 's1-2', 's1-3'])
    expect(runOf(applied(merged, (p) => setSegmentStart(p, 's1', 's1-2', 20 * 60 + 30)))).toEqual(
      runOf(merged),
    )
  })

  it('every edit of the run leaves each row a key of its own, where the rule of the run puts it', () => {
    fc.assert(
      fc.property(anyMergedPlan, anyEdit(runEdits), (plan, edit) => {
        const result = edit.run(plan)
        if (!result.ok) return
        const after = applyDiff(plan, result.value)
        for (const { table, page } of touchedPages(result.value)) {
          if (table !== 'segments') continue
          const run = pageOf(after, 'segments', page)
          expect(new Set(run.map(({ order }) => order)).size).toBe(run.length)
          const start = findRow(after, 'sessions', '', page)?.start ?? 0
          expect(run.map((row) => row.start)).toEqual(layOutRun(start, run))
        }
      }),
      { numRuns: 500 },
    )
  })
})

const runEdits = [
  'insertSegment',
  'duplicateSegments',
  'removeSegments',
  'reorderSegments',
  'setSegmentDuration',
  'setSegmentStart',
  'moveSegment',
  'resizeSegmentStart',
  'setSegmentTiming',
  'fitRun',
]

/** The change that gives the third row the key of the second. */
function orders(plan: Plan): readonly [string, string] {
  const [, second, third] = pageOf(plan, 'segments', 's1')
  if (!second || !third) throw new Error('three rows are needed')
  return [third.order, second.order]
}
