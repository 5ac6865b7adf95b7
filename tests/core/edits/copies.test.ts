import { describe, expect, it } from 'vitest'
import { copyRoomDay } from '#core/edits/copyRoomDay.ts'
import { duplicateSession } from '#core/edits/duplicateSession.ts'
import type { PlanEdit } from '#core/edits/inTurn.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, pageOf, rowsOf } from '#core/plan/Plan.ts'
import { countDiff } from '#core/plan/PlanDiff.ts'
import { planId, planWith } from '#tests/build/plan.ts'
import { applied, codeOf, refusalOf } from './applied.ts'

const own = { planId }
const evening = 20 * 60

/** Room `room` on day 0: a session of 20:00 with two segments and a lineup, one past midnight, a shift, a spend line. */
const plan = planWith({
  rooms: ['room', 'r2'].map((id) => blankRow('rooms', { ...own, id, name: id })),
  hosts: [blankRow('hosts', { ...own, id: 'h', name: '小雅' })],
  products: [blankRow('products', { ...own, id: 'p', name: '精华' })],
  sessions: [
    blankRow('sessions', {
      ...own,
      id: 's',
      roomId: 'room',
      start: evening,
      duration: 300,
      leadHostId: 'h',
      status: 'confirmed',
      gmvTargetFen: 5000,
    }),
    blankRow('sessions', { ...own, id: 'other', roomId: 'r2', start: evening, duration: 60 }),
  ],
  segments: [
    blankRow('segments', { ...own, id: 'g1', sessionId: 's', order: 'a0', start: evening, duration: 15 }),
    blankRow('segments', {
      ...own,
      id: 'g2',
      sessionId: 's',
      // The key of the one before it, as after a merge.
      order: 'a0',
      start: evening + 30,
      duration: 5,
      timing: 'fixed',
      productIds: ['p'],
      hostIds: ['h'],
      script: '到手价',
    }),
  ],
  lineup: [
    blankRow('lineup', {
      ...own,
      id: 'l',
      sessionId: 's',
      productId: 'p',
      order: 'a0',
      linkNo: 7,
      liveFen: 19_900,
      offers: [{ kind: 'percentOff', rate: 0.1 }],
      allocatedStock: 300,
      plannedUnits: 200,
    }),
  ],
  shifts: [
    blankRow('shifts', { ...own, id: 'w', hostId: 'h', roomId: 'room', start: evening, duration: 300 }),
  ],
  spend: [
    blankRow('spend', { ...own, id: 'm', roomId: 'room', start: evening, duration: 60, budgetFen: 777 }),
    blankRow('spend', { ...own, id: 'm2', roomId: 'room', start: 1440, duration: 60, budgetFen: 1 }),
  ],
})

function ids(): () => string {
  let made = 0
  return () => `n${made++}`
}

const toDay =
  (day: number, roomId: string | null = 'room'): PlanEdit =>
  (p) =>
    duplicateSession(p, { sessionId: 's', to: [{ day, roomId }], makeId: ids() })

describe('a session copied to another day', () => {
  const after = applied(plan, toDay(2, 'r2'))
  const [copy] = pageOf(after, 'sessions', '').filter(({ id }) => id.startsWith('n'))

  it('is a draft at the same clock, with its lead and its target', () => {
    expect(copy).toMatchObject({
      roomId: 'r2',
      start: 2 * 1440 + evening,
      duration: 300,
      status: 'draft',
      leadHostId: 'h',
      gmvTargetFen: 5000,
    })
  })

  it('has its run, fixed segments at the same clock, in the order in which it was shown', () => {
    const run = pageOf(after, 'segments', copy?.id ?? '')
    expect(run.map(({ start, timing }) => [start - 2 * 1440, timing])).toEqual([
      [evening, 'linked'],
      [evening + 30, 'fixed'],
    ])
    expect(run[1]).toMatchObject({ productIds: ['p'], hostIds: ['h'], script: '到手价' })
    expect(new Set(run.map(({ order }) => order)).size).toBe(2)
  })

  it('has its lineup with prices and link numbers, and no stock of its own', () => {
    expect(pageOf(after, 'lineup', copy?.id ?? '')).toMatchObject([
      { productId: 'p', linkNo: 7, liveFen: 19_900, offers: [{ kind: 'percentOff' }], plannedUnits: 200 },
    ])
    expect(rowsOf(after, 'lineup').map(({ allocatedStock }) => allocatedStock)).toEqual([300, null])
  })

  it.each<[string, PlanEdit, string]>([
    [
      'to several places at once',
      (p) =>
        duplicateSession(p, {
          sessionId: 's',
          to: [1, 2].map((day) => ({ day, roomId: null })),
          makeId: ids(),
        }),
      'done',
    ],
    ['to nowhere', (p) => duplicateSession(p, { sessionId: 's', to: [], makeId: ids() }), 'nowhere-to-copy'],
    ['to a room that is gone', toDay(1, 'gone'), 'row-missing'],
    ['to a day before the plan', toDay(-1), 'no-such-day'],
    ['to part of a day', toDay(0.5), 'no-such-day'],
    ['past the end of the plan', toDay(3), 'outside-plan'],
    ['when it is gone', (p) => duplicateSession(p, { sessionId: 'x', to: [], makeId: ids() }), 'row-missing'],
  ])('%s: %s', (_name, edit, code) => {
    expect(codeOf(plan, edit)).toBe(code)
  })
})

describe("a room's day", () => {
  const copied =
    (args: Partial<Parameters<typeof copyRoomDay>[1]>): PlanEdit =>
    (p) =>
      copyRoomDay(p, {
        roomId: 'room',
        day: 0,
        toDays: [1],
        what: ['sessions', 'shifts', 'spend'],
        makeId: ids(),
        ...args,
      })
  const addedBy = (args: Partial<Parameters<typeof copyRoomDay>[1]>, of: Plan = plan) => {
    const result = copied(args)(of)
    if (!result.ok) throw new Error(result.refusal.code)
    const counts = (['sessions', 'segments', 'lineup', 'shifts', 'spend'] as const).map(
      (table) => countDiff(result.value, table).added,
    )
    return counts.join(' ')
  }

  it.each<[string, Partial<Parameters<typeof copyRoomDay>[1]>, string]>([
    ['goes to another day with all that starts on it', {}, '1 2 1 1 1'],
    ['goes to several days, each once', { toDays: [1, 2, 1] }, '2 4 2 2 2'],
    ['goes to another room of the same day', { toDays: [0], toRoomIds: ['r2'] }, '1 2 1 1 1'],
    [
      'goes to other rooms and days, never onto itself',
      { toDays: [0, 1], toRoomIds: ['room', 'r2'] },
      '3 6 3 3 3',
    ],
    ['gives only what is asked for', { what: ['spend'] }, '0 0 0 0 1'],
    ['gives what starts past midnight to the day it starts on', { day: 1, toDays: [2] }, '0 0 0 0 1'],
  ])('%s', (_name, args, added) => {
    expect(addedBy(args)).toBe(added)
  })

  it('keeps clocks, hosts and money', () => {
    const after = applied(plan, copied({ toDays: [2], toRoomIds: ['r2'] }))
    expect(pageOf(after, 'shifts', 'r2/2')).toMatchObject([{ hostId: 'h', start: 2 * 1440 + evening }])
    expect(pageOf(after, 'spend', 'r2/2')).toMatchObject([{ budgetFen: 777, start: 2 * 1440 + evening }])
  })

  it.each<[string, Partial<Parameters<typeof copyRoomDay>[1]>, string]>([
    ['without anything on it', { day: 2 }, 'nothing-on-day'],
    ['without what is asked for', { day: 1, toDays: [0], what: ['sessions'] }, 'nothing-on-day'],
    ['onto itself', { toDays: [0] }, 'nowhere-to-copy'],
    ['to no day', { toDays: [] }, 'nowhere-to-copy'],
    ['to a day that the plan does not have', { toDays: [9] }, 'no-such-day'],
    ['past the end of the plan', { toDays: [3] }, 'outside-plan'],
    ['of a room that is gone', { roomId: 'gone' }, 'row-missing'],
    ['to a room that is gone', { toRoomIds: ['gone'] }, 'row-missing'],
  ])('%s is refused: %s', (_name, args, code) => {
    expect(codeOf(plan, copied(args))).toBe(code)
  })

  it('is named where nothing is on it', () => {
    expect(refusalOf(plan, copied({ roomId: 'r2', day: 2 }))).toEqual({
      code: 'nothing-on-day',
      name: 'r2',
      day: 2,
    })
  })
})
