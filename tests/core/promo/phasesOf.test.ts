import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phasesOf } from '#core/promo/phasesOf.ts'
import { type Promo, promoTemplates } from '#core/promo/promoTemplates.ts'

const anyPromo = fc.constantFrom(...(Object.keys(promoTemplates) as Promo[]))
const anyDate = fc
  .integer({ min: 0, max: 3000 })
  .map((day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10))

const inWords = (promo: Promo, startDate: string, days: number) =>
  phasesOf(promo, startDate, days)
    .map((span) => `${span.template.name.zh}${span.days}`)
    .join(' ')

describe('phases of a promo', () => {
  it.each([
    ['the published 618 of 2023', '618', '2023-05-25', 25, '预热6 开门红4 续售12 爆发3'],
    ['the published 双11 of 2023', 'double11', '2023-10-20', 23, '蓄水4 预热7 开门红4 续售5 爆发3'],
    ['a 618 that goes on after the 18th', '618', '2027-06-01', 20, '预热4 开门红3 续售9 爆发2 返场2'],
    ['a 618 begun too late for its day', '618', '2027-06-15', 27, '预热6 开门红4 续售12 爆发3 返场2'],
    ['three days up to the 11th', 'double11', '2027-11-09', 3, '预热1 开门红1 爆发1'],
    ['one day of a promo', 'custom', '2027-03-01', 1, '爆发1'],
    ['two days', 'launch-day', '2027-03-01', 2, '预热1 爆发1'],
    ['a week', 'custom', '2027-03-01', 8, '蓄水3 预热2 爆发2 返场1'],
  ] as const)('lay out %s', (_, promo, startDate, days, expected) => {
    expect(inWords(promo, startDate, days)).toBe(expected)
  })

  it('cover the plan without a gap, each with at least one day', () => {
    fc.assert(
      fc.property(anyPromo, anyDate, fc.integer({ min: 1, max: 366 }), (promo, startDate, days) => {
        let next = 0
        for (const span of phasesOf(promo, startDate, days)) {
          expect(span.firstDay).toBe(next)
          expect(span.days).toBeGreaterThanOrEqual(1)
          next += span.days
        }
        expect(next).toBe(days)
      }),
    )
  })

  it('always hold the peak', () => {
    fc.assert(
      fc.property(anyPromo, anyDate, fc.integer({ min: 1, max: 366 }), (promo, startDate, days) => {
        expect(inWords(promo, startDate, days)).toContain('爆发')
      }),
    )
  })
})

describe('colours of phases', () => {
  const templates = Object.values(promoTemplates).flatMap((promo) => [...promo.untilPeak, promo.afterPeak])

  it.each(['#ffffff', '#141414'])('have a contrast of 3 : 1 at least on %s', (ground) => {
    for (const { colour } of templates) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3)
  })

  it('tell the phases of one promo apart', () => {
    for (const { untilPeak, afterPeak } of Object.values(promoTemplates)) {
      const colours = [...untilPeak, afterPeak].map((template) => template.colour)
      expect(new Set(colours).size).toBe(colours.length)
    }
  })
})

/** Contrast of two colours by WCAG 2. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
