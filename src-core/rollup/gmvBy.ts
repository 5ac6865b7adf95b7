import type { Plan } from '#core/plan/Plan.ts'
import { type Span, sharedSpan } from '#core/plan/spans.ts'
import type { Fen } from '#core/plan/units.ts'
import { type GmvSource, gmvSources } from './gmvSources.ts'
import { addAmount, addSum, type KnownSum, type Tally, tally } from './KnownSum.ts'
import { planWindow } from './planWindow.ts'

/** GMV of a part of the plan: what it is aimed at, and what is planned to come. */
export interface Gmv {
  /** `unknown` counts sessions without a target. */
  readonly target: KnownSum
  readonly planned: KnownSum
}

export interface GmvTally extends Gmv {
  readonly target: Tally
  readonly planned: Tally
}

export const gmvTally = (): GmvTally => ({ target: tally(), planned: tally() })

/** Adds what a source brings in a window. Only sessions can lack a target. */
export function addGmv(to: GmvTally, source: GmvSource, { start, end }: Span): void {
  addSum(to.planned, source.plannedBetween(start, end))
  if (source.table === 'sessions') addAmount(to.target, source.targetBetween(start, end))
}

/** GMV of a window by what a source belongs to: its FACT mark, its field. Sums to the whole, fen by fen. */
export function gmvBy<Key>(
  plan: Plan,
  keyOf: (source: GmvSource) => Key,
  window: Span = planWindow(plan),
): ReadonlyMap<Key, Gmv> {
  const groups = new Map<Key, GmvTally>()
  for (const source of gmvSources(plan)) {
    if (!sharedSpan(source.span, window)) continue
    const key = keyOf(source)
    let group = groups.get(key)
    if (!group) {
      group = gmvTally()
      groups.set(key, group)
    }
    addGmv(group, source, window)
  }
  return groups
}

export interface BaseAndBurst {
  /** F and A: what sells every day. */
  readonly base: Gmv
  /** C and T: what the promo adds. */
  readonly burst: Gmv
  /** Share of the base in the planned GMV of the four; null where nothing is planned. The burst has the rest. */
  readonly baseShare: number | null
}

/** Daily base (F + A) against burst (C + T). The centre field belongs to neither. */
export function baseAndBurst(plan: Plan, window: Span = planWindow(plan)): BaseAndBurst {
  const byFact = gmvBy(plan, ({ fact }) => fact, window)
  const of = (...facts: readonly ('F' | 'A' | 'C' | 'T')[]): Gmv => {
    const sum = gmvTally()
    for (const fact of facts) {
      const gmv = byFact.get(fact)
      if (!gmv) continue
      addSum(sum.target, gmv.target)
      addSum(sum.planned, gmv.planned)
    }
    return sum
  }
  const [base, burst] = [of('F', 'A'), of('C', 'T')]
  const all: Fen = base.planned.sum + burst.planned.sum
  return { base, burst, baseShare: all === 0 ? null : base.planned.sum / all }
}
