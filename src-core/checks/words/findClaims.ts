import type { PlanSettings } from '#core/plan/records/calendar.ts'
import { type ClaimKind, claimLexicon, harmlessWords } from './claimLexicon.ts'

/** A word that must not be said, at the characters `[from, to)` of a text. */
export interface Claim {
  readonly from: number
  readonly to: number
  /** As the text has it. */
  readonly word: string
  readonly kind: ClaimKind | 'own'
}

/** Finds claims where they begin, so that one walk over a text can look for other things too. */
export interface ClaimMatcher {
  /** 1 for the codes of characters with which a claim begins. */
  readonly begins: Uint8Array
  /** The longest claim that begins there and counts. */
  claimAt(text: string, at: number): Claim | undefined
}

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

const known = new WeakMap<PlanSettings, ClaimMatcher>()

/**
 * The matcher of a team's words. Where several words fit at one place the longest counts (全网第一 and not 第一), and none
 * that lies inside a harmless word (第一次) or one that the team may say. Letters count in either case.
 *
 * Every text of a plan is read, millions of characters, so the work is by character: a table tells for each whether any
 * word begins with it.
 */
export function claimMatcher(settings: PlanSettings): ClaimMatcher {
  let matcher = known.get(settings)
  if (!matcher) {
    matcher = matcherOf(entriesFor(settings))
    known.set(settings, matcher)
  }
  return matcher
}

/** Every claim of a text, in order and without overlap. */
export function findClaims(text: string, settings: PlanSettings): Claim[] {
  const { begins, claimAt } = claimMatcher(settings)
  const claims: Claim[] = []
  for (let at = 0; at < text.length; at += 1) {
    const claim = begins[text.charCodeAt(at)] === 1 ? claimAt(text, at) : undefined
    if (!claim) continue
    claims.push(claim)
    at = claim.to - 1
  }
  return claims
}

const none: readonly Entry[] = []

function matcherOf(entries: readonly Entry[]): ClaimMatcher {
  const begins = new Uint8Array(0x10000)
  const byFirst = new Map<number, Entry[]>()
  for (const entry of entries) {
    for (const first of new Set([entry.text, entry.text.toUpperCase()].map((text) => text.charCodeAt(0)))) {
      byFirst.set(first, [...(byFirst.get(first) ?? []), entry])
      begins[first] = 1
    }
  }
  return {
    begins,
    claimAt: (text, at) => {
      for (const entry of byFirst.get(text.charCodeAt(at)) ?? none) {
        if (!standsAt(text, at, entry)) continue
        const to = at + entry.text.length
        return { from: at, to, word: text.slice(at, to), kind: entry.kind }
      }
      return undefined
    },
  }
}

/** The longest first, so that the first that fits is the one that counts. */
function entriesFor({ addedClaimWords, allowedClaimWords }: PlanSettings): Entry[] {
  const mayBeSaid = lowerCase(allowedClaimWords)
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
  const own = lowerCase(addedClaimWords).map((text) => entry(text, 'own'))
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
  isAt(text, at, entry) && (entry.harmless.length === 0 || !isHarmless(text, at, entry))

const isHarmless = (text: string, at: number, { harmless }: Entry): boolean =>
  harmless.some((around) => isAt(text, at - around.at, around))

const isAt = (text: string, at: number, { text: word, hasCase }: Word): boolean => {
  if (at < 0) return false
  return hasCase ? text.slice(at, at + word.length).toLowerCase() === word : text.startsWith(word, at)
}
