import type { PlanSettings } from '#core/plan/records/calendar.ts'
import type { LineupRow, Segment } from '#core/plan/records/show.ts'
import type { Fen, Id } from '#core/plan/units.ts'
import type { ToHandPrice } from '#core/pricing/toHandPrice.ts'
import type { SessionFacts } from './SessionFacts.ts'
import { type HeardField, type TellingText, tellingTexts } from './tellingTexts.ts'

/** A price that the text of a segment says, at its characters `[from, to)`. */
export interface SaidInRun {
  readonly segment: Segment
  readonly field: HeardField
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

const known = new WeakMap<readonly TellingText[], Said>()

/**
 * Prices to pay that a run says and its lineup does not have. Segments that show several products are left out: nobody
 * can know which of them is meant. Found once for each version of the session.
 */
export const otherPricesInRun = (session: SessionFacts, settings: PlanSettings): readonly OtherPrice[] =>
  saidIn(session, settings).others

/** Compare-at prices by the product they are said of. */
export const comparedInRun = (
  session: SessionFacts,
  settings: PlanSettings,
): ReadonlyMap<Id, readonly SaidInRun[]> => saidIn(session, settings).compared

function saidIn(session: SessionFacts, settings: PlanSettings): Said {
  const texts = tellingTexts(session, settings)
  let said = known.get(texts)
  if (!said) {
    said = findSaid(session, texts)
    known.set(texts, said)
  }
  return said
}

function findSaid(session: SessionFacts, texts: readonly TellingText[]): Said {
  const others: OtherPrice[] = []
  const compared = new Map<Id, SaidInRun[]>()
  for (const { segment, field, prices } of texts) {
    const [productId] = segment.productIds
    if (productId === undefined || segment.productIds.length > 1) continue
    const listed = session.listedByProduct.get(productId)?.[0]
    for (const { kind, fen, from, to } of prices) {
      const said = { segment, field, fen, from, to }
      if (kind === 'was') compared.set(productId, [...(compared.get(productId) ?? []), said])
      else if (listed?.price && !isOnTheWay(fen, listed.row, listed.price))
        others.push({ ...said, row: listed.row, toHandFen: listed.price.toHandFen })
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
