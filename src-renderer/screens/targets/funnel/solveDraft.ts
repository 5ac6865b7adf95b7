import {
  type Funnel,
  type FunnelFactor,
  funnelFactors,
  gmvOfFunnel,
  solveFunnel,
} from '#core/rollup/funnel.ts'
import { type FunnelDraft, type FunnelField, funnelFields, readField } from './funnelDraft.ts'

/** What the funnel comes to, or why it does not. */
export type DraftSolution =
  | { readonly kind: 'solved'; readonly funnel: Funnel; readonly gmvFen: number; readonly solve: FunnelField }
  | { readonly kind: 'missing'; readonly fields: readonly FunnelField[] }
  | { readonly kind: 'unreadable'; readonly fields: readonly FunnelField[] }
  | { readonly kind: 'zero-factor'; readonly field: FunnelField; readonly solve: FunnelField }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'rate-over-one'; readonly field: FunnelField; readonly value: number }

/** Solves what is typed for the field that follows. */
export function solveDraft({ texts, solve }: Pick<FunnelDraft, 'texts' | 'solve'>): DraftSolution {
  const given = funnelFields.filter((field) => field !== solve)
  const values = new Map(given.map((field) => [field, readField(field, texts[field])]))
  const unreadable = given.filter((field) => values.get(field) === undefined)
  if (unreadable.length > 0) return { kind: 'unreadable', fields: unreadable }
  const missing = given.filter((field) => values.get(field) === null)
  if (missing.length > 0) return { kind: 'missing', fields: missing }
  const factors = Object.fromEntries(funnelFactors.map((factor) => [factor, values.get(factor) ?? null])) as {
    readonly [F in FunnelFactor]: number | null
  }
  if (solve === 'gmv') return solved(factors as Funnel, gmvOfFunnel(factors as Funnel), solve)
  const gmvFen = values.get('gmv') ?? 0
  const result = solveFunnel(factors, gmvFen)
  if (result.ok) return solved(result.funnel, gmvFen, solve)
  if (result.fault === 'rate-over-one')
    return { kind: 'rate-over-one', field: solve, value: result.value ?? Number.NaN }
  return { kind: 'zero-factor', field: result.factor ?? solve, solve }
}

const solved = (funnel: Funnel, gmvFen: number, solve: FunnelField): DraftSolution =>
  Number.isSafeInteger(gmvFen) ? { kind: 'solved', funnel, gmvFen, solve } : { kind: 'too-large' }
