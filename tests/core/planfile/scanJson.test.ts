import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderBetween, ordersBetween } from '#core/plan/order.ts'
import { canonicalJson } from '#core/planfile/canonicalJson.ts'
import { isOrderKey } from '#core/planfile/isOrderKey.ts'
import { scanJson } from '#core/planfile/scanJson.ts'

const faultOf = (text: string) => {
  const fault = scanJson(text, 4)
  return fault ? `${fault.kind} at ${fault.place}` : 'none'
}

describe('the scan of JSON text', () => {
  it.each([
    ['{"a":1,"b":2,"a":3}', 'duplicate-key at a'],
    ['{"b":1,"a":2,"b":3}', 'duplicate-key at b'],
    ['{"a":{"b":1},"b":[{"c":1,"c":2}]}', 'duplicate-key at b[0].c'],
    ['{"a":{"b":1},"b":{"b":1}}', 'none'],
    ['{"\\u0061":1,"a":2}', 'duplicate-key at a'],
    ['{"a":1,"\\u0061":2}', 'duplicate-key at a'],
    ['{"a\\"":1,"b":2}', 'none'],
    ['{"":1,"":2}', 'duplicate-key at '],
    ['{"a":"\\\\","b":"}]{\\"","c":1,"c":1}', 'duplicate-key at c'],
    ['{"x":["a","a",{"a":"a"}]}', 'none'],
    ['[[[[]]]]', 'none'],
    ['[0,[[[[]]]]]', 'too-deep at [1][0][0][0]'],
    ['{"__proto__":1}', 'proto-key at __proto__'],
    ['{"a":"__proto__"}', 'none'],
    ['{"\\u005f_proto__":1}', 'proto-key at __proto__'],
    ['[1, 2, 1e400]', 'number-too-large at [2]'],
    ['[9007199254740991, -9007199254740991]', 'none'],
    ['[9007199254740992]', 'number-too-large at [0]'],
    ['[-9007199254740992]', 'number-too-large at [0]'],
    ['[0.1234567890123456789, 1E+20, -1.5e-300]', 'none'],
    ['{"tables":{"rooms":[{},{"a":1e999}]}}', 'number-too-large at rooms[1].a'],
  ])('of %s finds %s', (text, expected) => {
    expect(faultOf(text)).toBe(expected)
  })

  it.each(['"', '{"a', '{"a":', '[1,', '}', ']]', '{"\\', '-', ',', ''])(
    'ends on text that is no JSON: %j',
    (text) => {
      expect(() => JSON.parse(text)).toThrow()
      expect(faultOf(text)).toBe('none')
    },
  )

  it('finds nothing in what canonicalJson writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        fc.pre(!JSON.stringify(value).includes('__proto__'))
        expect(scanJson(canonicalJson(value), 64)).toBeUndefined()
      }),
    )
  })

  it('finds every key that is in an object twice, whatever the order and spelling of keys', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', '\\u0061', '\\u0062', 'ab')
    fc.assert(
      fc.property(fc.array(key, { maxLength: 6 }), (keys) => {
        const text = `{${keys.map((k) => `"${k}":0`).join(',')}}`
        const hasTwice = Object.keys(JSON.parse(text)).length < keys.length
        expect(scanJson(text, 4)?.kind).toBe(hasTwice ? 'duplicate-key' : undefined)
      }),
    )
  })
})

describe('canonical JSON', () => {
  it('reads back as the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it.each([
    [{ b: 1, a: { d: null, c: [true, ''] } }, '{"a":{"c":[true,""],"d":null},"b":1}'],
    [{ 10: 0, 9: 0, 1: 0 }, '{"1":0,"10":0,"9":0}'],
    [2 ** 60, '1.152921504606847e+18'],
    ['\ud800', '"\\ud800"'],
  ])('of %j is %s', (value, expected) => {
    expect(canonicalJson(value)).toBe(expected)
  })

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [undefined], [1n]])('throws for %s', (value) => {
    expect(() => canonicalJson({ value })).toThrow('JSON has no')
  })
})

describe('an order key', () => {
  it.each(['', 'a', 'a00', 'A00000000000000000000000000', '1', 'b1', 'é0'])('is not %j', (key) => {
    expect(isOrderKey(key)).toBe(false)
    expect(() => orderBetween(key, null)).toThrow()
  })

  it('is every key that order.ts makes', () => {
    const keys = [
      ...ordersBetween(null, null, 300),
      ...ordersBetween('a1', 'a2', 300),
      ...ordersBetween(null, 'a0', 300),
    ]
    expect(keys.filter((key) => !isOrderKey(key))).toEqual([])
  })
})
