import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderBetween, ordersBetween } from '#core/plan/order.ts'

describe('order keys', () => {
  it('stay strictly ascending by plain comparison, wherever rows are inserted', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 80 }), (places) => {
        const keys: string[] = []
        for (const place of places) {
          const at = place % (keys.length + 1)
          keys.splice(at, 0, orderBetween(keys[at - 1] ?? null, keys[at] ?? null))
        }
        expect([...keys].sort((a, b) => (a < b ? -1 : 1))).toEqual(keys)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  it('of rows that two teams put at one place leave room after both', () => {
    const same = orderBetween(null, null)
    const [key] = ordersBetween(same, same, 1)
    expect(key !== undefined && key > same).toBe(true)
  })
})
