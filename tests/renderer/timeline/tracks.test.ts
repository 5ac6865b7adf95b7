import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import { pageOf } from '#core/plan/Plan.ts'
import { applyDiff } from '#core/plan/PlanDiff.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import { positions, type Shift } from '#core/plan/records/people.ts'
import { laneMaker } from '#renderer/screens/timeline/laneMaker.ts'
import { dayTotals } from '#renderer/screens/timeline/strip/dayTotals.ts'
import { agentsCurve } from '#renderer/screens/timeline/tracks/agentsAt.ts'
import { copyBars, moveBars, rowsOfRefs, setBarSpan } from '#renderer/screens/timeline/tracks/barEdits.ts'
import { curvePath, niceTop, onGrid } from '#renderer/screens/timeline/tracks/curvePath.ts'
import { hostMarks } from '#renderer/screens/timeline/tracks/hostMarks.ts'
import { fenAt, fenOnDay, moneyCurve } from '#renderer/screens/timeline/tracks/minuteMoney.ts'
import { barsIn, packBars } from '#renderer/screens/timeline/tracks/packBars.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

const shift = (id: string, from: string, to: string, fields: Partial<Shift> = {}): Shift =>
  blankRow('shifts', {
    id,
    planId,
    hostId: `host-${id}`,
    roomId: 'room',
    start: minuteAt(from),
    duration: minuteAt(to) - minuteAt(from),
    ...fields,
  })

const packed = (...rows: Shift[]) => packBars([{ table: 'shifts', page: 'room/0', rows }])

const anyShifts = fc
  .array(
    fc.record({
      start: fc.nat(3000),
      duration: fc.integer({ min: 1, max: 400 }),
      position: fc.constantFrom(...positions),
    }),
    { maxLength: 30 },
  )
  .map((rows) => rows.map((row, index) => shift(`${index}`, '0:00', '0:01', row)))

describe('the blocks of a track', () => {
  it('stand below each other while they overlap, those on camera on top', () => {
    const { bars, rows } = packed(
      shift('a', '18:00', '20:00'),
      shift('b', '20:00', '22:00'),
      shift('c', '17:00', '23:00', { position: 'assistant' }),
      shift('d', '19:30', '21:00'),
    )
    expect(rows).toBe(3)
    expect(bars.map(({ id, lane }) => [id, lane])).toEqual([
      ['c', 2],
      ['a', 0],
      ['d', 1],
      ['b', 0],
    ])
  })

  it('never lie over each other, however they overlap', () => {
    fc.assert(
      fc.property(anyShifts, (rows) => {
        const { bars } = packed(...rows)
        for (const [index, one] of bars.entries())
          for (const other of bars.slice(index + 1))
            expect(one.lane !== other.lane || one.end <= other.start || other.end <= one.start).toBe(true)
      }),
    )
  })

  it('are mounted where a window shows them, and nowhere else', () => {
    fc.assert(
      fc.property(anyShifts, fc.nat(3200), fc.integer({ min: 1, max: 300 }), (rows, start, length) => {
        const window = { start, end: start + length }
        const track = packed(...rows)
        const shown = track.bars.filter((bar) => bar.start < window.end && bar.end > window.start)
        expect(barsIn(track, window)).toEqual(shown)
      }),
    )
  })
})

describe('what shifts say of a show', () => {
  const show = [{ start: minuteAt('18:00'), duration: 240 }] as never
  const marks = (...rows: Shift[]) =>
    hostMarks(packed(...rows), show).map(({ kind, start, end }) => [kind, start, end])

  it.each([
    [
      'a hole between two hosts',
      [shift('a', '18:00', '19:00'), shift('b', '19:20', '22:00')],
      [['no-host', 1140, 1160]],
    ],
    [
      'a handover where one begins as the other ends',
      [shift('a', '18:00', '20:00'), shift('b', '20:00', '22:00')],
      [['handover', 1200, 1200]],
    ],
    [
      'nothing where both are there for a while',
      [shift('a', '18:00', '20:10'), shift('b', '20:00', '22:00')],
      [],
    ],
    [
      'a hole that only an assistant covers',
      [shift('a', '18:00', '21:00'), shift('b', '21:00', '22:00', { position: 'assistant' })],
      [['no-host', 1260, 1320]],
    ],
    [
      'nothing where no host is on shift at all',
      [shift('a', '18:00', '22:00', { position: 'controller' })],
      [],
    ],
  ])('is %s', (_name, rows, expected) => {
    expect(marks(...rows)).toEqual(expected)
  })
})

const line = (fields: Partial<SpendLine> = {}): SpendLine =>
  blankRow('spend', {
    id: 'l',
    planId,
    roomId: 'room',
    start: 1200,
    duration: 60,
    budgetFen: 6001,
    ...fields,
  })

const anyLine = fc
  .record({
    start: fc.nat(2000),
    duration: fc.integer({ min: 1, max: 200 }),
    budgetFen: fc.nat(10_000_000),
    pacing: fc.constantFrom('even', 'front', 'back', 'peak'),
  })
  .map((fields) => line(fields as Partial<SpendLine>))

describe('money by the minute', () => {
  it('sums to the budget to the fen, at every width of a bucket', () => {
    fc.assert(
      fc.property(
        fc.array(anyLine, { maxLength: 5 }),
        fc.constantFrom(1, 5, 30, 60),
        fc.boolean(),
        (lines, bucket, isRough) => {
          const values = moneyCurve(lines, onGrid({ start: 0, end: 2300 }, bucket), bucket, isRough)
          const sum = values.reduce((all, value) => all + value * bucket, 0)
          expect(Math.round(sum)).toBe(lines.reduce((all, { budgetFen }) => all + budgetFen, 0))
        },
      ),
    )
  })

  it('is exact at a minute and on a day', () => {
    const late = line({ start: 1430, duration: 20, budgetFen: 2000 })
    expect(fenAt([late, line({ start: 1420, duration: 30, budgetFen: 3000 })], 1435)).toBe(200)
    expect([fenOnDay([late], 0), fenOnDay([late], 1)]).toEqual([1000, 1000])
    expect(fenAt([line()], 1199)).toBe(0)
  })
})

describe('a curve', () => {
  it('steps once for each change, and draws nothing where there is nothing', () => {
    expect(curvePath([0, 5, 5, 10, 0, 0], 10, 10, false)).toBe('M10 1V0.5H30V0H40V1')
    expect(curvePath([0, 5, 5, 10, 0, 0], 10, 10, true)).toBe('M10 1V0.5H30V0H40V1z')
    expect(curvePath([4, 4], 5, 4, true)).toBe('M0 1V0H10V1z')
    expect(curvePath([0, 0], 5, 0, true)).toBe('')
  })

  it.each([
    [0, 0],
    [7, 10],
    [11, 20],
    [42, 50],
    [500, 500],
    [1001, 2000],
  ])('of at most %i is as high as %i', (value, top) => {
    expect(niceTop(value)).toBe(top)
  })

  it('of agents shows the fewest of each bucket', () => {
    const service = (id: string, start: number, duration: number, agents: number) =>
      blankRow('service', { id, planId, start, duration, agents })
    const rows = [service('a', 0, 30, 5), service('b', 30, 25, 3), service('c', 10, 10, 2)]
    const track = packBars([{ table: 'service', page: '', rows }])
    expect([...agentsCurve(track, { start: 0, end: 60 }, 10)]).toEqual([5, 7, 5, 3, 3, 0])
    expect([...agentsCurve(track, { start: 5, end: 15 }, 5)]).toEqual([5, 7])
  })
})

describe('an edit of blocks', () => {
  const plan = planWith({
    rooms: [
      blankRow('rooms', { id: 'room', planId, name: 'A' }),
      blankRow('rooms', { id: 'room2', planId, name: 'B' }),
    ],
    hosts: [blankRow('hosts', { id: 'host-a', planId, name: '小雅' })],
    shifts: [shift('a', '22:00', '23:30')],
    content: [blankRow('content', { id: 'c', planId, publishAt: 600 })],
    spend: [line()],
    sessions: [
      blankRow('sessions', { id: 's', planId, roomId: 'room', start: 1200, duration: 60, gmvTargetFen: 500 }),
      blankRow('sessions', { id: 't', planId, roomId: 'room', start: 2640, duration: 60, gmvTargetFen: 70 }),
    ],
  })
  const refs = { table: 'shifts', page: 'room/0', ids: ['a'] } as const
  const made = (edit: ReturnType<typeof moveBars>) => {
    const result = edit(plan)
    if (!result.ok) throw new Error(result.refusal.code)
    return applyDiff(plan, result.value)
  }

  it('moves a shift past midnight and into another room, to another page', () => {
    const moved = made(moveBars(refs, 180, 'room2'))
    expect(pageOf(moved, 'shifts', 'room2/1')).toMatchObject([{ id: 'a', start: 1500, roomId: 'room2' }])
    expect(rowsOfRefs(moved, refs)).toEqual([])
  })

  it('sets start and length, and moves what happens at one minute', () => {
    expect(pageOf(made(setBarSpan(refs, 1330, 20)), 'shifts', 'room/0')).toMatchObject([
      { start: 1330, duration: 20 },
    ])
    const content = { table: 'content', page: '', ids: ['c'] } as const
    expect(pageOf(made(moveBars(content, -30)), 'content', '')).toMatchObject([{ publishAt: 570 }])
  })

  it('is refused outside of the plan', () => {
    expect(moveBars(refs, -5000)(plan)).toMatchObject({ ok: false, refusal: { code: 'outside-plan' } })
    expect(setBarSpan(refs, 1320, 0)(plan).ok).toBe(false)
  })

  it('copies rows with ids of their own', () => {
    const copied = made(copyBars('shifts', rowsOfRefs(plan, refs), 1440, null, () => 'new'))
    expect(pageOf(copied, 'shifts', 'room/1')).toMatchObject([{ id: 'new', start: 2760, hostId: 'host-a' }])
    expect(pageOf(copied, 'shifts', 'room/0')).toHaveLength(1)
  })

  it('counts into the totals of its day', () => {
    const shown = { segments: true, hosts: true, spend: false, service: true, creators: true, content: true }
    const lanes = laneMaker()(plan, shown)
    expect(dayTotals(lanes, 0)).toEqual({ sessions: 1, segments: 0, gmvFen: 500, spendFen: 6001 })
    expect(dayTotals(lanes, 1)).toEqual({ sessions: 1, segments: 0, gmvFen: 70, spendFen: 0 })
    expect(dayTotals(lanes, 2).gmvFen).toBeNull()
  })
})
