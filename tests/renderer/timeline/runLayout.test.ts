import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveSegment } from '#core/edits/moveSegment.ts'
import { pageOf, rowsOf } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import { blocksIn, runLayout } from '#renderer/screens/timeline/runLayout.ts'
import { anyPlan } from '#tests/build/anyPlan.ts'
import { aPlan, fixed, minuteAt, segment, session } from '#tests/build/plan.ts'

const layoutOf = (...segments: Parameters<typeof session>[1][]) =>
  runLayout(pageOf(aPlan(session('20:00', ...segments)), 'segments', 's1'))

describe('the layout of a run', () => {
  it('draws a gap and an overlap as long as they are', () => {
    const { faults } = layoutOf(
      segment('a', 10),
      fixed('20:13', 'b', 10),
      fixed('20:18', 'c', 10),
      segment('d', 5),
    )
    const at = minuteAt('20:00')
    expect(faults).toEqual([
      { kind: 'gap', segmentId: 's1-2', start: at + 10, end: at + 13 },
      { kind: 'overlap', segmentId: 's1-3', start: at + 18, end: at + 23 },
    ])
  })

  it('stacks segments while they overlap, and only those', () => {
    const { blocks } = layoutOf(segment('a', 10), fixed('20:05', 'b', 10), segment('c', 5))
    expect(blocks.map(({ segment: { title }, row, rows }) => [title, row, rows])).toEqual([
      ['a', 0, 2],
      ['b', 1, 2],
      ['c', 0, 1],
    ])
  })

  it('joins the hosts of segments that follow each other', () => {
    const hosts = (...hostIds: string[]) => ({ hostIds })
    const { hosts: stretches } = layoutOf(
      segment('a', 5, hosts('may')),
      segment('b', 5, hosts('may')),
      segment('c', 5, hosts('may', 'lin')),
      segment('d', 5, hosts('lin', 'may')),
      segment('e', 5),
      segment('f', 5, hosts('may')),
    )
    const at = minuteAt('20:00')
    expect(stretches).toEqual([
      { hostIds: ['may'], start: at, end: at + 10 },
      { hostIds: ['may', 'lin'], start: at + 10, end: at + 20 },
      { hostIds: ['may'], start: at + 25, end: at + 30 },
    ])
  })

  it('never draws two segments over each other in one row', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const page of plan.tables.segments.values()) {
          const { blocks } = runLayout(page)
          expect(blocks).toHaveLength(page.length)
          for (const [index, one] of blocks.entries()) {
            for (const other of blocks.slice(index + 1)) {
              const isApart = other.segment.start >= one.segment.start + one.segment.duration
              expect(isApart || other.row !== one.row).toBe(true)
            }
          }
        }
      }),
    )
  })

  it('finds by halving the very segments that a window shows', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(2500), fc.integer({ min: 1, max: 200 }), (plan, start, length) => {
        const window = { start, end: start + length }
        for (const page of plan.tables.segments.values()) {
          const shown = page.filter(
            (row) => row.start < window.end && row.start + row.duration > window.start,
          )
          const found = blocksIn(runLayout(page), window).map((block) => block.segment.id)
          expect(found.toSorted()).toEqual(shown.map(({ id }) => id).toSorted())
        }
      }),
    )
  })

  it('is made again for an edited session alone', () => {
    const plan = aPlan(session('20:00', segment('a', 5), segment('b', 5)), session('22:00', segment('c', 5)))
    const edit = moveSegment(plan, 's1', 's1-2', minuteAt('20:30'))
    if (!edit.ok) throw new Error(edit.refusal.code)
    const next = applyDiff(plan, edit.value)
    const layouts = (of: typeof plan) => ['s1', 's2'].map((id) => runLayout(pageOf(of, 'segments', id)))
    expect(layouts(next)[0]).not.toBe(layouts(plan)[0])
    expect(layouts(next)[1]).toBe(layouts(plan)[1])
    expect(rowsOf(next, 'segments')).toHaveLength(3)
  })
})
