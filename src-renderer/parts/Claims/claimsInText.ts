import { claimWords } from '#core/checks/claimWords.ts'
import { limitsOf } from '#core/checks/limitsOf.ts'
import { type Claim, findClaims } from '#core/checks/words/findClaims.ts'
import { prizesIn } from '#core/checks/words/prizesIn.ts'
import type { PlanSettings } from '#core/plan/records/calendar.ts'
import type { SegmentRow } from '#renderer/parts/fields/segmentRows.ts'

/** A word that must not be said, at the characters `[from, to)` of a text, and why. */
export interface FoundClaim extends Omit<Claim, 'kind'> {
  readonly kind: Claim['kind'] | 'product' | 'prize'
}

/**
 * What the word check will say of a text while it is still being typed: the law's and the rooms' words, the team's own,
 * those that the shown products must not be praised with, and the prizes of a lottery above the limit.
 */
export function claimsInSegment(
  text: string,
  { segment, products }: Pick<SegmentRow, 'segment' | 'products'>,
  settings: PlanSettings,
): FoundClaim[] {
  const unsayable = new Set(products.flatMap(({ product }) => product.forbiddenClaims))
  const prizes = segment.kind === 'lottery' ? prizesOver(text, settings) : []
  const found = [...findClaims(text, settings), ...[...unsayable].flatMap(placesOf(text)), ...prizes]
  return found.sort((a, b) => a.from - b.from)
}

/** The same for a product's own texts. */
export const claimsInProduct = (text: string, _row: object, settings: PlanSettings): readonly FoundClaim[] =>
  findClaims(text, settings)

const placesOf =
  (text: string) =>
  (entry: string): FoundClaim[] => {
    const word = entry.trim()
    const places: FoundClaim[] = []
    for (
      let from = text.indexOf(word);
      word !== '' && from >= 0;
      from = text.indexOf(word, from + word.length)
    )
      places.push({ from, to: from + word.length, word, kind: 'product' })
    return places
  }

function prizesOver(text: string, settings: PlanSettings): FoundClaim[] {
  const most = limitsOf(claimWords, settings).prizeFen ?? claimWords.limits.prizeFen.default
  return prizesIn(text).flatMap(({ from, to, fen }) =>
    fen > most ? [{ from, to, word: text.slice(from, to), kind: 'prize' as const }] : [],
  )
}
