import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkOf } from '#core/checks/all.ts'
import { startChecks } from '#core/checks/startChecks.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, planFromRows, rowsOf } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import { categoryAverages, diagnoseCreators, quadrantAdvice } from '#core/rollup/creatorQuadrant.ts'
import { planId, planWith } from '#tests/build/plan.ts'

const creator = (id: string, fields: Partial<Row<'creators'>>): Row<'creators'> =>
  blankRow('creators', { id, planId, name: id, category: '美妆', ...fields })

const figures = (
  id: string,
  conversionRate: number | null,
  impressionsPerProduct: number | null,
  category = '美妆',
): Row<'creators'> => creator(id, { conversionRate, impressionsPerProduct, category })

const bookingsOf = (creatorId: string, ...statuses: Row<'bookings'>['status'][]): Row<'bookings'>[] =>
  statuses.map((status, index) =>
    blankRow('bookings', {
      id: `${creatorId}-${index}`,
      planId,
      creatorId,
      start: index * 60,
      duration: 20,
      status,
    }),
  )

const quadrants = (...args: Parameters<typeof diagnoseCreators>): Record<string, string> =>
  Object.fromEntries(diagnoseCreators(...args).map((each) => [each.creator.id, each.quadrant]))

/** A plan whose check of mismatched fans asks for so many bookings. */
function judgedAfter(bookings: number, rows: Parameters<typeof planWith>[0]): Plan {
  const plans = rowsOf(planWith({}), 'plans').map((row) => ({
    ...row,
    settings: { ...row.settings, thresholds: { 'creator-mismatch.bookings': bookings } },
  }))
  return planFromRows(planId, { ...rows, plans })
}

/** The category converts 3 % and shows a product 20 000 times, on average. */
const category = [figures('frame1', 0.01, 10_000), figures('frame2', 0.05, 30_000)]

describe('the diagnosis of a creator', () => {
  it.each<[name: string, rate: number, impressions: number, reviewed: number, quadrant: string]>([
    ['converts and is seen', 0.06, 40_000, 0, 'deepen'],
    ['converts and is hardly seen', 0.06, 500, 0, 'rising'],
    ['converts little, and was never tried', 0.001, 40_000, 0, 'rework'],
    ['converts little after one booking', 0.001, 500, 1, 'rework'],
    ['converts little after two', 0.001, 500, 2, 'mismatch'],
    ['converts little after two though many see it', 0.001, 90_000, 2, 'mismatch'],
    ['converts well after two', 0.06, 40_000, 2, 'deepen'],
  ])('who %s', (_, rate, impressions, reviewed, quadrant) => {
    const bookings = bookingsOf('c', ...Array.from({ length: reviewed }, () => 'reviewed' as const))
    expect(quadrants([...category, figures('c', rate, impressions)], bookings).c).toBe(quadrant)
  })

  it('counts only bookings that were reviewed, of this creator', () => {
    const creators = [...category, figures('c', 0.001, 500)]
    const bookings = [
      ...bookingsOf('c', 'reviewed', 'scheduled', 'live'),
      ...bookingsOf('frame1', 'reviewed', 'reviewed'),
    ]
    expect(quadrants(creators, bookings)).toMatchObject({ c: 'rework', frame1: 'mismatch' })
  })

  it('judges after as many bookings as the team says', () => {
    const creators = [...category, figures('c', 0.001, 500)]
    const bookings = bookingsOf('c', 'reviewed', 'reviewed', 'reviewed')
    expect([1, 3, 4].map((needed) => quadrants(creators, bookings, needed).c)).toEqual([
      'mismatch',
      'mismatch',
      'rework',
    ])
  })

  it('gives a small creator who converts the same advice as a big one', () => {
    const small = creator('c', { conversionRate: 0.06, impressionsPerProduct: 500, tier: 'tail', fans: 900 })
    const big = { ...small, tier: 'top' as const, fans: 9_000_000 }
    expect(quadrants([...category, small], [])).toEqual(quadrants([...category, big], []))
  })

  it.each<[name: string, fields: Partial<Row<'creators'>>, quadrant: string, missing: string[]]>([
    [
      'nothing is known',
      { category: ' ', conversionRate: null, impressionsPerProduct: null },
      'unknown',
      ['category', 'conversionRate', 'impressionsPerProduct'],
    ],
    [
      'the category is not',
      { category: '', conversionRate: 0.05, impressionsPerProduct: 1 },
      'unknown',
      ['category'],
    ],
    [
      'the conversion is not',
      { conversionRate: null, impressionsPerProduct: 9 },
      'unknown',
      ['conversionRate'],
    ],
    [
      'a good conversion is, the impressions are not',
      { conversionRate: 0.06, impressionsPerProduct: null },
      'unknown',
      ['impressionsPerProduct'],
    ],
    [
      'a poor conversion is, which needs no more',
      { conversionRate: 0.001, impressionsPerProduct: null },
      'rework',
      [],
    ],
  ])('says what is missing where %s', (_, fields, quadrant, missing) => {
    const found = diagnoseCreators([...category, creator('c', fields)], []).find(
      ({ creator: { id } }) => id === 'c',
    )
    expect(found).toMatchObject({ quadrant, missing })
  })

  it('finds the same fans mismatched as the check does, whatever is known', () => {
    const someone = fc.record({
      category: fc.constantFrom('美妆', '食品', ''),
      conversionRate: fc.option(
        fc.oneof(fc.constantFrom(0.1, 0.2, 0.3), fc.double({ min: 0, max: 1, noNaN: true })),
      ),
      impressionsPerProduct: fc.option(fc.nat(100_000)),
      reviewed: fc.nat(3),
    })
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 6 }), fc.integer({ min: 1, max: 3 }), (people, needed) => {
        const creators = people.map(({ reviewed: _, ...fields }, index) => creator(`c${index}`, fields))
        const bookings = people.flatMap(({ reviewed }, index) =>
          bookingsOf(`c${index}`, ...Array.from({ length: reviewed }, () => 'reviewed' as const)),
        )
        const plan = judgedAfter(needed, { creators, bookings })
        const found = startChecks(plan, [checkOf('creator-mismatch')], 0).findings()
        const judged = diagnoseCreators(creators, bookings, needed)
        expect(found.map(({ places }) => places[0].id).sort()).toEqual(
          judged.flatMap(({ creator: { id }, quadrant }) => (quadrant === 'mismatch' ? [id] : [])).sort(),
        )
      }),
    )
  })
})

describe('the average of a category', () => {
  it.each<[name: string, rates: number[]]>([
    ['three at 10 %', [0.1, 0.1, 0.1]],
    ['three at two thirds', [2 / 3, 2 / 3, 2 / 3]],
    ['one alone', [2 / 3]],
  ])('is below nobody where all are alike: %s', (_, rates) => {
    const creators = rates.map((rate, index) => figures(`c${index}`, rate, rate))
    expect(new Set(Object.values(quadrants(creators, [])))).toEqual(new Set(['deepen']))
  })

  it('counts who stands right at it as high', () => {
    const creators = [0.1, 0.2, 0.3].map((rate, index) => figures(`c${index}`, rate, 1000))
    expect(quadrants(creators, [])).toEqual({ c0: 'rework', c1: 'deepen', c2: 'deepen' })
  })

  it('lies between the least and the greatest that are known, and leaves the unknown out', () => {
    const rate = fc.option(fc.double({ min: 0, max: 1, noNaN: true }))
    fc.assert(
      fc.property(fc.array(rate, { minLength: 1, maxLength: 20 }), (rates) => {
        const creators = rates.map((each, index) => figures(`c${index}`, each, null))
        const average = categoryAverages(creators).get('美妆')?.conversionRate ?? null
        const known = rates.flatMap((each) => each ?? [])
        if (average === null) expect(known).toEqual([])
        else {
          expect(average).toBeGreaterThanOrEqual(Math.min(...known))
          expect(average).toBeLessThanOrEqual(Math.max(...known))
          expect(average * known.length).toBeCloseTo(
            known.reduce((sum, each) => sum + each, 0),
            9,
          )
        }
      }),
    )
  })
})

describe('the advice', () => {
  it.each([
    ['deepen', /深度合作.*更多的品.*长期/, /more products.*long-term/],
    ['rising', /新星.*不论体量.*多排几场/, /whatever their size.*more sessions/],
    ['rework', /先换品.*话术.*利益点/, /another product, script and benefit first/],
    ['mismatch', /粉丝不匹配/, /fans do not match/],
    ['unknown', /补齐/, /missing/],
  ] as const)('for %s reads as the method has it', (quadrant, zh, en) => {
    expect(quadrantAdvice[quadrant].advice.zh).toMatch(zh)
    expect(quadrantAdvice[quadrant].advice.en).toMatch(en)
  })
})
