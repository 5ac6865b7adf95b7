import type { Segment } from '#core/plan/records/show.ts'
import { fenPerYuan, type Id } from '#core/plan/units.ts'
import { type Check, rule } from './Check.ts'
import type { Found, Place } from './Finding.ts'
import type { PlanFacts } from './facts/PlanFacts.ts'
import { shownProducts } from './facts/productsOf.ts'
import type { SessionFacts } from './facts/SessionFacts.ts'
import { type ClaimInRun, heardFields, saidInSession } from './facts/saidInRun.ts'
import { placeOf, placeOfSegment } from './places.ts'
import { claimKindNames } from './words/claimLexicon.ts'
import { type Claim, findClaims } from './words/findClaims.ts'
import { prizesIn } from './words/prizesIn.ts'

const limits = {
  prizeFen: {
    default: 50_000 * fenPerYuan,
    unit: 'fen',
    what: { zh: '抽奖奖品最高价值', en: 'Highest worth of a lottery prize' },
  },
} as const

type ClaimFigures = { word: string; kind: Claim['kind'] | 'product' | 'prize'; times: number }

/**
 * Words in what viewers see or hear that the advertising law or the platform's rooms forbid, that the team forbids
 * itself, or that a shown product must not be praised with; and prizes above what the law allows (《规范促销行为暂行规定》
 * 第十七条). One finding for each word and text, at the first place.
 */
export const claimWords: Check<typeof limits, ClaimFigures> = {
  id: 'claim-words',
  group: 'content',
  severity: 'warning',
  title: { zh: '违禁用语', en: 'Forbidden claim' },
  limits,
  rules: [
    rule('session', ['segments', 'products'], (session, { facts, limits, report }) => {
      const guarded = guardedProducts(session, facts)
      const isPlain = ({ kind, productIds }: Segment): boolean =>
        kind !== 'lottery' && (guarded.size === 0 || !productIds.some((id) => guarded.has(id)))
      const { claims } = saidInSession(session, facts.settings)
      for (const said of textByText(claims.filter(({ segment }) => isPlain(segment))))
        reportEach(said, (chars) => placeOfSegment(said[0].segment, { field: said[0].field, chars }), report)
      for (const segment of session.run) {
        if (isPlain(segment)) continue
        const unsayable = segment.productIds.flatMap((id) => guarded.get(id) ?? [])
        for (const field of heardFields) {
          const text = segment[field]
          const prizes = segment.kind === 'lottery' ? prizesOver(text, limits.prizeFen) : []
          const said = [...findClaims(text, facts.settings), ...placesIn(text, unsayable), ...prizes]
          reportEach(said, (chars) => placeOfSegment(segment, { field, chars }), report)
        }
      }
    }),
    rule('product', ['products'], (product, { facts, report }) => {
      const find = (text: string): Said[] => findClaims(text, facts.settings)
      const place = (field: 'name' | 'sellingPoints', chars?: Chars): Place =>
        placeOf('products', product, { field, ...(chars && { chars }) })
      reportEach(find(product.name), (chars) => place('name', chars), report)
      const inPoints = product.sellingPoints.flatMap(find)
      reportEach(inPoints, () => place('sellingPoints'), report)
    }),
  ],
  say: ({ figures: { word, kind, times } }, { say, name }) => {
    const often = times > 1 ? say(`（${times} 处）`, ` (${times} times)`) : ''
    if (kind === 'prize')
      return say(
        `「${name(0)}」的奖品「${word}」${often}超过抽奖奖品的法定上限。换奖品，或拆成多份。`,
        `The prize "${word}"${often} of "${name(0)}" is above what the law allows for a lottery. Choose another, or split it.`,
      )
    const [why, reason] = whyOf(kind)
    return say(
      `「${name(0)}」里有「${word}」${often}，属于${why}。换个说法，或在设置里允许这个词。`,
      `"${name(0)}" says "${word}"${often}: ${reason}. Say it otherwise, or allow the word in the settings.`,
    )
  },
}

const whyOf = (kind: Exclude<ClaimFigures['kind'], 'prize'>): readonly [zh: string, en: string] => {
  if (kind === 'own') return ['团队自定的禁用词', 'a word that the team forbids']
  if (kind === 'product') return ['这个商品不能说的话', 'not to be said of this product']
  return [claimKindNames[kind].zh, claimKindNames[kind].en]
}

type Chars = readonly [from: number, to: number]

interface Said extends Omit<Claim, 'kind'> {
  readonly kind: ClaimFigures['kind']
}

function reportEach(
  claims: readonly Said[],
  place: (chars: Chars) => Place,
  report: (found: Found<ClaimFigures>) => void,
): void {
  for (const word of new Set(claims.map((claim) => claim.word))) {
    const same = claims.filter((claim) => claim.word === word)
    const [first] = same
    if (!first) continue
    report({
      places: [place([first.from, first.to])],
      figures: { word, kind: first.kind, times: new Set(same.map(({ from }) => from)).size },
      about: word,
    })
  }
}

/** Claims of one text together, in their order. */
function textByText(claims: readonly ClaimInRun[]): [ClaimInRun, ...ClaimInRun[]][] {
  const texts: [ClaimInRun, ...ClaimInRun[]][] = []
  for (const claim of claims) {
    const last = texts.at(-1)
    if (last && last[0].segment === claim.segment && last[0].field === claim.field) last.push(claim)
    else texts.push([claim])
  }
  return texts
}

/** What the products of a session must not be praised with, where anybody wrote that down. */
function guardedProducts(session: SessionFacts, facts: PlanFacts): ReadonlyMap<Id, readonly string[]> {
  const guarded = new Map<Id, readonly string[]>()
  for (const { product } of shownProducts(session, facts))
    if (product.forbiddenClaims.length > 0) guarded.set(product.id, product.forbiddenClaims)
  return guarded
}

function placesIn(text: string, words: readonly string[]): Said[] {
  return words.flatMap((entry) => {
    const word = entry.trim()
    const from = word === '' ? -1 : text.indexOf(word)
    return from < 0 ? [] : [{ from, to: from + word.length, word, kind: 'product' as const }]
  })
}

const prizesOver = (text: string, mostFen: number): Said[] =>
  prizesIn(text).flatMap(({ from, to, fen }) =>
    fen > mostFen ? [{ from, to, word: text.slice(from, to), kind: 'prize' as const }] : [],
  )
