import type { PlanSettings } from '#core/plan/records/calendar.ts'
import type { LineupRow, Segment } from '#core/plan/records/show.ts'
import type { Fen, Id } from '#core/plan/units.ts'
import type { ToHandPrice } from '#core/pricing/toHandPrice.ts'
import { type Claim, type ClaimMatcher, claimMatcher } from '../words/findClaims.ts'
import type { SessionFacts } from './SessionFacts.ts'
import { endOfFigure, priceAt, type SaidPrice } from './saidPrices.ts'

/** Texts of a segment that viewers see or hear. */
export const heardFields = [
  'title',
  'script',
  'benefit',
  'interaction',
] as const satisfies readonly (keyof Segment)[]
export type HeardField = (typeof heardFields)[number]

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

/** A word in the text of a segment that must not be said. */
export interface ClaimInRun extends Claim {
  readonly segment: Segment
  readonly field: HeardField
}

/** What the texts of a run say that checks look at. */
export interface SaidInSession {
  readonly claims: readonly ClaimInRun[]
  /**
   * Prices to pay that the lineup does not have. Segments that show several products are left out: nobody can know which
   * of them is meant.
   */
  readonly others: readonly OtherPrice[]
  /** Compare-at prices by the product they are said of. */
  readonly compared: ReadonlyMap<Id, readonly SaidInRun[]>
}

interface Known {
  readonly settings: PlanSettings
  readonly said: SaidInSession
}

const known = new WeakMap<SessionFacts, Known>()

/** Reads the texts of a run, once for each version of the session and of the settings. */
export function saidInSession(session: SessionFacts, settings: PlanSettings): SaidInSession {
  const last = known.get(session)
  if (last?.settings === settings) return last.said
  const said = readRun(session, settings)
  known.set(session, { settings, said })
  return said
}

function readRun({ run, listedByProduct }: SessionFacts, settings: PlanSettings): SaidInSession {
  const reader = readerFor(settings)
  const claims: ClaimInRun[] = []
  const prices = pricesOf(listedByProduct)
  const reading: OnRead = {
    claim: (claim, segment, field) => claims.push({ ...claim, segment, field }),
    price: prices.take,
  }
  for (const segment of run) {
    // One by one: a loop over the fields costs more than reading the short ones.
    readText(segment, 'title', reader, reading)
    readText(segment, 'script', reader, reading)
    readText(segment, 'benefit', reader, reading)
    readText(segment, 'interaction', reader, reading)
  }
  return { claims, others: prices.others, compared: prices.compared }
}

interface OnRead {
  claim(claim: Claim, segment: Segment, field: HeardField): void
  price(price: SaidPrice, segment: Segment, field: HeardField): void
}

/**
 * One walk over a text for claims and prices at once. A plan has millions of characters, so a table says for each
 * whether it is worth a look.
 */
function readText(segment: Segment, field: HeardField, { marks, claimAt }: Reader, on: OnRead): void {
  const text = segment[field]
  let claimedTo = 0
  let figureTo = 0
  for (let at = 0; at < text.length; at += 1) {
    const mark = marks[text.charCodeAt(at)]
    if (mark === 0) continue
    if (mark !== isFigure && at >= claimedTo) {
      const claim = claimAt(text, at)
      if (claim) on.claim(claim, segment, field)
      claimedTo = claim?.to ?? 0
    }
    if (mark !== beginsClaim && at >= figureTo) {
      const price = priceAt(text, at)
      if (price) on.price(price, segment, field)
      figureTo = price?.to ?? endOfFigure(text, at)
    }
  }
}

const beginsClaim = 1
const isFigure = 2
const isBoth = 3

/** A matcher with the marks of all characters. */
interface Reader extends Pick<ClaimMatcher, 'claimAt'> {
  readonly marks: Uint8Array
}

const readers = new WeakMap<ClaimMatcher, Reader>()

function readerFor(settings: PlanSettings): Reader {
  const matcher = claimMatcher(settings)
  let reader = readers.get(matcher)
  if (!reader) {
    const marks = matcher.begins.slice()
    for (let code = '0'.charCodeAt(0); code <= '9'.charCodeAt(0); code += 1)
      marks[code] = marks[code] === beginsClaim ? isBoth : isFigure
    reader = { claimAt: matcher.claimAt, marks }
    readers.set(matcher, reader)
  }
  return reader
}

/** Sorts the prices of a run into those that the lineup does not have, and those that compare. */
function pricesOf(listedByProduct: SessionFacts['listedByProduct']) {
  const others: OtherPrice[] = []
  const compared = new Map<Id, SaidInRun[]>()
  return {
    others,
    compared,
    take: ({ kind, fen, from, to }: SaidPrice, segment: Segment, field: HeardField): void => {
      const productId = segment.productIds[0]
      if (productId === undefined || segment.productIds.length > 1) return
      if (kind === 'was') {
        const said = { segment, field, fen, from, to }
        compared.set(productId, [...(compared.get(productId) ?? []), said])
        return
      }
      const listed = listedByProduct.get(productId)?.[0]
      if (!listed?.price || isOnTheWay(fen, listed.row, listed.price)) return
      const { row } = listed
      others.push({ segment, field, fen, from, to, row, toHandFen: listed.price.toHandFen })
    },
  }
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
