import type { FoundClaim } from './claimsInText.ts'

/** A stretch of a text, with the claim that it belongs to. */
export interface TextPiece {
  readonly from: number
  readonly text: string
  readonly claim: FoundClaim | null
}

/** A text cut where its claims begin and end; of claims that overlap the later one gets what is left of it. */
export function claimPieces(text: string, found: readonly FoundClaim[]): TextPiece[] {
  const pieces: TextPiece[] = []
  const add = (from: number, to: number, claim: FoundClaim | null) => {
    if (to > from) pieces.push({ from, text: text.slice(from, to), claim })
  }
  let at = 0
  for (const claim of found) {
    const from = Math.max(at, claim.from)
    if (claim.to <= from) continue
    add(at, from, null)
    add(from, claim.to, claim)
    at = claim.to
  }
  add(at, text.length, null)
  return pieces
}
