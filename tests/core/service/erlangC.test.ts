import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agentsNeeded, serviceLevel } from '#core/service/erlangC.ts'

/** The published case: 100 contacts in half an hour, three minutes each, to be answered in 20 s. */
const published = { contacts: 100, intervalMinutes: 30, handleMinutes: 3, targetSeconds: 20 }

describe('Erlang C', () => {
  it('gives the published case: 14 agents answer 88.835 % in time, 13 fewer than 80 %', () => {
    expect(agentsNeeded(0.8, published)).toBe(14)
    expect(serviceLevel(14, published)).toBeCloseTo(0.8883500191794669, 12)
    expect(serviceLevel(13, published)).toBeLessThan(0.8)
  })

  it.each([
    ['nobody is needed when nobody asks', { ...published, contacts: 0 }, 0],
    ['one agent is enough for a contact now and then', { ...published, contacts: 0.2 }, 1],
    ['a spike of 3 000 in half an hour', { ...published, contacts: 3000 }, 309],
  ])('%s', (_, load, agents) => {
    expect(agentsNeeded(0.8, load)).toBe(agents)
    if (agents > 0) expect(serviceLevel(agents, load)).toBeGreaterThanOrEqual(0.8)
    expect(serviceLevel(agents - 1, load)).toBeLessThan(agents === 0 ? 1.1 : 0.8)
  })

  it('knows that agents who cannot catch up answer nobody in time', () => {
    expect(serviceLevel(10, published)).toBe(0)
    expect(serviceLevel(0, published)).toBe(0)
  })

  it('stays a share, grows with agents, and needs the agents that it says, for teams of any size', () => {
    const load = fc.record({
      contacts: fc.double({ min: 0, max: 20_000, noNaN: true }),
      intervalMinutes: fc.constant(30),
      handleMinutes: fc.double({ min: 0.5, max: 30, noNaN: true }),
      targetSeconds: fc.integer({ min: 0, max: 600 }),
    })
    fc.assert(
      fc.property(
        load,
        fc.integer({ min: 0, max: 5000 }),
        fc.constantFrom(0.5, 0.8, 0.95),
        (each, agents, level) => {
          const reached = serviceLevel(agents, each)
          expect(reached).toBeGreaterThanOrEqual(0)
          expect(reached).toBeLessThanOrEqual(1)
          expect(serviceLevel(agents + 1, each)).toBeGreaterThanOrEqual(reached - 1e-9)
          const needed = agentsNeeded(level, each)
          expect(serviceLevel(needed, each)).toBeGreaterThanOrEqual(level)
          if (needed > 0) expect(serviceLevel(needed - 1, each)).toBeLessThan(level)
        },
      ),
    )
  })

  it('answers at once for teams that nobody has', () => {
    const slip = { ...published, contacts: 1e12 }
    expect(agentsNeeded(0.8, slip)).toBeGreaterThan(1e11)
    expect(serviceLevel(1e12, slip)).toBe(1)
  })
})
