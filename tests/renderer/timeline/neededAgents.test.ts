import { describe, expect, it } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import { serviceSlotsIn } from '#renderer/screens/timeline/tracks/neededAgents.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

const start = minuteAt('20:00')

/** An hour's show that sells so many units, with two agents who settle 20 contacts an hour. */
const plan = (plannedUnits: number) =>
  planWith({
    sessions: [blankRow('sessions', { id: 's', planId, roomId: 'room', start, duration: 60 })],
    products: [blankRow('products', { id: 'p', planId, name: '眼霜' })],
    lineup: [
      blankRow('lineup', { id: 'l', planId, sessionId: 's', productId: 'p', order: 'a0', plannedUnits }),
    ],
    service: [
      blankRow('service', { id: 'v', planId, start, duration: 60, agents: 2, contactsPerAgentHour: 20 }),
    ],
  })

const needed = (units: number, from: string, to: string) =>
  serviceSlotsIn(plan(units), { start: minuteAt(from), end: minuteAt(to) }).map((slot) => slot.needed)

describe('agents that are needed', () => {
  it('are those that the planned units bring, in the half hours of the show', () => {
    const [before, first, second, after] = needed(10_000, '19:45', '21:15')
    expect([before, after]).toEqual([0, 0])
    // 10 000 orders, 8 contacts of a hundred, 20 an hour each: 40 agents would settle them without a moment's rest.
    expect(first).toBeGreaterThan(40)
    expect(second).toBe(first)
  })

  it('grow with what is sold, and are none where nothing is', () => {
    expect(needed(0, '20:00', '21:00')).toEqual([0, 0])
    expect(needed(20_000, '20:00', '20:30')[0]).toBeGreaterThan(needed(10_000, '20:00', '20:30')[0] ?? 0)
  })

  it('are the same whatever window asks for them', () => {
    expect(needed(10_000, '20:10', '20:20')).toEqual(needed(10_000, '20:00', '20:30'))
  })
})
