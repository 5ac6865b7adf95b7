import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutRun } from '#core/plan/layOutRun.ts'
import { pageOf, rowsOf } from '#core/plan/Plan.ts'
import { applyDiff, reverseDiff } from '#core/plan/PlanDiff.ts'
import { anyEdit, anyPlan, editVerbs } from '#tests/build/anyPlan.ts'

describe.each(Object.keys(editVerbs))('%s', (verb) => {
  it('is taken back whole by its reversed diff', () => {
    fc.assert(
      fc.property(anyPlan, anyEdit([verb]), (plan, edit) => {
        const result = edit.run(plan)
        if (!result.ok) return
        const after = applyDiff(plan, result.value)
        expect(applyDiff(after, reverseDiff(result.value))).toEqual(plan)
      }),
      { numRuns: 500 },
    )
  })

  it('copies only the pages its diff touches', () => {
    fc.assert(
      fc.property(anyPlan, anyEdit([verb]), (plan, edit) => {
        const result = edit.run(plan)
        if (!result.ok) return
        const after = applyDiff(plan, result.value)
        for (const [page, rows] of plan.tables.segments) {
          if (!result.value.segments?.[page]) expect(after.tables.segments.get(page)).toBe(rows)
        }
      }),
    )
  })
})

describe('any sequence of edits', () => {
  it('keeps every linked segment where the rule of the run puts it', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(anyEdit(), { maxLength: 12 }), (start, edits) => {
        let plan = start
        for (const edit of edits) {
          const result = edit.run(plan)
          if (result.ok) plan = applyDiff(plan, result.value)
        }
        for (const session of rowsOf(plan, 'sessions')) {
          const run = pageOf(plan, 'segments', session.id)
          expect(run.map((segment) => segment.start)).toEqual(layOutRun(session.start, run))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('loses and invents no segment when only timing is edited', () => {
    const timing = [
      'setSegmentDuration',
      'setSegmentStart',
      'moveSegment',
      'resizeSegmentStart',
      'setSegmentTiming',
      'reorderSegments',
    ]
    fc.assert(
      fc.property(anyPlan, fc.array(anyEdit(timing), { maxLength: 12 }), (start, edits) => {
        let plan = start
        for (const edit of edits) {
          const result = edit.run(plan)
          if (result.ok) plan = applyDiff(plan, result.value)
        }
        const ids = (of: typeof plan) =>
          rowsOf(of, 'segments')
            .map((row) => row.id)
            .sort()
        expect(ids(plan)).toEqual(ids(start))
      }),
      { numRuns: 300 },
    )
  })
})

describe('a change of one duration', () => {
  it('moves each linked segment after it by the same minutes, up to the next fixed one, and no other', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(100), fc.integer({ min: 1, max: 60 }), (plan, at, minutes) => {
        const run = pageOf(plan, 'segments', 's1')
        const index = at % Math.max(1, run.length)
        const changed = run[index]
        if (!changed) return
        const result = (editVerbs.setSegmentDuration as (typeof editVerbs)[string])(plan, 's1', changed.id, {
          session: 0,
          segment: index,
          other: 0,
          minutes,
        })
        if (!result.ok) throw new Error('refused')
        const after = pageOf(applyDiff(plan, result.value), 'segments', 's1')
        const nextFixed = run.findIndex((segment, i) => i > index && segment.timing === 'fixed')
        const end = nextFixed < 0 ? run.length : nextFixed
        for (const [i, segment] of run.entries()) {
          const shift = i > index && i < end ? minutes - changed.duration : 0
          expect(after[i]?.start).toBe(segment.start + shift)
        }
      }),
      { numRuns: 500 },
    )
  })
})
