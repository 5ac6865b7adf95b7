import { type Fen, type Id, type Minute, minutesPerDay } from '#core/plan/units.ts'
import type { PriceSpan } from './priceSpans.ts'

/** A price that is undercut elsewhere while it is protected. */
export interface ParityFault {
  readonly dear: PricedSpan
  /** The cheapest of the prices elsewhere that reach it. */
  readonly cheap: PricedSpan
  readonly differenceFen: Fen
}

/**
 * Where a product costs less in another room, booking or placement, at the same time or within the days of protection
 * (15 on most platforms) before or after. Inside one room, or one booking, prices may change from session to
 * session. Prices that nobody has said are compared with nothing.
 * @param spans prices of one product, as `priceSpans` gives them; leave out what is not to be compared
 * @returns one fault for each span that is undercut, in the order of the spans
 */
export function parityFaults(spans: readonly PriceSpan[], protectionDays: number): readonly ParityFault[] {
  const byPrice = spans.filter(isPriced).sort((a, b) => a.toHandFen - b.toHandFen || a.start - b.start)
  const reach = protectionDays * minutesPerDay
  return spans.filter(isPriced).flatMap((dear) => {
    const cheap = cheapestInReach(dear, byPrice, reach)
    return cheap ? [{ dear, cheap, differenceFen: dear.toHandFen - cheap.toHandFen }] : []
  })
}

/** A span of which the price is known. */
export type PricedSpan = PriceSpan & { readonly toHandFen: Fen }

const isPriced = (span: PriceSpan): span is PricedSpan => span.toHandFen !== null

function cheapestInReach(
  dear: PricedSpan,
  byPrice: readonly PricedSpan[],
  reach: Minute,
): PricedSpan | undefined {
  for (const each of byPrice) {
    if (each.toHandFen >= dear.toHandFen) return undefined
    if (sellerOf(each) !== sellerOf(dear) && minutesApart(each, dear) <= reach) return each
  }
  return undefined
}

/** Who asks a price: the room, or the booking or slot. A session without a room is one of its own. */
export const sellerOf = ({ table, page, id, roomId }: PriceSpan): Id =>
  table === 'lineup' ? (roomId ?? page) : id

/** Minutes from the last of one to the first of the other; 0 while both run. */
function minutesApart(a: PriceSpan, b: PriceSpan): Minute {
  const gap = Math.max(a.start - b.end, b.start - a.end)
  return gap < 0 ? 0 : gap + 1
}
