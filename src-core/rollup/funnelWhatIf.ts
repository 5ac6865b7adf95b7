import { type Funnel, type FunnelFactor, funnelFactors, gmvOfFunnel, solveFunnel } from './funnel.ts'

/** What comes of one factor being better or worse than planned. */
export interface FunnelChange {
  readonly factor: FunnelFactor
  /** The factor after the change. */
  readonly value: number
  /** GMV with the others as they are; null where the change makes a rate more than 100 %. */
  readonly gmvFen: number | null
  /** What the solved factor would have to be to bring the same GMV all the same; null where no value does. */
  readonly neededOfSolved: number | null
}

/**
 * Each factor of a funnel changed by a share of itself (0.1: a tenth more), the others kept.
 * @param solved the factor that makes up for it; null where GMV follows
 */
export function funnelWhatIf(
  funnel: Funnel,
  change: number,
  solved: FunnelFactor | null,
): readonly FunnelChange[] {
  const gmvFen = gmvOfFunnel(funnel)
  return funnelFactors.map((factor) => {
    const value = funnel[factor] * (1 + change)
    const isPossible = !factor.endsWith('Rate') || value <= 1
    const changed: Funnel = { ...funnel, [factor]: value }
    const canSolve = isPossible && solved !== null && solved !== factor
    const again = canSolve ? solveFunnel({ ...changed, [solved]: null }, gmvFen) : null
    return {
      factor,
      value,
      gmvFen: isPossible ? gmvOfFunnel(changed) : null,
      neededOfSolved: again?.ok ? again.funnel[again.factor] : null,
    }
  })
}
