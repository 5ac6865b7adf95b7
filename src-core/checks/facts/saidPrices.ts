import { type Fen, fenPerYuan } from '#core/plan/units.ts'

/** A price that a text says. */
export interface SaidPrice {
  /** `price`: what a buyer pays. `was`: a compare-at price (原价, 日常价, 划线价). */
  readonly kind: 'price' | 'was'
  readonly fen: Fen
  /** Characters `[from, to)` of the text, with the word that makes it a price. */
  readonly from: number
  readonly to: number
}

const words: { readonly [K in SaidPrice['kind']]: readonly string[] } = {
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

/** Words by their last character, the longest first, so that one look back decides. */
const byLast = new Map<string, readonly (readonly [string, SaidPrice['kind']])[]>()
for (const kind of ['was', 'price'] as const) {
  for (const word of words[kind]) {
    const last = word.slice(-1)
    const known = [...(byLast.get(last) ?? []), [word, kind] as const]
    byLast.set(
      last,
      known.sort(([a], [b]) => b.length - a.length),
    )
  }
}

/** What may stand between the word and the figure. */
const isFiller = (char: string): boolean => ' ¥￥:：是为才就'.includes(char)
/** What makes a figure something else than a price: `99 件`, `8 折`, `20:00`. */
const isOtherUnit = (char: string): boolean =>
  char !== '' && '%％折件片瓶支盒袋包克gm分号天万小个:：点期次人位'.includes(char)

/**
 * Prices said in a script or a benefit, by the words before them: `到手价59.9`, `只要 ¥199`, `原价 299`. Bare numbers, sums
 * off, counts and shares are none. One walk over the text: it is done for every script of a plan.
 */
export function saidPrices(text: string): readonly SaidPrice[] {
  let found: SaidPrice[] | undefined
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text, at)) continue
    const to = endOfNumber(text, at)
    const said = wordBefore(text, at)
    if (said && !isOtherUnit(text.charAt(skipSpaces(text, to)))) {
      found ??= []
      const fen = Math.round(Number(text.slice(at, to)) * fenPerYuan)
      found.push({ kind: said.kind, fen, from: said.from, to })
    }
    at = to
  }
  return found ?? none
}

const none: readonly SaidPrice[] = []

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** Whole yuan with up to two decimals. */
function endOfNumber(text: string, at: number): number {
  let end = at
  while (isDigit(text, end)) end++
  if (text.charAt(end) !== '.' || !isDigit(text, end + 1)) return end
  end += 2
  return isDigit(text, end) ? end + 1 : end
}

function skipSpaces(text: string, at: number): number {
  let next = at
  while (text.charAt(next) === ' ') next++
  return next
}

function wordBefore(text: string, at: number): { kind: SaidPrice['kind']; from: number } | undefined {
  let end = at
  while (end > 0 && isFiller(text.charAt(end - 1))) end--
  for (const [word, kind] of byLast.get(text.charAt(end - 1).toLowerCase()) ?? []) {
    const from = end - word.length
    if (from >= 0 && text.slice(from, end).toLowerCase() === word) return { kind, from }
  }
  return undefined
}
