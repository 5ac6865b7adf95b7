import type { Plan } from '#core/plan/Plan.ts'
import { type Span, sharedSpan } from '#core/plan/spans.ts'
import type { Fen } from '#core/plan/units.ts'
import { type GmvSource, gmvSources } from './gmvSources.ts'
import { addSum, type KnownSum, type Tally, tally } from './KnownSum.ts'
import { planWindow } from './planWindow.ts'

/** GMV of a part of the plan: what it is aimed at, and what is planned to come. */
export interface Gmv {
  /** `unknown` counts sessions without a target. */
  readonly target: KnownSum
  readonly planned: KnownSum
}

/** GMV while it is being added up. What is unknown of a source counts once, however many windows it lies in. */
export class GmvTally implements Gmv {
  readonly target: Tally = tally()
  readonly planned: Tally = tally()
  readonly #sources = new Set<GmvSource>()

  /** Adds what a source brings in a window that it shares a minute with. Only sessions can lack a target. */
  add(source: GmvSource, { start, end }: Span): void {
    const targetFen = source.table === 'sessions' ? source.targetBetween(start, end) : 0
    const planned = source.plannedBetween(start, end)
    this.target.sum += targetFen ?? 0
    this.planned.sum += planned.sum
    if (this.#sources.has(source)) return
    this.#sources.add(source)
    if (targetFen === null) this.target.unknown += 1
    this.planned.unknown += planned.unknown
  }

  get gmv(): Gmv {
    return { target: this.target, planned: this.planned }
  }
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
      group = new GmvTally()
      groups.set(key, group)
    }
    group.add(source, window)
  }
  return new Map([...groups].map(([key, group]) => [key, group.gmv]))
}

export interface BaseAndBurst {
  /** F and A: what sells every day. */
  readonly base: Gmv
  /** C and T: what the promo adds. */
  readonly burst: Gmv
  /** Share of the base in the planned GMV of the four; null where nothing is planned. The burst has the rest. */
  readonly baseShare: number | null
}

/** Daily base (F + A) against burst (C + T). The centre field and sessions without a room belong to neither. */
export function baseAndBurst(plan: Plan, window: Span = planWindow(plan)): BaseAndBurst {
  const byFact = gmvBy(plan, ({ fact }) => fact, window)
  const of = (...facts: readonly ('F' | 'A' | 'C' | 'T')[]): Gmv => {
    const sum = { target: tally(), planned: tally() }
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
