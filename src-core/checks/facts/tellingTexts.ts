import type { PlanSettings } from '#core/plan/records/calendar.ts'
import type { Segment } from '#core/plan/records/show.ts'
import { type Claim, claimFinder } from '../words/findClaims.ts'
import { rememberByText } from '../words/rememberByText.ts'
import type { SessionFacts } from './SessionFacts.ts'
import { findSaidPrices, type SaidPrice } from './saidPrices.ts'

/** Texts of a segment that viewers see or hear. */
export const heardFields = [
  'title',
  'script',
  'benefit',
  'interaction',
] as const satisfies readonly (keyof Segment)[]
export type HeardField = (typeof heardFields)[number]

/** What a text says that checks look at. */
export interface Telling {
  readonly claims: readonly Claim[]
  readonly prices: readonly SaidPrice[]
}

export interface TellingText extends Telling {
  readonly segment: Segment
  readonly field: HeardField
}

const nothing: Telling = { claims: [], prices: [] }
const readers = new WeakMap<PlanSettings, (text: string) => Telling>()

/** Reads texts for claims and prices, with the words that a team's settings forbid and allow. */
export function textReader(settings: PlanSettings): (text: string) => Telling {
  let read = readers.get(settings)
  if (!read) {
    const findClaims = claimFinder({ added: settings.addedClaimWords, allowed: settings.allowedClaimWords })
    read = rememberByText((text) => {
      const [claims, prices] = [findClaims(text), findSaidPrices(text)]
      return claims.length + prices.length === 0 ? nothing : { claims, prices }
    })
    readers.set(settings, read)
  }
  return read
}

const known = new WeakMap<
  SessionFacts,
  { readonly settings: PlanSettings; readonly texts: readonly TellingText[] }
>()

/** The texts of a run that say something of the kind, in run order; read once for each version of the session. */
export function tellingTexts(session: SessionFacts, settings: PlanSettings): readonly TellingText[] {
  const last = known.get(session)
  if (last?.settings === settings) return last.texts
  const read = textReader(settings)
  const texts: TellingText[] = []
  for (const segment of session.run) {
    for (const field of heardFields) {
      const text = segment[field]
      const telling = text === '' ? nothing : read(text)
      if (telling !== nothing) texts.push({ segment, field, claims: telling.claims, prices: telling.prices })
    }
  }
  known.set(session, { settings, texts })
  return texts
}
