import type { Segment } from '#core/plan/records/show.ts'
import type { Id } from '#core/plan/units.ts'
import type { SessionFacts } from './SessionFacts.ts'
import { type SaidPrice, saidPrices } from './saidPrices.ts'

/** A price that a segment's texts say. */
export interface SaidInRun extends SaidPrice {
  readonly segment: Segment
  readonly field: 'script' | 'benefit'
}

interface Said {
  readonly prices: readonly SaidInRun[]
  readonly compared: ReadonlyMap<Id, readonly SaidInRun[]>
}

const known = new WeakMap<SessionFacts, Said>()

/**
 * Prices to pay that the segments of a run say, of those that show exactly one product, so that nobody has to guess which
 * is meant. Found once for each version of the session.
 */
export const saidInRun = (session: SessionFacts): readonly SaidInRun[] => saidIn(session).prices

/** Compare-at prices by the product they are said of. */
export const comparedInRun = (session: SessionFacts): ReadonlyMap<Id, readonly SaidInRun[]> =>
  saidIn(session).compared

function saidIn(session: SessionFacts): Said {
  let said = known.get(session)
  if (!said) {
    said = findSaid(session.run)
    known.set(session, said)
  }
  return said
}

function findSaid(run: readonly Segment[]): Said {
  const prices: SaidInRun[] = []
  const compared = new Map<Id, SaidInRun[]>()
  for (const segment of run) {
    const [productId] = segment.productIds
    if (productId === undefined || segment.productIds.length > 1) continue
    for (const field of ['script', 'benefit'] as const) {
      for (const price of saidPrices(segment[field])) {
        const said = { ...price, segment, field }
        if (price.kind === 'price') prices.push(said)
        else compared.set(productId, [...(compared.get(productId) ?? []), said])
      }
    }
  }
  return { prices, compared }
}
