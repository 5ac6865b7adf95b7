import { describe, expect, it } from 'vitest'
import { addShift } from '#core/edits/addShift.ts'
import { type CopyShifts, copyShifts, shiftCopies } from '#core/edits/copyShifts.ts'
import type { PlanEdit } from '#core/edits/inTurn.ts'
import { paintUnavailable } from '#core/edits/paintUnavailable.ts'
import { type PlaceShift, placeShift } from '#core/edits/placeShift.ts'
import { setThresholds } from '#core/edits/setThresholds.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { dayOf, formatClock } from '#core/plan/clock.ts'
import { type Plan, pageOf, planRow, rowsOf } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'
import { applied, codeOf } from './applied.ts'

const own = { planId }

const shift = (
  id: string,
  hostId: string,
  from: string,
  to: string,
  more: Partial<Row<'shifts'>> = {},
): Row<'shifts'> =>
  blankRow('shifts', {
    ...own,
    id,
    hostId,
    roomId: 'room',
    start: minuteAt(from),
    duration: minuteAt(to) - minuteAt(from),
    ...more,
  })

const planOf = (...shifts: readonly Row<'shifts'>[]): Plan =>
  planWith({
    rooms: ['room', 'r2'].map((id) => blankRow('rooms', { ...own, id, name: id })),
    hosts: [
      blankRow('hosts', { ...own, id: 'a', name: '小雅' }),
      blankRow('hosts', { ...own, id: 'b', name: '阿May' }),
      blankRow('hosts', { ...own, id: 'c', name: '小北', position: 'assistant' }),
    ],
    shifts,
  })

function ids(): () => string {
  let made = 0
  return () => `n${made++}`
}

const copying =
  (more: Partial<CopyShifts> = {}): PlanEdit =>
  (plan) =>
    copyShifts(plan, {
      day: 0,
      roomIds: ['room', 'r2'],
      toDays: [1],
      whenTaken: 'skip',
      makeId: ids(),
      ...more,
    })

/** Shifts as `day clock host room`. */
const told = (plan: Plan): string[] =>
  rowsOf(plan, 'shifts')
    .map(({ start, hostId, roomId }) => `${dayOf(start)} ${formatClock(start)} ${hostId} ${roomId}`)
    .sort()

describe('shifts of a day copied to other days', () => {
  const evening = planOf(
    shift('s1', 'a', '20:00', '22:00'),
    shift('s2', 'b', '22:00', '26:00', { roomId: 'r2' }),
  )

  it('stand at the same clocks in the same rooms, past midnight too', () => {
    const after = applied(evening, copying({ toDays: [1, 2] }))
    expect(told(after)).toEqual([
      '0 20:00 a room',
      '0 22:00 b r2',
      '1 20:00 a room',
      '1 22:00 b r2',
      '2 20:00 a room',
      '2 22:00 b r2',
    ])
    expect(pageOf(after, 'shifts', 'r2/2')[0]).toMatchObject({ duration: 240, position: 'host' })
  })

  it('of chosen rooms leave the others alone', () => {
    expect(told(applied(evening, copying({ roomIds: ['r2'] })))).toContain('1 22:00 b r2')
    expect(told(applied(evening, copying({ roomIds: ['r2'] })))).not.toContain('1 20:00 a room')
  })

  it.each<[string, Row<'shifts'>, string[]]>([
    [
      'the host is on in another room then',
      shift('t', 'a', '45:00', '46:00', { roomId: 'r2' }),
      ['1 22:00 b r2'],
    ],
    ['somebody has the position in the room', shift('t', 'b', '44:30', '45:00'), ['1 22:00 b r2']],
    [
      'another position is filled',
      shift('t', 'c', '44:00', '46:00', { position: 'assistant' }),
      ['1 20:00 a room', '1 22:00 b r2'],
    ],
    ['the room is filled before', shift('t', 'c', '40:00', '44:00'), ['1 20:00 a room', '1 22:00 b r2']],
  ])('skip what does not fit where %s', (_, there, copied) => {
    const plan = planOf(...rowsOf(evening, 'shifts'), there)
    const before = new Set(told(plan))
    expect(told(applied(plan, copying())).filter((each) => !before.has(each))).toEqual(copied)
    expect(codeOf(plan, copying({ whenTaken: 'refuse' }))).toBe(copied.length < 2 ? 'shifts-there' : 'done')
  })

  it('never stand twice: the same copy again is refused, with how many are in the way', () => {
    const once = applied(evening, copying())
    expect(codeOf(once, copying())).toBe('shifts-there')
    expect(shiftCopies(once, { day: 0, roomIds: ['room', 'r2'], toDays: [1, 2] })).toMatchObject([
      { day: 1, there: 2, free: [], taken: [{ id: 's1' }, { id: 's2' }] },
      { day: 2, there: 0, free: [{ id: 's1' }, { id: 's2' }], taken: [] },
    ])
  })

  it('of one day stand in the way of those of the next: a night that runs into its own morning', () => {
    const plan = planOf(shift('m', 'a', '00:00', '03:00'), shift('n', 'a', '23:00', '25:00'))
    const [first, second] = shiftCopies(plan, { day: 0, roomIds: ['room'], toDays: [1, 2] })
    // The first morning meets the night that is planned, the second that of the copy.
    expect([first?.free.map(({ id }) => id), second?.free.map(({ id }) => id)]).toEqual([['n'], ['n']])
  })

  it.each<[string, Plan, Partial<CopyShifts>, string]>([
    ['a room that is gone', evening, { roomIds: ['gone'] }, 'row-missing'],
    ['a day that the plan does not have', evening, { toDays: [9] }, 'no-such-day'],
    ['a day without shifts', evening, { day: 2 }, 'nothing-on-day'],
    ['the day itself alone', evening, { toDays: [0] }, 'nowhere-to-copy'],
    ['no rooms', evening, { roomIds: [] }, 'nowhere-to-copy'],
  ])('refuse %s', (_, plan, more, code) => {
    expect(codeOf(plan, copying(more))).toBe(code)
  })
})

describe('a shift that is painted', () => {
  it('has the position that its host usually has', () => {
    const painted = applied(planOf(), (plan) =>
      addShift(plan, { id: 'n', hostId: 'c', roomId: 'room', start: 600, duration: 60 }),
    )
    expect(rowsOf(painted, 'shifts')).toMatchObject([{ hostId: 'c', position: 'assistant', start: 600 }])
  })

  it('is refused for a host who is gone', () => {
    const edit: PlanEdit = (plan) =>
      addShift(plan, { id: 'n', hostId: 'x', roomId: 'room', start: 600, duration: 60 })
    expect(codeOf(planOf(), edit)).toBe('row-missing')
  })
})

describe('a shift that is placed elsewhere', () => {
  const plan = planOf(
    shift('s', 'a', '20:00', '22:00'),
    shift('t', 'a', '10:00', '12:00', { position: 'controller' }),
  )
  const placing =
    (place: Partial<PlaceShift>): PlanEdit =>
    (now) =>
      placeShift(now, { page: 'room/0', shiftId: 's', copyId: null, ...place })

  it.each<[string, Partial<PlaceShift>, object[]]>([
    [
      'moves to another day and room',
      { start: minuteAt('34:00'), roomId: 'r2' },
      [{ id: 's', roomId: 'r2' }],
    ],
    ['takes the position of who gets it', { hostId: 'c' }, [{ id: 's', hostId: 'c', position: 'assistant' }]],
    [
      'keeps a position that was not the usual one',
      { shiftId: 't', hostId: 'c' },
      [{ id: 't', hostId: 'c', position: 'controller' }],
    ],
    [
      'leaves itself where a copy goes',
      { copyId: 'n', hostId: 'b' },
      [
        { id: 's', hostId: 'a' },
        { id: 'n', hostId: 'b', start: minuteAt('20:00') },
      ],
    ],
  ])('%s', (_, place, expected) => {
    const rows = rowsOf(applied(plan, placing(place)), 'shifts')
    for (const row of expected) expect(rows).toContainEqual(expect.objectContaining(row))
    expect(rows).toHaveLength(place.copyId ? 3 : 2)
  })

  it('is refused when it is gone', () => {
    expect(codeOf(plan, placing({ shiftId: 'x' }))).toBe('row-missing')
  })
})

describe('minutes in which a host cannot come', () => {
  const away =
    (from: string, to: string, isAway = true): PlanEdit =>
    (plan) =>
      paintUnavailable(plan, {
        hostId: 'a',
        start: minuteAt(from),
        duration: minuteAt(to) - minuteAt(from),
        isAway,
      })
  const told = (...edits: PlanEdit[]) => {
    const plan = edits.reduce(applied, planOf())
    return pageOf(plan, 'hosts', '')[0]?.unavailable.map(
      ({ start, duration }) => `${formatClock(start)}–${formatClock(start + duration)}`,
    )
  }

  it.each<[string, PlanEdit[], string[]]>([
    ['are painted', [away('9:00', '10:00')], ['09:00–10:00']],
    ['grow together where they touch', [away('9:00', '10:00'), away('10:00', '11:00')], ['09:00–11:00']],
    ['stay apart', [away('14:00', '15:00'), away('9:00', '10:00')], ['09:00–10:00', '14:00–15:00']],
    [
      'are cut in two by what is taken out of them',
      [away('9:00', '12:00'), away('10:00', '11:00', false)],
      ['09:00–10:00', '11:00–12:00'],
    ],
    ['go away whole', [away('9:00', '10:00'), away('8:00', '12:00', false)], []],
  ])('%s', (_, edits, expected) => {
    expect(told(...edits)).toEqual(expected)
  })

  it.each([
    ['a host who is gone', 'x', 60, 'row-missing'],
    ['no minutes', 'a', 0, 'duration-too-short'],
  ])('are refused for %s', (_, hostId, duration, code) => {
    expect(
      codeOf(planOf(), (plan) => paintUnavailable(plan, { hostId, start: 0, duration, isAway: true })),
    ).toBe(code)
  })
})

describe('a threshold of a check', () => {
  const name = 'service-overload.level'
  it('is set for the plan, and goes back to what the check begins with', () => {
    const set = applied(planOf(), (plan) => setThresholds(plan, { [name]: 0.9 }))
    expect(planRow(set).settings.thresholds).toEqual({ [name]: 0.9 })
    const back = applied(set, (plan) => setThresholds(plan, { [name]: null }))
    expect(planRow(back).settings.thresholds).toEqual({})
  })

  it('is refused where it is no number', () => {
    expect(codeOf(planOf(), (plan) => setThresholds(plan, { [name]: Number.NaN }))).toBe('threshold-outside')
  })
})
