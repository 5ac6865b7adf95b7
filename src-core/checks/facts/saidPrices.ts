import { type Fen, fenPerYuan } from '#core/plan/units.ts'

/** A price that a text says. */
export interface SaidPrice {
  /** `price`: what a buyer pays. `was`: a compare-at price (原价, 日常价, 划线价). */
  readonly kind: 'price' | 'was'
  readonly fen: Fen
  /** Characters `[from, to)` of the text, with the words that make it a price. */
  readonly from: number
  readonly to: number
}

const number = String.raw`(\d{1,6}(?:\.\d{1,2})?)`
const was = '原价|日常价|平时价|平时卖?|划线价|吊牌价|专柜价|门店价|市场价|compare-at|was|usually'
const now =
  '到手价?|直播价|活动价|优惠价|券后价?|折后价?|拍下|只要|仅需|只需|现价|售价|一口价|秒杀价|to-hand|only|now'
/** Words, then the figure; or the figure with 元/块 right after a sign of being a price. Bare numbers are never prices. */
const pattern = new RegExp(
  `(?:(${was})|(${now}))\\s*(?:是|为|才|就|：|:)?\\s*[¥￥]?\\s*${number}(?!\\d|\\s*(?:%|折|件|片|瓶|支|盒|袋|包|克|g|ml|分钟|号|天|万|小时))`,
  'gi',
)

/**
 * Prices said in a script or a benefit, by the words that precede them: `到手价59.9`, `只要 ¥199`, `原价 299`. Sums off
 * (`减 20`), counts and shares are none. Texts without a digit cost next to nothing.
 */
export function saidPrices(text: string): readonly SaidPrice[] {
  if (!/\d/.test(text)) return none
  return Array.from(text.matchAll(pattern), (match) => ({
    kind: match[1] === undefined ? ('price' as const) : ('was' as const),
    fen: Math.round(Number(match[3]) * fenPerYuan),
    from: match.index,
    to: match.index + match[0].length,
  }))
}

const none: readonly SaidPrice[] = []
