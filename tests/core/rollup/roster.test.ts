import { describe, expect, it } from 'vitest'
import { planFacts } from '#core/checks/facts/PlanFacts.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { formatClock } from '#core/plan/clock.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { startIndex } from '#core/plan/PlanIndex.ts'
import type { Span } from '#core/plan/spans.ts'
import type { Row } from '#core/plan/tables.ts'
import { hostDayWork } from '#core/rollup/hostDayWork.ts'
import { hostHours } from '#core/rollup/hostHours.ts'
import { roomCover } from '#core/rollup/roomCover.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

const own = { planId }
type Spec = readonly [host: string, from: string, to: string, more?: Partial<Row<'shifts'>>]

function planOf(
  shifts: readonly Spec[],
  hosts: { readonly [id: string]: Partial<Row<'hosts'>> } = {},
  session: Partial<Row<'sessions'>> = {},
): Plan {
  return planWith({
    rooms: [blankRow('rooms', { ...own, id: 'room' })],
    hosts: ['a', 'b', 'c'].map((id) => blankRow('hosts', { ...own, id, name: id, ...hosts[id] })),
    sessions: [
      blankRow('sessions', {
        ...own,
        id: 's',
        roomId: 'room',
        start: minuteAt('18:00'),
        duration: 360,
        ...session,
      }),
    ],
    shifts: shifts.map(([hostId, from, to, more], index) =>
      blankRow('shifts', {
        ...own,
        id: `w${index}`,
        hostId,
        roomId: 'room',
        start: minuteAt(from),
        duration: minuteAt(to) - minuteAt(from),
        ...more,
      }),
    ),
  })
}

const factsOf = (plan: Plan) => planFacts(plan, startIndex(plan), 0)
const day: Span = { start: 0, end: minuteAt('30:00') }
const clocks = (spans: readonly Span[]) =>
  spans.map(({ start, end }) => `${formatClock(start)}–${formatClock(end)}`).join(' ')

describe('how a room is hosted', () => {
  const told = (...[shifts, hosts, session]: Parameters<typeof planOf>) => {
    const cover = roomCover(factsOf(planOf(shifts, hosts, session)), 'room', day)
    return {
      holes: clocks(cover.holes),
      offRoster: clocks(cover.offRoster),
      doubles: clocks(cover.doubles),
      handovers: cover.handovers.map(({ at, from, to }) => `${formatClock(at)} ${from}→${to}`).join(' '),
    }
  }
  const nothing = { holes: '', offRoster: '', doubles: '', handovers: '' }

  it.each<[string, ReturnType<typeof told>, Partial<ReturnType<typeof told>>]>([
    ['nobody at all', told([]), { holes: '18:00–00:00' }],
    [
      'a hole between two',
      told([
        ['a', '18:00', '20:00'],
        ['b', '20:40', '24:00'],
      ]),
      { holes: '20:00–20:40' },
    ],
    [
      'a handover at the minute',
      told([
        ['a', '18:00', '21:00'],
        ['b', '21:00', '24:00'],
      ]),
      { handovers: '21:00 a→b' },
    ],
    [
      'a handover after ten minutes together',
      told([
        ['a', '18:00', '21:10'],
        ['b', '21:00', '24:00'],
      ]),
      { doubles: '21:00–21:10', handovers: '21:10 a→b' },
    ],
    [
      'a co-host who comes and goes beside the host',
      told([
        ['a', '18:00', '24:00'],
        ['b', '20:00', '21:00', { position: 'co-host' }],
      ]),
      { doubles: '20:00–21:00' },
    ],
    [
      'the same host on two shifts in a row',
      told([
        ['a', '18:00', '21:00'],
        ['a', '21:00', '24:00'],
      ]),
      {},
    ],
    [
      'a lead without a run and without a shift',
      told([], {}, { leadHostId: 'a' }),
      { offRoster: '18:00–00:00' },
    ],
    [
      'an assistant alone',
      told([['c', '18:00', '24:00', { position: 'assistant' }]]),
      { holes: '18:00–00:00' },
    ],
    ['shifts before and after the show', told([['a', '17:00', '25:00']]), {}],
  ])('%s', (_, cover, expected) => {
    expect(cover).toEqual({ ...nothing, ...expected })
  })

  it('says nothing of minutes outside of the window', () => {
    const cover = roomCover(factsOf(planOf([])), 'room', { start: minuteAt('19:00'), end: minuteAt('20:00') })
    expect(clocks(cover.holes)).toBe('19:00–20:00')
    expect(clocks(cover.air)).toBe('19:00–20:00')
  })
})

describe('the day of a host', () => {
  const dayOf = (plan: Plan, at = 0) => {
    const [host] = pageOf(plan, 'hosts', '')
    if (!host) throw new Error('no host')
    return hostDayWork(factsOf(plan), host, at)
  }

  it('is its hours, the longest stretch and the rest, against the limits of the checks', () => {
    const plan = planOf([
      ['a', '8:00', '13:00'],
      ['a', '16:00', '20:00'],
      ['a', '26:00', '28:00'],
    ])
    // Six hours after 20:00 begin a day of their own.
    expect(dayOf(plan)).toEqual({
      minutes: 540,
      costFen: null,
      work: { minutes: 540, limit: 480, isBroken: true },
      longest: { minutes: 300, limit: 240, isBroken: true },
      rest: null,
    })
    expect(dayOf(plan, 1)).toMatchObject({
      work: { minutes: 120, isBroken: false },
      rest: { minutes: 360, limit: 660, isBroken: true },
    })
  })

  it('keeps the limits that the host has', () => {
    const limits = { maxContinuousMin: 300, maxDailyMin: 540, minRestMin: 360 }
    const plan = planOf(
      [
        ['a', '8:00', '13:00'],
        ['a', '16:00', '20:00'],
        ['a', '26:00', '28:00'],
      ],
      { a: limits },
    )
    const judged = [dayOf(plan).work, dayOf(plan).longest, dayOf(plan, 1).rest]
    expect(judged.map((each) => each?.isBroken)).toEqual([false, false, false])
  })

  it('counts a pause of a quarter of an hour as a rest, and one of fourteen minutes as none', () => {
    const until = (to: string) =>
      dayOf(
        planOf([
          ['a', '8:00', '10:00'],
          ['a', to, '12:00'],
        ]),
      ).longest?.minutes
    expect([until('10:14'), until('10:15')]).toEqual([240, 120])
  })

  it('gives a night to the day on which it began, and its minutes and cost to the days they fall on', () => {
    const plan = planOf([['a', '22:00', '26:00']], { a: { costFenPerHour: 10_000 } })
    expect(dayOf(plan)).toMatchObject({ minutes: 120, costFen: 20_000, work: { minutes: 240 } })
    expect(dayOf(plan, 1)).toMatchObject({
      minutes: 120,
      costFen: 20_000,
      work: null,
      longest: null,
      rest: null,
    })
    const sums = hostHours(plan)[0]
    expect(sums?.costFen).toBe(40_000)
  })

  it('is nothing, at no cost that is known to be none, where nobody planned it', () => {
    const plan = planOf([], { a: { costFenPerHour: 10_000 } })
    expect(dayOf(plan)).toEqual({ minutes: 0, costFen: 0, work: null, longest: null, rest: null })
  })
})
