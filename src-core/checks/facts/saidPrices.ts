import { type Fen, fenPerYuan } from '#core/plan/units.ts'

/** `price`: what a buyer pays. `was`: a compare-at price (原价, 日常价, 划线价). */
export type SaidKind = 'price' | 'was'

/** A price at the characters `[from, to)` of a text, the word that makes it a price included. */
export interface SaidPrice {
  readonly kind: SaidKind
  readonly fen: Fen
  readonly from: number
  readonly to: number
}

const wordsOfKind: { readonly [K in SaidKind]: readonly string[] } = {
  was: [
    '原价',
    '日常价',
    '平时价',
    '平时卖',
    '平时',
    '划线价',
    '吊牌价',
    '专柜价',
    '门店价',
    '市场价',
    'compare-at',
    'usually',
  ],
  price: [
    '到手价',
    '到手',
    '直播价',
    '活动价',
    '优惠价',
    '券后价',
    '券后',
    '折后价',
    '折后',
    '拍下',
    '只要',
    '仅需',
    '只需',
    '现价',
    '售价',
    '一口价',
    '秒杀价',
    'to-hand',
    'only',
  ],
}

interface Word {
  readonly text: string
  readonly kind: SaidKind
  readonly hasCase: boolean
}

/** Words by the code of their last character, the longest first, so that one look back decides. */
const byLast = new Map<number, readonly Word[]>()
for (const kind of ['was', 'price'] as const) {
  for (const text of wordsOfKind[kind]) {
    const word = { text, kind, hasCase: text !== text.toUpperCase() }
    for (const code of new Set([text, text.toUpperCase()].map((each) => each.charCodeAt(each.length - 1)))) {
      const known = [...(byLast.get(code) ?? []), word]
      byLast.set(
        code,
        known.sort((a, b) => b.text.length - a.text.length),
      )
    }
  }
}

/** 1 for the codes in `byLast`. */
const endsWord = new Uint8Array(0x10000)
for (const code of byLast.keys()) endsWord[code] = 1

/** What may stand between the word and the figure. */
const fillers = codesOf(' ¥￥:：是为才就')
/** What makes a figure something else than a price: `99 件`, `8 折`, `20:00`. */
const otherUnits = codesOf('%％折件片瓶支盒袋包克gm分号天万小个:：点期次人位')

/**
 * The price whose figure begins there: `到手价59.9`, `只要 ¥199`, `原价 299`, told by the word before it. undefined for bare
 * numbers, sums off, counts and shares.
 * @param at the first digit of a figure
 */
export function priceAt(text: string, at: number): SaidPrice | undefined {
  const end = skipFillersBack(text, at)
  const word = wordEndingAt(text, end)
  if (!word) return undefined
  const to = endOfFigure(text, at)
  if (otherUnits[text.charCodeAt(skipSpaces(text, to))] === 1) return undefined
  return { kind: word.kind, fen: fenOf(text, at, to), from: end - word.text.length, to }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Where a figure ends: whole yuan with up to two decimals. */
export function endOfFigure(text: string, at: number): number {
  let end = at
  while (isDigit(text.charCodeAt(end))) end++
  if (text.charAt(end) !== '.' || !isDigit(text.charCodeAt(end + 1))) return end
  end += 2
  return isDigit(text.charCodeAt(end)) ? end + 1 : end
}

/** Yuan with up to two decimals, as whole fen: read digit by digit, so that no text is made of it. */
function fenOf(text: string, from: number, to: number): Fen {
  let fen = 0
  let decimals = -1
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (!isDigit(code)) decimals = 0
    else {
      fen = fen * 10 + code - zero
      if (decimals >= 0) decimals += 1
    }
  }
  return fen * (decimals === 2 ? 1 : decimals === 1 ? 10 : fenPerYuan)
}

const zero = '0'.charCodeAt(0)

function skipSpaces(text: string, at: number): number {
  let next = at
  while (text.charAt(next) === ' ') next++
  return next
}

function skipFillersBack(text: string, at: number): number {
  let end = at
  while (end > 0 && fillers[text.charCodeAt(end - 1)] === 1) end--
  return end
}

function wordEndingAt(text: string, end: number): Word | undefined {
  const last = text.charCodeAt(end - 1)
  const words = endsWord[last] === 1 ? byLast.get(last) : undefined
  if (!words) return undefined
  for (const word of words) {
    const from = end - word.text.length
    const isThere = word.hasCase
      ? text.slice(Math.max(0, from), end).toLowerCase() === word.text
      : text.startsWith(word.text, from)
    if (from >= 0 && isThere) return word
  }
  return undefined
}

/** 1 for the codes of these characters: asked for every figure of a plan, so a table and no set. */
function codesOf(chars: string): Uint8Array {
  const codes = new Uint8Array(0x10000)
  for (const char of chars) codes[char.charCodeAt(0)] = 1
  return codes
}
