import { expect, it, vi } from 'vitest'
import { waterfall } from '#core/pricing/waterfall.ts'
import { waterfallOption } from '#renderer/screens/lineup/waterfallOption.ts'
import { lineupText } from '#renderer/text/lineupText.ts'

// The window's store asks the browser for its language when it is loaded.
vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'zh' })
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
})

interface Series {
  readonly data: readonly (number | { readonly value: number })[]
}

/** The published case: 80 yuan, 10 % off, 5 off from 80. */
const price = {
  liveFen: 8000,
  offers: [
    { kind: 'percentOff', rate: 0.1 },
    { kind: 'fullReduction', thresholdFen: 8000, cutFen: 500 },
  ] as const,
}

function drawn(costFen: number) {
  const product = { listFen: 10_000, costFen, commissionRate: 0.2 }
  const { steps } = waterfall({ ...price, offers: [...price.offers] }, product)
  const look = { lang: 'en', token: (name: string) => name } as const
  const option = waterfallOption(steps, lineupText.en, look)
  const [ground, bars] = option.series as [Series, Series]
  return {
    names: (option.xAxis as { readonly data: readonly string[] }).data,
    ground: ground.data,
    bars: bars.data.map((bar) => (typeof bar === 'number' ? bar : bar.value)),
  }
}

it('draws every step where the one before it ended', () => {
  const { names, ground, bars } = drawn(3000)
  expect(names).toEqual([
    'List price',
    'Live cut',
    'Live price',
    'Percent off',
    'From X minus Y',
    'To hand',
    'Cost',
    'Commis\u00adsion',
    'Margin',
  ])
  expect(bars).toEqual([100, 20, 80, 8, 5, 67, 30, 13.4, 23.6])
  expect(ground).toEqual([0, 80, 0, 72, 67, 0, 37, 23.6, 0])
})

it('draws what is lost below the ground', () => {
  const { ground, bars } = drawn(6000)
  expect(bars.at(-1)).toBe(-6.4)
  expect(bars.at(-2)).toBe(-6.4)
  expect(ground.at(-2)).toBe(0)
})
