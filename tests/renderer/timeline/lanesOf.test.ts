import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setSegmentDuration } from '#core/edits/setSegmentDuration.ts'
import { generatePlan } from '#core/generate/generatePlan.ts'
import { presets } from '#core/generate/presets.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { pageOf } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import { laneMaker } from '#renderer/screens/timeline/laneMaker.ts'
import { laneSizes } from '#renderer/screens/timeline/laneSizes.ts'
import { extentOfLanes, laneIndexAt, laneTops, movedY } from '#renderer/screens/timeline/lanesOf.ts'
import { rowsInside } from '#renderer/screens/timeline/rowsInside.ts'
import { aPlan, minuteAt, segment, session } from '#tests/build/plan.ts'

const sessionsOnly = {
  segments: true,
  hosts: false,
  spend: false,
  service: false,
  creators: false,
  content: false,
}
const everything = { ...sessionsOnly, hosts: true, spend: true, service: true, creators: true, content: true }
const far = laneSizes('far', sessionsOnly)

const lanes = (plan: Plan) => laneMaker()(plan, sessionsOnly)

const overrun = { ...session('20:00', segment('a', 130)), fields: { duration: 120 } }

describe('lanes', () => {
  it('put a session that begins before the last one really ends in a row of its own', () => {
    const [lane] = lanes(
      aPlan(overrun, session('22:00', segment('b', 60)), session('23:30', segment('c', 30))),
    )
    expect(lane?.rows).toBe(2)
    expect(lane?.sessions.map(({ session: { id }, row }) => [id, row])).toEqual([
      ['s1', 0],
      ['s2', 1],
      ['s3', 0],
    ])
    expect(lane?.sessions[0]?.extent).toEqual({ start: minuteAt('20:00'), end: minuteAt('22:10') })
  })

  it('keep sessions without a room in sight, in a lane at the end', () => {
    const roomless = { ...session('20:00', segment('a', 5)), fields: { roomId: null } }
    const gone = { ...session('21:00', segment('a', 5)), fields: { roomId: 'gone' } }
    const all = lanes(aPlan(session('10:00', segment('x', 5)), roomless, gone))
    expect(all.map(({ room, sessions }) => [room?.id ?? null, sessions.length])).toEqual([
      ['room', 1],
      [null, 2],
    ])
  })

  it('are found by height', () => {
    const tops = laneTops(lanes(aPlan(overrun, session('22:00', segment('b', 60)))), far)
    expect(tops).toEqual([0, 88])
    expect([-1, 0, 87, 88].map((y) => laneIndexAt(tops, y))).toEqual([undefined, 0, 0, undefined])
  })

  it('reach from the first to the last drawn minute', () => {
    expect(extentOfLanes(lanes(aPlan(overrun)))).toEqual({ start: 1200, end: 1330 })
    expect(extentOfLanes(lanes(aPlan()))).toBeUndefined()
  })
})

describe('lanes of a whole plan', () => {
  const plan = generatePlan({ ...presets.bigday, rooms: 3, days: 2 }, 1)

  it('stay the same objects for all rooms but the one whose run was edited', () => {
    const make = laneMaker()
    const before = make(plan, everything)
    const [row] = pageOf(plan, 'sessions', '')
    if (!row) throw new Error('no session')
    const [first] = pageOf(plan, 'segments', row.id)
    const edit = setSegmentDuration(plan, row.id, [first?.id ?? ''], 9)
    if (!edit.ok) throw new Error(edit.refusal.code)
    const after = make(applyDiff(plan, edit.value), everything)
    const changed = after.filter((lane, index) => lane !== before[index])
    expect(changed.map(({ key }) => key)).toEqual([row.roomId])
    const same = changed[0]?.sessions.filter(({ session: { id } }) => id !== row.id) ?? []
    const old = before.find(({ key }) => key === row.roomId)?.sessions ?? []
    for (const placed of same) expect(old.map(({ page }) => page)).toContain(placed.page)
    // Their shifts and lines are laid out once for both.
    expect(changed[0]?.spend).toBe(before.find(({ key }) => key === row.roomId)?.spend)
    expect(make(plan, everything).length).toBe(after.length)
  })

  it('end with the tracks of the plan that are shown', () => {
    expect(laneMaker()(plan, everything).map(({ key }) => key)).toEqual([
      ...pageOf(plan, 'rooms', '').map(({ id }) => id),
      '@service',
      '@creators',
      '@content',
    ])
    const fewer = laneMaker()(plan, sessionsOnly)
    expect(fewer.flatMap(({ tracks }) => tracks)).toEqual([])
    expect(fewer.every(({ spend }) => spend !== null)).toBe(true)
  })

  it('give a frame the shifts of the one day it touches most of', () => {
    const all = laneMaker()(plan, everything)
    const sizes = laneSizes('far', everything)
    const tops = laneTops(all, sizes)
    const [lane] = all
    const shifts = lane?.tracks[0]
    const frame = {
      minutes: { start: 0, end: 600 },
      top: (tops[0] ?? 0) + sizes.session + 1,
      bottom: (tops[0] ?? 0) + sizes.session + 4,
    }
    const found = rowsInside(all, tops, sizes, frame)
    const touched = shifts?.bars.filter(({ lane: row, start, end }) => row === 0 && start < 600 && end > 0)
    expect(found).toEqual({ table: 'shifts', page: `${lane?.key}/0`, ids: touched?.map(({ id }) => id) })
    expect(touched?.length).toBeGreaterThan(1)
  })

  it('keep the lane under the pointer there when they change height', () => {
    const all = laneMaker()(plan, everything)
    const tops = (detail: 'near' | 'dense') => laneTops(all, laneSizes(detail, everything))
    const [dense, near] = [tops('dense'), tops('near')]
    fc.assert(
      fc.property(fc.double({ min: 0, max: (dense.at(-1) ?? 0) - 1, noNaN: true }), (y) => {
        expect(laneIndexAt(near, movedY(dense, near, y))).toBe(laneIndexAt(dense, y))
      }),
    )
    expect(movedY(dense, near, -5)).toBe(-5)
  })
})

describe('a frame drawn over the lanes', () => {
  const plan = aPlan(
    session('20:00', segment('a', 5), segment('b', 5), segment('c', 5)),
    session('20:10', segment('d', 5)),
  )
  const inside = (from: string, to: string, top: number, bottom: number) => {
    const all = lanes(plan)
    const minutes = { start: minuteAt(from), end: minuteAt(to) }
    const found = rowsInside(all, laneTops(all, far), far, { minutes, top, bottom })
    return found && { sessionId: found.page, ids: found.ids }
  }

  it.each([
    ['the segments it touches', '20:04', '20:06', 10, 20, { sessionId: 's1', ids: ['s1-1', 's1-2'] }],
    [
      'those of the session it touches most',
      '20:06',
      '20:20',
      10,
      60,
      { sessionId: 's1', ids: ['s1-2', 's1-3'] },
    ],
    ['those of the row it is in', '20:06', '20:20', 50, 60, { sessionId: 's2', ids: ['s2-1'] }],
    ['nothing where nothing is', '21:00', '22:00', 10, 60, undefined],
  ])('selects %s', (_name, from, to, top, bottom, expected) => {
    expect(inside(from, to, top, bottom)).toEqual(expected)
  })
})
