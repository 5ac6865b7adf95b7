import { readOffer } from '#core/excel/sheets/offerLines.ts'
import { readAs } from '#core/excel/values/Reading.ts'
import type { Lang, Texts } from '#core/plan/Lang.ts'
import { type Offer, offer as offerRecord } from '#core/plan/records/show.ts'
import { type FieldKind, lineKind, moneyKind, rateKind } from '#renderer/parts/fields/FieldKind.ts'
import { offerLines } from '#renderer/parts/fields/offerLines.ts'
import { typedReason } from '#renderer/parts/fields/typedReason.ts'
import { impossible, stillNeeded } from '#renderer/text/offersText.ts'

export type OfferKind = Offer['kind']

/** A part of a price layer that is typed. */
export type OfferFigure = 'rate' | 'thresholdFen' | 'cutFen' | 'name' | 'costFen' | 'depositFen' | 'worthFen'

/** A price layer while it is typed: it counts once every figure of its kind can be read. */
export interface OfferDraft {
  readonly kind: OfferKind
  readonly texts: { readonly [F in OfferFigure]?: string }
}

export type OfferReading =
  | { readonly ok: true; readonly offer: Offer }
  | { readonly ok: false; readonly why: { readonly [F in OfferFigure]?: Texts } }

/** What each kind is made of, in the order in which it is said. */
export const figuresOf: { readonly [K in OfferKind]: readonly OfferFigure[] } = {
  percentOff: ['rate'],
  directCut: ['cutFen'],
  fullReduction: ['thresholdFen', 'cutFen'],
  everyReduction: ['thresholdFen', 'cutFen'],
  gift: ['name', 'costFen'],
  cashback: ['cutFen'],
  deposit: ['depositFen', 'worthFen'],
}

export const offerKinds = Object.keys(figuresOf) as readonly OfferKind[]

/** `10%` is what is taken off; `9折` is what is left to pay. */
const percentOffKind: FieldKind<number> = {
  ...rateKind,
  read: (typed) => {
    const said = readOffer(offerLines(typed))
    return said?.kind === 'percentOff' ? readAs(said.rate) : rateKind.read(typed)
  },
}

const kinds: { readonly [F in OfferFigure]: FieldKind<string> | FieldKind<number> } = {
  rate: percentOffKind,
  thresholdFen: moneyKind,
  cutFen: moneyKind,
  name: lineKind,
  costFen: moneyKind,
  depositFen: moneyKind,
  worthFen: moneyKind,
}

/** A layer as it is typed. */
export function draftOf(offer: Offer, lang: Lang): OfferDraft {
  const values: { readonly [F in OfferFigure]?: string | number } = offer
  const texts = figuresOf[offer.kind].map((figure) => [figure, typedOf(figure, values[figure], lang)])
  return { kind: offer.kind, texts: Object.fromEntries(texts) }
}

function typedOf(figure: OfferFigure, value: string | number | undefined, lang: Lang): string {
  if (value === undefined) return ''
  const type = kinds[figure].type as (value: string | number, lang: Lang) => string
  return type(value, lang)
}

/** The layer that was typed, or what of it cannot be read or is not there yet. */
export function readDraft({ kind, texts }: OfferDraft): OfferReading {
  const values: { [F in OfferFigure]?: string | number } = {}
  const why: { [F in OfferFigure]?: Texts } = {}
  for (const figure of figuresOf[kind]) {
    const typed = texts[figure]?.trim() ?? ''
    const reading = kinds[figure].read(typed)
    if (typed === '' || reading.kind === 'missing') why[figure] = stillNeeded
    else if (reading.kind === 'unreadable') why[figure] = typedReason(reading)
    else values[figure] = reading.value
  }
  if (Object.keys(why).length > 0) return { ok: false, why }
  const offer = offerRecord.safeParse({ kind, ...values })
  if (offer.success) return { ok: true, offer: offer.data }
  for (const { path } of offer.error.issues) why[path[0] as OfferFigure] = impossible
  return { ok: false, why }
}
