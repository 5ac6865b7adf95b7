import { describe, expect, it } from 'vitest'
import type { Plan } from '#core/plan/Plan.ts'
import { pageOf } from '#core/plan/Plan.ts'
import { extentOfLanes, laneIndexAt, lanesOf, laneTops } from '#renderer/screens/timeline/lanesOf.ts'
import { segmentsInside } from '#renderer/screens/timeline/segmentsInside.ts'
import { aPlan, minuteAt, segment, session } from '#tests/build/plan.ts'

const lanes = (plan: Plan) =>
  lanesOf(pageOf(plan, 'rooms', ''), pageOf(plan, 'sessions', ''), plan.tables.segments)

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
    const tops = laneTops(lanes(aPlan(overrun, session('22:00', segment('b', 60)))), 40)
    expect(tops).toEqual([0, 80])
    expect([-1, 0, 79, 80].map((y) => laneIndexAt(tops, y))).toEqual([undefined, 0, 0, undefined])
  })

  it('reach from the first to the last drawn minute', () => {
    expect(extentOfLanes(lanes(aPlan(overrun)))).toEqual({ start: 1200, end: 1330 })
    expect(extentOfLanes(lanes(aPlan()))).toBeUndefined()
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
    return segmentsInside(all, laneTops(all, 40), 40, plan.tables.segments, { minutes, top, bottom })
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
