import { expect, it, vi } from 'vitest'
import { parityFaults } from '#core/pricing/parityFaults.ts'
import type { PriceSpan } from '#core/pricing/priceSpans.ts'
import { parityOption, priceAt } from '#renderer/screens/lineup/parityChart.ts'

// The window's store asks the browser for its language when it is loaded.
vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'zh' })
})

const span = (
  id: string,
  start: number,
  toHandFen: number | null,
  of: Partial<PriceSpan> = {},
): PriceSpan => ({
  table: 'lineup',
  page: `session ${id}`,
  id,
  roomId: 'room A',
  creatorId: null,
  start,
  end: start + 60,
  toHandFen,
  ...of,
})
const dear = span('dear', 1200, 20_000)
const later = span('later', 4000, 18_000)
const cheap = span('cheap', 1300, 18_000, { roomId: 'room B' })
const unsaid = span('unsaid', 1400, null, { roomId: 'room B' })
const booked = span('booked', -2000, 19_900, { table: 'bookings', roomId: null, creatorId: 'lin' })
const spans = [booked, dear, cheap, unsaid, later]

const picture = {
  spans,
  faults: parityFaults(spans, 1),
  startDate: '2027-11-08',
  sellerName: ({ roomId, creatorId }: PriceSpan) => roomId ?? creatorId ?? '',
  timeText: ({ start }: PriceSpan) => `at ${start}`,
}

interface Series {
  readonly name: string
  readonly data: readonly { readonly value: readonly (number | null)[]; readonly said: string }[]
}
const option = parityOption(picture, { lang: 'en', token: (name) => name })
const [rings, ...lines] = option.series as readonly Series[]

it('draws a line for each room and one for creators, broken between prices, and none for a price nobody has said', () => {
  expect(lines.map(({ name }) => name)).toEqual(['Creators', 'room A', 'room B'])
  expect(lines[1]?.data.map(({ value }) => value)).toEqual([
    [1200, 200],
    [1260, 200],
    [1260, null],
    [4000, 180],
    [4060, 180],
    [4060, null],
  ])
  expect(lines[2]?.data).toHaveLength(3)
})

it('rings what is cheaper elsewhere within the days of protection, and says by how much', () => {
  expect(rings?.data).toHaveLength(1)
  expect(rings?.data[0]).toEqual({
    value: [1230, 200],
    said: 'room A\nat 1200\n¥200\n¥20 more than room B (at 1300)',
  })
})

it('spans whole days, those before the plan too', () => {
  expect(option.xAxis).toMatchObject({ min: -2 * 1440, max: 3 * 1440 })
})

it.each([
  [1, 0, booked],
  [2, 1, dear],
  [2, 4, later],
  [3, 0, cheap],
  [0, 0, undefined],
])('a click on point %2$i of series %1$i meets its price', (seriesIndex, dataIndex, met) => {
  expect(priceAt(picture, { seriesIndex, dataIndex })).toBe(met)
})
