import { describe, expect, it } from 'vitest'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import { type DropTarget, dragTo, noTarget } from '#renderer/screens/timeline/dragTo.ts'
import { gripAt } from '#renderer/screens/timeline/Grip.ts'
import { copySegmentsTo, copySessionTo, moveSegmentsTo } from '#renderer/screens/timeline/runCopies.ts'
import { aPlan, fixed, minuteAt, segment, session } from '#tests/build/plan.ts'

const plan = aPlan(
  session('20:00', segment('a', 5), segment('b', 5), segment('c', 5)),
  session('22:00', segment('x', 10), segment('y', 10), fixed('22:40', 'z', 5)),
)
const run = (sessionId: string) => pageOf(plan, 'segments', sessionId)

const ids = () => {
  let made = 0
  return () => `new${made++}`
}

/** The run after an edit as `title@clock`, `!` where it is fixed. */
function runAfter(edit: ReturnType<typeof copySegmentsTo>, sessionId: string, before: Plan = plan): string[] {
  const result = edit(before)
  if (!result.ok) throw new Error(result.refusal.code)
  return pageOf(applyDiff(before, result.value), 'segments', sessionId).map(
    ({ title, start, timing }) => `${title}@${start - minuteAt('20:00')}${timing === 'fixed' ? '!' : ''}`,
  )
}

describe('copies of segments', () => {
  it.each([
    ['as another ends, linked', '22:10', ['x@120', 'a@130', 'b@135', 'y@140', 'z@160!']],
    ['as the session begins, linked', '22:00', ['a@120', 'b@125', 'x@130', 'y@140', 'z@160!']],
    ['inside of another, fixed', '22:04', ['x@120', 'a@124!', 'b@129', 'y@134', 'z@160!']],
    ['in a gap, fixed', '22:30', ['x@120', 'y@130', 'a@150!', 'b@155', 'z@160!']],
    ['after all', '22:45', ['x@120', 'y@130', 'z@160!', 'a@165', 'b@170']],
  ])('go in %s', (_name, clock, expected) => {
    const copied = copySegmentsTo(run('s1').slice(0, 2), 's2', minuteAt(clock), ids())
    expect(runAfter(copied, 's2')).toEqual(expected)
  })

  it('leave what they are copies of, where a cut takes it along with its id', () => {
    const copy = copySegmentsTo(run('s1').slice(0, 1), 's2', minuteAt('22:10'), ids())
    expect(runAfter(copy, 's1')).toEqual(['a@0', 'b@5', 'c@10'])
    const cut = moveSegmentsTo(run('s1').slice(0, 1), 's2', minuteAt('22:10'))
    expect(runAfter(cut, 's1')).toEqual(['b@0', 'c@5'])
    const result = cut(plan)
    if (!result.ok) throw new Error(result.refusal.code)
    expect(pageOf(applyDiff(plan, result.value), 'segments', 's2').map(({ id }) => id)).toContain('s1-1')
  })

  it('go into their own run, too', () => {
    expect(runAfter(moveSegmentsTo(run('s1').slice(0, 1), 's1', minuteAt('20:10')), 's1')).toEqual([
      'b@0',
      'c@5',
      'a@10',
    ])
  })
})

it('a copy of a session begins at the minute it was put to, run and all', () => {
  const result = copySessionTo('s2', minuteAt('30:00'), 'room', ids())(plan)
  if (!result.ok) throw new Error(result.refusal.code)
  const after = applyDiff(plan, result.value)
  expect(pageOf(after, 'sessions', '').at(-1)).toMatchObject({ id: 'new0', start: minuteAt('30:00') })
  expect(pageOf(after, 'segments', 'new0').map(({ start }) => start - minuteAt('30:00'))).toEqual([0, 10, 40])
})

describe('a dragged segment', () => {
  const over = (sessionId: string, isCopy: boolean): DropTarget => ({
    ...noTarget,
    sessionAt: () => sessionId,
    copyIds: isCopy ? ids : null,
  })
  const aim = (target: DropTarget, minutes: number) => {
    const grip = gripAt(plan, { sessionId: 's1', segmentId: 's1-1', part: 'whole' }, [])
    if (!grip) throw new Error('nothing to grip')
    return dragTo(grip, minutes, { edges: [], reach: 0 }, target)
  }

  it('goes into the run of the session it is dropped on', () => {
    expect(runAfter(aim(over('s2', false), 130).edit, 's2')).toEqual(['x@120', 'a@130', 'y@135', 'z@160!'])
    expect(runAfter(aim(over('s2', false), 130).edit, 's1')).toEqual(['b@0', 'c@5'])
  })

  it('is copied with Alt, and the same each time the drag tries it', () => {
    const copy = aim(over('s1', true), 15)
    expect(runAfter(copy.edit, 's1')).toEqual(['a@0', 'b@5', 'c@10', 'a@15'])
    expect(copy.edit(plan)).toEqual(copy.edit(plan))
  })
})
