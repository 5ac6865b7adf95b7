import { describe, expect, it } from 'vitest'
import type { PlanEdit } from '#core/edits/inTurn.ts'
import { type ShiftAfter, shiftAfter } from '#core/edits/shiftAfter.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { faultsOfRun } from '#core/plan/layOutRun.ts'
import { type Plan, pageOf, planFromRows, rowsOf } from '#core/plan/Plan.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import type { Row } from '#core/plan/tables.ts'
import { aPlan, fixed, minuteAt, planId, segment, session } from '#tests/build/plan.ts'
import { applied, codeOf, refusalOf } from './applied.ts'

const own = { planId }
const at = minuteAt
const shift = (id: string, from: string, to: string, roomId = 'room') =>
  blankRow('shifts', { ...own, id, hostId: 'h', roomId, start: at(from), duration: at(to) - at(from) })
const line = (id: string, from: string, to: string, fields: Partial<Row<'spend'>> = {}) =>
  blankRow('spend', {
    ...own,
    id,
    roomId: 'room',
    start: at(from),
    duration: at(to) - at(from),
    budgetFen: 600,
    ...fields,
  })

/** `s1` of 20:00 to 21:20 with a fixed 21:00, `s2` of 22:00 in the same room, `s3` in another, `s4` the next evening. */
const shows = aPlan(
  session('20:00', segment('开场', 30), segment('精华', 20), fixed('21:00', '整点', 10), segment('收尾', 10)),
  session('22:00', segment('夜场', 30)),
  { ...session('20:00', segment('别处', 60)), fields: { roomId: 'r2' } },
  session('44:00', segment('明天', 30)),
)
const plan = planFromRows(planId, {
  plans: rowsOf(shows, 'plans'),
  rooms: [...rowsOf(shows, 'rooms'), blankRow('rooms', { ...own, id: 'r2', name: 'r2' })],
  sessions: rowsOf(shows, 'sessions').map((row) => (row.id === 's1' ? { ...row, duration: 80 } : row)),
  segments: rowsOf(shows, 'segments'),
  hosts: [blankRow('hosts', { ...own, id: 'h', name: '小雅' })],
  shifts: [
    shift('w1', '20:00', '21:00'),
    shift('w2', '21:00', '22:30'),
    shift('w3', '20:00', '21:00', 'r2'),
    shift('w4', '44:00', '45:00'),
  ],
  spend: [
    line('m1', '20:00', '21:00', { pacing: 'manual', minuteFen: { 0: 100, 39: 200, 40: 300 } }),
    line('m2', '21:00', '22:00'),
  ],
})

const rowsIn = (of: Plan, table: 'sessions' | 'segments' | 'shifts' | 'spend') =>
  Object.fromEntries(
    rowsOf(of, table).map(({ id, start, duration }) => [id, `${clock(start)}-${clock(start + duration)}`]),
  )
const clock = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`

const today = at('30:00')
const shifted =
  (fields: Partial<ShiftAfter>): PlanEdit =>
  (p) =>
    shiftAfter(p, {
      fromMinute: at('20:40'),
      minutes: 10,
      of: { roomIds: ['room'] },
      untilMinute: today,
      ...fields,
    })

describe('an evening that is ten minutes late at 20:40', () => {
  const after = applied(plan, shifted({}))

  it('goes on with what is on air for ten minutes more, and all after it moves, fixed segments too', () => {
    expect(rowsIn(after, 'segments')).toEqual({
      's1-1': '20:00-20:30',
      's1-2': '20:30-21:00',
      's1-3': '21:10-21:20',
      's1-4': '21:20-21:30',
      's2-1': '22:10-22:40',
      's3-1': '20:00-21:00',
      's4-1': '44:00-44:30',
    })
    expect(pageOf(after, 'segments', 's1').map(({ timing }) => timing)).toEqual(
      pageOf(plan, 'segments', 's1').map(({ timing }) => timing),
    )
  })

  it('ends its session later and moves the next one of the room, not that of the next evening', () => {
    expect(rowsIn(after, 'sessions')).toEqual({
      s1: '20:00-21:30',
      s2: '22:10-22:40',
      s3: '20:00-21:00',
      s4: '44:00-44:30',
    })
  })

  it('takes shifts and spend of the room along', () => {
    expect(rowsIn(after, 'shifts')).toEqual({
      w1: '20:00-21:10',
      w2: '21:10-22:40',
      w3: '20:00-21:00',
      w4: '44:00-45:00',
    })
    expect(rowsIn(after, 'spend')).toEqual({ m1: '20:00-21:10', m2: '21:10-22:10' })
  })

  it('moves painted money with the minutes it was meant for, to the fen', () => {
    const [painted] = pageOf(after, 'spend', 'room/0')
    expect(painted).toMatchObject({ budgetFen: 600, minuteFen: { 0: 100, 39: 200, 50: 300 } })
  })

  it('gapes and overlaps no more than before', () => {
    const faults = (of: Plan) =>
      rowsOf(of, 'sessions').map(({ id }) =>
        faultsOfRun(pageOf(of, 'segments', id)).map(({ kind, minutes }) => `${kind} ${minutes}`),
      )
    expect(faults(after)).toEqual(faults(plan))
  })
})

describe('what shifts', () => {
  it.each<[string, Partial<ShiftAfter>, string]>([
    ['of the room to the end of the plan when no end is said', { untilMinute: at('99:00') }, 's1 s2 s4'],
    ['of all rooms', { of: 'all' }, 's1 s3 s2'],
    ['of one session', { of: { sessionIds: ['s2'] } }, 's2'],
    ['of what comes later only', { fromMinute: at('21:30') }, 's2'],
  ])('%s', (_name, fields, expected) => {
    const after = applied(plan, shifted(fields))
    const [before, now] = [rowsIn(plan, 'sessions'), rowsIn(after, 'sessions')]
    expect(
      Object.keys(now)
        .filter((id) => now[id] !== before[id])
        .join(' '),
    ).toBe(expected)
  })

  it('with one session: the shifts and spend that start while it is on air', () => {
    const after = applied(plan, shifted({ of: { sessionIds: ['s1'] }, fromMinute: at('21:00') }))
    expect(rowsIn(after, 'shifts')).toMatchObject({ w1: '20:00-21:00', w2: '21:10-22:40', w3: '20:00-21:00' })
    expect(rowsIn(after, 'spend')).toEqual({ m1: '20:00-21:00', m2: '21:10-22:10' })
    expect(rowsIn(after, 'sessions').s2).toBe('22:00-22:30')
  })

  it('a linked segment that starts at the minute becomes fixed, and the gap before it shows', () => {
    const after = applied(plan, shifted({ fromMinute: at('20:30') }))
    const run = pageOf(after, 'segments', 's1')
    expect(run.map(({ timing }) => timing)).toEqual(['linked', 'fixed', 'fixed', 'linked'])
    expect(faultsOfRun(run).map(({ kind, minutes }) => `${kind} ${minutes}`)).toEqual(['gap 10', 'gap 10'])
  })

  it('earlier takes the minutes from what is on air', () => {
    const after = applied(plan, shifted({ minutes: -10 }))
    expect(rowsIn(after, 'segments')).toMatchObject({
      's1-2': '20:30-20:40',
      's1-3': '20:50-21:00',
      's2-1': '21:50-22:20',
    })
    expect(rowsIn(after, 'sessions')).toMatchObject({ s1: '20:00-21:10', s2: '21:50-22:20' })
    const [painted] = pageOf(after, 'spend', 'room/0')
    expect(painted).toMatchObject({ duration: 50, budgetFen: 600, minuteFen: { 0: 200, 39: 400 } })
  })
})

describe('a shift that cannot be', () => {
  it.each<[string, Partial<ShiftAfter>, string]>([
    ['earlier than what is on air has left', { minutes: -11 }, 'shift-too-early'],
    ['of nothing that comes', { fromMinute: at('29:00') }, 'nothing-to-shift'],
    ['out of the plan', { minutes: 4000 }, 'outside-plan'],
    ['farther than any plan', { minutes: 1e12 }, 'duration-too-long'],
    ['by part of a minute', { minutes: 0.5 }, 'not-whole-minutes'],
    ['of a room that is gone', { of: { roomIds: ['gone'] } }, 'row-missing'],
    ['of a session that is gone', { of: { sessionIds: ['gone'] } }, 'row-missing'],
    ['by nothing', { minutes: 0 }, 'done'],
  ])('%s: %s', (_name, fields, code) => {
    expect(codeOf(plan, shifted(fields))).toBe(code)
  })

  it('says how much earlier is possible, and what is in the way', () => {
    const refusal = refusalOf(plan, shifted({ minutes: -30 }))
    expect(refusal).toEqual({ code: 'shift-too-early', name: '精华', from: at('20:40'), most: 10 })
    expect(refusalText(refusal).zh).toBe(
      '这样一来「精华」在 第 1 天 20:40 之前就要开始或结束，那时已经过去了。最多只能提前 10 分钟。',
    )
  })
})
