import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { hourGrid } from '#core/rollup/hourGrid.ts'
import { serviceLoad, serviceLoadOfDay } from '#core/service/serviceLoad.ts'
import { anyFullPlan } from '#tests/build/anyFullPlan.ts'
import { lineupRows } from '#tests/build/lineup.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

const assumed = { contactsPerOrder: 0.1, contactsPerAgentHour: 20, replySeconds: 20, level: 0.8 }

const team = (from: string, to: string, agents: number): Row<'service'> =>
  blankRow('service', {
    id: `v${from.slice(0, 2)}`,
    planId,
    start: minuteAt(from),
    duration: minuteAt(to) - minuteAt(from),
    agents,
    contactsPerAgentHour: 20,
    replySeconds: 20,
  })

/** A session 20:00–21:00 that sells 2 000 masks in 20:00–20:05, and 1 200 of what no segment shows; 14 agents till 20:30. */
function evening(): Plan {
  const rows = lineupRows({ row: { plannedUnits: 2000 } }, { row: { plannedUnits: 1200 } })
  return planWith({
    ...rows,
    segments: rows.segments.slice(0, 1),
    service: [team('18:00', '20:30', 26), team('20:30', '22:00', 3)],
  })
}

describe('the service load of an evening', () => {
  it('is 260 contacts in the first half hour and 60 in the second, by hand', () => {
    const load = serviceLoad(evening(), { start: minuteAt('19:30'), end: minuteAt('21:30') }, assumed)
    expect(load.map(({ contacts, agents, capacity }) => [contacts, agents, capacity])).toEqual([
      [0, 26, 260],
      [expect.closeTo(260, 9), 26, 260],
      [expect.closeTo(60, 9), 3, 30],
      [0, 3, 30],
    ])
    // 26 agents for 26 at once never catch up; three for six even less.
    expect(load.map(({ level }) => level)).toEqual([1, 0, 0, 1])
    expect(load.map(({ shift }) => shift?.id)).toEqual(['v18', 'v18', 'v20', 'v20'])
    for (const { needed, contacts } of load) expect(needed > contacts / 10 || contacts === 0).toBe(true)
  })

  it('widens a window to whole half hours', () => {
    const load = serviceLoad(evening(), { start: minuteAt('20:10'), end: minuteAt('20:31') }, assumed)
    expect(load.map(({ start, end }) => [start, end])).toEqual([
      [minuteAt('20:00'), minuteAt('20:30')],
      [minuteAt('20:30'), minuteAt('21:00')],
    ])
    expect(load[0]?.contacts).toBeCloseTo(260, 9)
  })

  it.each([
    ['nobody settles anything', { contactsPerAgentHour: 0 }],
    ['less than nothing is settled', { contactsPerAgentHour: -5 }],
    ['orders take contacts away', { contactsPerOrder: -1 }],
    ['all are to be answered', { level: 1 }],
    ['more than all are to be answered', { level: 80 }],
    ['an answer is due before the question', { replySeconds: -60 }],
  ])('gives figures, and at once, where somebody typed that %s', (_, slip) => {
    const silent = evening()
    const plan = planWith({
      sessions: pageOf(silent, 'sessions', ''),
      lineup: pageOf(silent, 'lineup', 's1'),
      service: [{ ...team('18:00', '22:00', 26), contactsPerAgentHour: null, replySeconds: null }],
    })
    for (const slot of serviceLoadOfDay(plan, 0, { ...assumed, ...slip })) {
      expect(slot.level).toBeGreaterThanOrEqual(0)
      expect(slot.level).toBeLessThanOrEqual(1)
      expect(Number.isSafeInteger(slot.needed)).toBe(true)
      expect(slot.contacts).toBeGreaterThanOrEqual(0)
    }
  })
})

describe('the service load of any plan', () => {
  it('is, day after day, that of the whole plan, and brings what all planned units bring', () => {
    fc.assert(
      fc.property(anyFullPlan, (plan) => {
        const sessions = pageOf(plan, 'sessions', '')
        const last = Math.max(0, ...sessions.map(({ start, duration }) => start + duration))
        const first = Math.min(0, ...sessions.map(({ start }) => start))
        const [from, to] = [Math.floor(first / minutesPerDay), Math.ceil(last / minutesPerDay)]
        const whole = serviceLoad(plan, { start: from * minutesPerDay, end: to * minutesPerDay }, assumed)
        const days = Array.from({ length: to - from }, (_, index) => from + index)
        const byDay = days.flatMap((day) => serviceLoadOfDay(plan, day, assumed))
        expect(byDay.length).toBe(whole.length)
        for (const [index, slot] of whole.entries()) {
          const { contacts = Number.NaN, ...same } = byDay[index] ?? {}
          expect(same).toEqual({ ...slot, contacts: undefined })
          expect(contacts).toBeCloseTo(slot.contacts, 6)
        }
        const planned = sessions.flatMap(({ id }) =>
          pageOf(plan, 'lineup', id).map((row) => row.plannedUnits ?? 0),
        )
        const units = planned.reduce((sum, each) => sum + each, 0)
        const contacts = whole.reduce((sum, slot) => sum + slot.contacts, 0)
        expect(Math.abs(contacts - units * assumed.contactsPerOrder)).toBeLessThanOrEqual(1e-6 + units * 1e-9)
      }),
      { numRuns: 40 },
    )
  })

  it('is what the heat map shows, two half hours to the hour', () => {
    const hours = hourGrid(evening(), { from: 0, to: 1 }, assumed)
    const load = serviceLoadOfDay(evening(), 0, assumed)
    for (const [index, hour] of hours.entries()) {
      const [first, second] = load.slice(index * 2, index * 2 + 2)
      expect(hour.contacts).toBeCloseTo((first?.contacts ?? Number.NaN) + (second?.contacts ?? 0), 9)
      expect(hour.agentsNeeded).toBe(Math.max(first?.needed ?? 0, second?.needed ?? 0))
    }
  })
})
