import type { LineupRow, Segment } from '#core/plan/records/show.ts'
import type { Fen, Id } from '#core/plan/units.ts'
import type { ToHandPrice } from '#core/pricing/toHandPrice.ts'
import type { SessionFacts } from './SessionFacts.ts'
import { eachSaidPrice } from './saidPrices.ts'

/** A price that the text of a segment says, at its characters `[from, to)`. */
export interface SaidInRun {
  readonly segment: Segment
  readonly field: 'script' | 'benefit'
  readonly fen: Fen
  readonly from: number
  readonly to: number
}

/** A price that the lineup of the same session does not have. */
export interface OtherPrice extends SaidInRun {
  readonly row: LineupRow
  readonly toHandFen: Fen
}

interface Said {
  readonly others: readonly OtherPrice[]
  readonly compared: ReadonlyMap<Id, readonly SaidInRun[]>
}

const known = new WeakMap<SessionFacts, Said>()

/**
 * Prices to pay that a run says and its lineup does not have. Segments that show several products are left out: nobody
 * can know which of them is meant. Found once for each version of the session.
 */
export const otherPricesInRun = (session: SessionFacts): readonly OtherPrice[] => saidIn(session).others

/** Compare-at prices by the product they are said of. */
export const comparedInRun = (session: SessionFacts): ReadonlyMap<Id, readonly SaidInRun[]> =>
  saidIn(session).compared

function saidIn(session: SessionFacts): Said {
  let said = known.get(session)
  if (!said) {
    said = findSaid(session)
    known.set(session, said)
  }
  return said
}

const fields = ['script', 'benefit'] as const

function findSaid(session: SessionFacts): Said {
  const others: OtherPrice[] = []
  const compared = new Map<Id, SaidInRun[]>()
  for (const segment of session.run) {
    const [productId] = segment.productIds
    if (productId === undefined || segment.productIds.length > 1) continue
    const row = session.rowsOfProduct.get(productId)?.[0]
    const price = row ? session.priceOf(row) : null
    for (const field of fields) {
      eachSaidPrice(segment[field], (kind, fen, from, to) => {
        if (kind === 'was')
          compared.set(productId, [...(compared.get(productId) ?? []), { segment, field, fen, from, to }])
        else if (row && price && !isOnTheWay(fen, row, price))
          others.push({ segment, field, fen, from, to, row, toHandFen: price.toHandFen })
      })
    }
  }
  return { others, compared }
}

/** Whether a price may rightly be said of a row: its live price, any step of its offers, to hand. */
function isOnTheWay(fen: Fen, row: LineupRow, { toHandFen, layers }: ToHandPrice): boolean {
  let left = row.liveFen ?? 0
  if (fen === toHandFen || fen === left) return true
  return layers.some(({ cutFen }) => {
    left -= cutFen
    return fen === left
  })
}
