import { describe, expect, it } from 'vitest'
import { type Funnel, gmvOfFunnel } from '#core/rollup/funnel.ts'
import { funnelWhatIf } from '#core/rollup/funnelWhatIf.ts'

/** ¥20 000: a thousandth of 100 000 exposures buys for ¥200. */
const funnel: Funnel = {
  exposures: 100_000,
  enterRate: 0.1,
  productExposureRate: 0.95,
  clickRate: 0.2,
  conversionRate: 0.05,
  averageOrderFen: 20_000,
}

describe('a funnel with one factor changed', () => {
  it('brings as much more or less', () => {
    const changes = funnelWhatIf(funnel, -0.1, null)
    expect(changes.map(({ gmvFen }) => gmvFen)).toEqual(Array(6).fill(Math.round(gmvOfFunnel(funnel) * 0.9)))
    expect(changes.every(({ neededOfSolved }) => neededOfSolved === null)).toBe(true)
  })

  it('tells what the solved factor makes up for', () => {
    const [exposures, enter] = funnelWhatIf(funnel, -0.1, 'exposures')
    expect(exposures?.neededOfSolved).toBeNull()
    expect(enter?.neededOfSolved).toBeCloseTo(111_111.11, 1)
  })

  it('has no GMV for a rate beyond 100 %', () => {
    const shown = funnelWhatIf(funnel, 0.1, 'exposures').find(
      ({ factor }) => factor === 'productExposureRate',
    )
    expect(shown).toMatchObject({ gmvFen: null, neededOfSolved: null })
  })
})
