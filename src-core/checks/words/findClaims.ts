import { type ClaimKind, claimLexicon, harmlessWords } from './claimLexicon.ts'

/** A word that must not be said, at the characters `[from, to)` of a text. */
export interface Claim {
  readonly from: number
  readonly to: number
  /** As the text has it. */
  readonly word: string
  readonly kind: ClaimKind | 'own'
}

/** What a team makes of the list: words of its own on top, and words that it may say. */
export interface OwnWords {
  readonly added: readonly string[]
  readonly allowed: readonly string[]
}

/** Finds the claims of texts, each with the places at which it stands, in order and without overlap. */
export type FindClaims = (text: string) => readonly Claim[]

interface Word {
  /** In lower case. */
  readonly text: string
  readonly hasCase: boolean
}

interface Entry extends Word {
  readonly kind: Claim['kind']
  /** Harmless words around it, and where in them it stands. */
  readonly harmless: readonly (Word & { readonly at: number })[]
}

const none: readonly Claim[] = []

/**
 * A finder for a team's words. Where several words fit at one place the longest counts (全网第一 and not 第一), and none
 * that lies inside a harmless word (第一次) or one that the team may say. Letters count in either case.
 *
 * Every text of a plan is read, millions of characters, so the work is by character: a table tells for each whether any
 * word begins with it.
 */
export function claimFinder({ added, allowed }: OwnWords): FindClaims {
  const entries = entriesFor({ added, allowed })
  const byFirst = new Map<number, Entry[]>()
  for (const entry of entries) {
    for (const first of new Set([entry.text, entry.text.toUpperCase()].map((text) => text.charCodeAt(0)))) {
      byFirst.set(first, [...(byFirst.get(first) ?? []), entry])
    }
  }
  const begins = new Uint8Array(0x10000)
  for (const code of byFirst.keys()) begins[code] = 1
  return (text) => {
    let claims: Claim[] | undefined
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (begins[code] === 0) continue
      const entry = byFirst.get(code)?.find((each) => standsAt(text, at, each))
      if (!entry) continue
      const to = at + entry.text.length
      claims ??= []
      claims.push({ from: at, to, word: text.slice(at, to), kind: entry.kind })
      at = to - 1
    }
    return claims ?? none
  }
}

/** The longest first, so that the first that fits is the one that counts. */
function entriesFor({ added, allowed }: OwnWords): Entry[] {
  const mayBeSaid = lowerCase(allowed)
  const harmless = [...lowerCase(harmlessWords), ...mayBeSaid]
  const entry = (text: string, kind: Entry['kind']): Entry => ({
    ...wordOf(text),
    kind,
    harmless: harmless.flatMap((around) =>
      occurrences(around, text).map((at) => ({ ...wordOf(around), at })),
    ),
  })
  const listed = (Object.keys(claimLexicon) as ClaimKind[]).flatMap((kind) =>
    lowerCase(claimLexicon[kind]).map((text) => entry(text, kind)),
  )
  const own = lowerCase(added).map((text) => entry(text, 'own'))
  return [...own, ...listed]
    .filter(({ text }) => !mayBeSaid.includes(text))
    .sort((a, b) => b.text.length - a.text.length)
}

const wordOf = (text: string): Word => ({ text, hasCase: text !== text.toUpperCase() })

const lowerCase = (words: readonly string[]): string[] =>
  words.map((word) => word.trim().toLowerCase()).filter((word) => word !== '')

function occurrences(text: string, part: string): number[] {
  const at: number[] = []
  for (let from = text.indexOf(part); from !== -1; from = text.indexOf(part, from + 1)) at.push(from)
  return at
}

const standsAt = (text: string, at: number, entry: Entry): boolean =>
  isAt(text, at, entry) && !entry.harmless.some((around) => isAt(text, at - around.at, around))

const isAt = (text: string, at: number, { text: word, hasCase }: Word): boolean => {
  if (at < 0) return false
  return hasCase ? text.slice(at, at + word.length).toLowerCase() === word : text.startsWith(word, at)
}
