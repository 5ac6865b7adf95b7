import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snapMinute, snapSpan } from '#renderer/parts/MinuteAxis/snapMinute.ts'

const edges = [1207, 1219]

describe('snapping', () => {
  it.each([
    ['an edge in reach', 1206.2, 2, { minute: 1207, at: 1207 }],
    ['a quarter hour in reach', 1214.4, 2, { minute: 1215, at: 1215 }],
    ['the nearer of the two', 1217.5, 3, { minute: 1219, at: 1219 }],
    ['a whole minute where nothing is in reach', 1211.4, 2, { minute: 1211, at: null }],
    ['a whole minute where snapping is off', 1206.8, 0, { minute: 1207, at: null }],
  ])('goes to %s', (_name, minute, reach, expected) => {
    expect(snapMinute(minute, { edges, reach })).toEqual(expected)
  })

  it.each([
    ['its start', 1206.5, 5, { minute: 1207, at: 1207 }],
    ['its end', 1213.8, 5, { minute: 1214, at: 1219 }],
  ])('moves a span by %s', (_name, start, duration, expected) => {
    expect(snapSpan(start, duration, { edges, reach: 2 })).toEqual(expected)
  })

  it('always gives whole minutes, never farther off than its reach', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 5000, noNaN: true }),
        fc.double({ min: 0, max: 30, noNaN: true }),
        fc.array(fc.nat(5000), { maxLength: 6 }),
        fc.integer({ min: 1, max: 60 }),
        (start, reach, others, duration) => {
          const { minute } = snapSpan(start, duration, { edges: others, reach })
          expect(Number.isInteger(minute)).toBe(true)
          expect(Math.abs(minute - start)).toBeLessThanOrEqual(Math.max(reach, 0.5) + 1e-9)
        },
      ),
    )
  })
})
