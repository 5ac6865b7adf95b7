import { describe, expect, it, vi } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Row } from '#core/plan/tables.ts'
import { knownFigure } from '#core/pricing/Figure.ts'
import { diagnoseCreators } from '#core/rollup/creatorQuadrant.ts'
import { categoriesOf, everyCreator, isCreatorShown } from '#renderer/screens/creators/creatorFilter.ts'
import { figureText } from '#renderer/screens/creators/figureText.ts'
import {
  creatorAt,
  drawnCreators,
  quadrantOption,
  quadrantRows,
  shortPercent,
} from '#renderer/screens/creators/quadrantChart.ts'
import { planId } from '#tests/build/plan.ts'

// The window's store asks the browser for its language when it is loaded.
vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'zh' })
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
})

const creator = (id: string, fields: Partial<Row<'creators'>> = {}): Row<'creators'> =>
  blankRow('creators', { id, planId, name: id, category: '美妆', ...fields })

const diagnoses = diagnoseCreators(
  [
    creator('tail', { tier: 'tail', conversionRate: 0.02, impressionsPerProduct: 10_000 }),
    creator('top', { tier: 'top', conversionRate: 0.06, impressionsPerProduct: 90_000 }),
    creator('unknown', { tier: 'top', conversionRate: null, impressionsPerProduct: 50_000 }),
    creator('nobody', { conversionRate: 0.04, impressionsPerProduct: 40_000 }),
  ],
  [],
)
const drawn = drawnCreators(diagnoses)

interface DrawnSeries {
  readonly name?: string
  readonly symbol?: string
  readonly data: readonly { readonly value: readonly number[]; readonly symbolSize?: number }[]
}

function seriesOf(selected: readonly string[]): readonly DrawnSeries[] {
  const averages = diagnoses[0]?.averages ?? { conversionRate: null, impressionsPerProduct: null }
  const look = { lang: 'zh', token: (name: string) => name } as const
  return quadrantOption({ drawn, averages, selected }, look).series as readonly DrawnSeries[]
}

describe('the quadrant chart', () => {
  it('draws nobody whose figure is unknown, and lists them in its table', () => {
    expect(drawn.map(({ diagnosis }) => diagnosis.creator.id)).toEqual(['tail', 'top', 'nobody'])
    const row = quadrantRows(diagnoses, 'zh').rows.find(([name]) => name === 'unknown')
    expect(row).toEqual(['unknown', '头部', '—', '50,000', '0', '数据不全 · 缺转化率'])
  })

  it.each([
    [0.054, '5.4%'],
    [0.044, '4.4%'],
    [0.0347391, '3.47%'],
    [0, '0%'],
  ])('writes a conversion of %f as %s', (rate, text) => {
    expect(shortPercent(rate)).toBe(text)
  })

  it('has a symbol of its own for each tier, and nothing at 0 for who is not drawn', () => {
    const [, ...tiers] = seriesOf([])
    expect(tiers.map(({ name }) => name)).toEqual(['头部', '尾部', '没填层级'])
    expect(new Set(tiers.map(({ symbol }) => symbol)).size).toBe(3)
    expect(tiers.flatMap(({ data }) => data.map(({ value }) => value))).toEqual([
      [90_000, 0.06],
      [10_000, 0.02],
      [40_000, 0.04],
    ])
  })

  it('knows whom a click met, and shows the selected larger', () => {
    expect(creatorAt(drawn, { seriesIndex: 1, dataIndex: 0 })).toBe('top')
    expect(creatorAt(drawn, { seriesIndex: 2, dataIndex: 0 })).toBe('tail')
    expect(creatorAt(drawn, { seriesIndex: 0, dataIndex: 0 })).toBeUndefined()
    expect(seriesOf(['tail'])[2]?.data[0]?.symbolSize).toBeGreaterThan(12)
  })
})

describe('the filter of creators', () => {
  const star = creator('a', { tier: 'star', category: ' 美食 ' })
  it.each([
    [everyCreator, true],
    [{ tier: 'star', category: null }, true],
    [{ tier: 'none', category: null }, false],
    [{ tier: null, category: '美食' }, true],
    [{ tier: null, category: '' }, false],
  ] as const)('with %o shows a star of food: %s', (filter, isShown) => {
    expect(isCreatorShown(filter, star)).toBe(isShown)
  })

  it('shows bookings of a creator who is gone while nothing is filtered', () => {
    expect(isCreatorShown(everyCreator, undefined)).toBe(true)
    expect(isCreatorShown({ tier: 'top', category: null }, undefined)).toBe(false)
  })

  it('offers the categories that there are, the largest first', () => {
    expect(categoriesOf([star, creator('b'), creator('c'), creator('d', { category: '' })])).toEqual([
      '美妆',
      '',
      '美食',
    ])
  })
})

describe('a figure', () => {
  it.each([
    [knownFigure(123_45), { shown: '¥123.45', why: '' }],
    [knownFigure(null), { shown: '卖多少都不保本', why: '' }],
    [
      { known: false, missing: ['feeFen', 'refundRate'] },
      { shown: '—', why: '缺费用、商品退款率' },
    ],
  ] as const)('%o reads %o', (figure, text) => {
    expect(figureText(figure, 'zh')).toEqual(text)
  })
})
