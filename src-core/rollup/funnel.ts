/**
 * The six factors of GMV: exposures × enter rate × product-exposure rate × click rate × conversion rate × average order
 * value. Counts, shares in [0, 1], and fen.
 */
export interface Funnel {
  readonly exposures: number
  readonly enterRate: number
  readonly productExposureRate: number
  readonly clickRate: number
  readonly conversionRate: number
  readonly averageOrderFen: number
}

export type FunnelFactor = keyof Funnel

export const funnelFactors: readonly FunnelFactor[] = [
  'exposures',
  'enterRate',
  'productExposureRate',
  'clickRate',
  'conversionRate',
  'averageOrderFen',
]

/** GMV in fen that a funnel comes to, rounded to the fen. */
export const gmvOfFunnel = (funnel: Funnel): number =>
  Math.round(funnelFactors.reduce((product, factor) => product * funnel[factor], 1))

/** Why a factor cannot be told from the others and a GMV. */
export type FunnelFault = 'none-open' | 'several-open' | 'zero-factor' | 'rate-over-one'

export type SolvedFunnel =
  | { readonly ok: true; readonly factor: FunnelFactor; readonly funnel: Funnel }
  | {
      readonly ok: false
      readonly fault: FunnelFault
      readonly factor: FunnelFactor | null
      readonly value?: number
    }

/**
 * Solves a funnel for the one factor that is null, so that it brings a GMV. Refuses none or several open ones, others
 * that are 0 or as good as 0 (nothing can make up for that), and a rate that would have to be more than 100 %: the target
 * cannot be reached that way, and by how much is said. What is solved is not rounded, so that the funnel brings the GMV to
 * the fen.
 */
export function solveFunnel(
  factors: { readonly [F in FunnelFactor]: number | null },
  gmvFen: number,
): SolvedFunnel {
  const open = funnelFactors.filter((factor) => factors[factor] === null)
  const [factor] = open
  if (factor === undefined) return { ok: false, fault: 'none-open', factor: null }
  if (open.length > 1) return { ok: false, fault: 'several-open', factor }
  const others = funnelFactors.reduce((product, each) => product * (factors[each] ?? 1), 1)
  const zero = funnelFactors.find((each) => factors[each] === 0)
  const value = gmvFen / others
  if (zero !== undefined || !Number.isFinite(value))
    return { ok: false, fault: 'zero-factor', factor: zero ?? factor }
  if (factor.endsWith('Rate') && value > 1) return { ok: false, fault: 'rate-over-one', factor, value }
  return { ok: true, factor, funnel: { ...(factors as Funnel), [factor]: value } }
}

/** GPM: paid amount per thousand views, in fen; null without views. */
export const gpmFen = (paidFen: number, views: number): number | null =>
  views === 0 ? null : (paidFen / views) * 1000
