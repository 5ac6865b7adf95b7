import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRow, type Plan } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import { type DropTarget, dragTo, noTarget } from '#renderer/screens/timeline/dragTo.ts'
import { previewDrag } from '#renderer/screens/timeline/Gesture.ts'
import { edgesAround, type Grip, gripAt, type Hit } from '#renderer/screens/timeline/Grip.ts'
import { anyPlan } from '#tests/build/anyPlan.ts'
import { aPlan, segment, session } from '#tests/build/plan.ts'

const plan = aPlan(session('20:00', segment('a', 5), segment('b', 5), segment('c', 5), segment('d', 5)))
const free = { edges: [], reach: 0 }
const shownAt = { client: { x: 0, y: 0 }, isCopy: false }

const gripOf = (
  segmentId: string | null,
  part: Hit['part'] = 'whole',
  selected: readonly string[] = [],
): Grip => {
  const grip = gripAt(plan, { sessionId: 's1', segmentId, part }, selected)
  if (!grip) throw new Error('nothing to grip')
  return grip
}

const overRoom = (roomId: string): DropTarget => ({ ...noTarget, roomId })

const dropped = (grip: Grip, minutes: number, target = noTarget): Plan => {
  const result = dragTo(grip, minutes, free, target).edit(plan)
  if (!result.ok) throw new Error(result.refusal.code)
  return applyDiff(plan, result.value)
}

describe('a drag', () => {
  it.each([
    ['the inside of a segment moves it', 'whole', 2.4, { start: 1207, duration: 5, timing: 'fixed' }],
    ['its right edge changes how long it is', 'end', 3, { start: 1205, duration: 8, timing: 'linked' }],
    ['its left edge keeps its end', 'start', 2, { start: 1207, duration: 3, timing: 'fixed' }],
    ['its right edge past its start leaves a minute', 'end', -30, { start: 1205, duration: 1 }],
    ['its left edge past its end leaves a minute', 'start', 30, { start: 1209, duration: 1 }],
  ] as const)('on %s', (_name, part, minutes, expected) => {
    expect(findRow(dropped(gripOf('s1-2', part), minutes), 'segments', 's1', 's1-2')).toMatchObject(expected)
  })

  it('takes all selected segments along when it holds one of them', () => {
    const after = dropped(gripOf('s1-2', 'whole', ['s1-2', 's1-3']), 30)
    expect(findRow(after, 'segments', 's1', 's1-3')?.start).toBe(1240)
    expect(gripOf('s1-4', 'whole', ['s1-2', 's1-3'])).toMatchObject({ ids: ['s1-4'] })
  })

  it('moves a session with its run, and resizes it by its end', () => {
    const after = dropped(gripOf(null), 60, overRoom('room'))
    expect(findRow(after, 'segments', 's1', 's1-1')?.start).toBe(1260)
    expect(findRow(dropped(gripOf(null, 'end'), 10), 'sessions', '', 's1')?.duration).toBe(30)
  })

  it('is no edit where it changes nothing, but is one where only the room changes', () => {
    expect(dragTo(gripOf('s1-2'), 0.3, free, noTarget).isUnmoved).toBe(true)
    expect(dragTo(gripOf(null), 0, free, overRoom('room')).isUnmoved).toBe(true)
    expect(dragTo(gripOf(null), 0, free, overRoom('other')).isUnmoved).toBe(false)
  })

  it('snaps to the edges of what stays, not of what it moves', () => {
    expect(edgesAround(plan, gripOf('s1-2'))).toEqual([1200, 1205, 1210, 1215, 1220])
    expect(edgesAround(plan, gripOf('s1-4'))).toEqual([1200, 1205, 1210, 1215, 1220])
    expect(edgesAround(plan, gripOf('s1-2', 'whole', ['s1-2', 's1-3']))).toEqual([1200, 1205, 1215, 1220])
  })

  it('tells how many segments it would shift, and why it cannot', () => {
    const shown = (minutes: number) => {
      const grip = gripOf('s1-2')
      return previewDrag(plan, grip, dragTo(grip, minutes, free, noTarget), shownAt)
    }
    expect(shown(2)).toMatchObject({ ripple: 2, refusal: null })
    expect(shown(-1300)).toMatchObject({ ripple: 0, refusal: { code: 'outside-plan' }, preview: plan })
  })

  it('shows while it lasts exactly what its release will do', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: -300, max: 300 }), fc.nat(2), (any, minutes, partIndex) => {
        const part = (['whole', 'start', 'end'] as const)[partIndex] ?? 'whole'
        const grip = gripAt(any, { sessionId: 's1', segmentId: 's1-1', part }, [])
        fc.pre(grip !== undefined)
        const aim = dragTo(grip as Grip, minutes, free, noTarget)
        const { preview } = previewDrag(any, grip as Grip, aim, shownAt)
        const result = aim.edit(any)
        const isDone = result.ok && !aim.isUnmoved
        expect(preview).toEqual(isDone ? applyDiff(any, result.value) : any)
      }),
    )
  })
})
