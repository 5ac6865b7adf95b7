import fc from 'fast-check'
import { expect, it } from 'vitest'
import { percentText } from '#core/excel/sheets/offerLines.ts'
import { readRate } from '#core/excel/values/rate.ts'
import { textCell } from '#core/excel/values/textCell.ts'

it.each([
  [0.054, '5.4%'],
  [0.044, '4.4%'],
  [0.07, '7%'],
  [0.1234, '12.34%'],
  [1, '100%'],
  [0, '0%'],
])('writes %d as %s', (rate, text) => {
  expect(percentText(rate)).toBe(text)
})

it('writes every hundredth of a percent with no more than two decimals, and reads it back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
      const rate = Number(`${hundredths}e-4`)
      const text = percentText(rate)
      expect(text).toMatch(/^\d+(\.\d{1,2})?%$/)
      expect(readRate(textCell(text))).toEqual({ kind: 'value', value: rate })
    }),
  )
})
