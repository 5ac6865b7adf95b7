import type { LineupRow, Product, ProductRole } from '#core/plan/records/show.ts'
import type { Id, Minute } from '#core/plan/units.ts'

/** A product of the lineup, and how often and how long it is to be shown. */
export interface Good {
  readonly productId: Id
  readonly role: ProductRole | null
  /** Times that it has to be shown, at least 1. */
  readonly shows: number
  /** Length of a showing before anything is fitted. */
  readonly minutes: Minute
}

/** The goods of a lineup in its order; a product listed twice counts once, with the larger number of shows. */
export function goodsOf(
  lineup: readonly LineupRow[],
  productOf: (id: Id) => Product | undefined,
  minutesOf: (role: ProductRole | null) => Minute,
): Good[] {
  const goods = new Map<Id, Good>()
  for (const { productId, minShows } of lineup) {
    const role = productOf(productId)?.role ?? null
    const shows = Math.max(1, minShows, goods.get(productId)?.shows ?? 1)
    goods.set(productId, { productId, role, shows, minutes: minutesOf(role) })
  }
  return [...goods.values()]
}

export const isHero = ({ role }: Good): boolean => role === 'hero'

/** 引流 and 福利: what viewers wait for between the others. */
export const isGift = ({ role }: Good): boolean => role === 'traffic' || role === 'welfare'

const bestFirst: readonly (ProductRole | null)[] = [
  'hero',
  'new',
  'exclusive',
  'profit',
  'second-tier',
  'image',
  null,
  'traffic',
  'welfare',
]

/** The order in which products come back in the encore. */
export function byRank(goods: readonly Good[]): Good[] {
  return [...goods].sort((a, b) => bestFirst.indexOf(a.role) - bestFirst.indexOf(b.role))
}

/** The first good with the least of something. */
export function leastOf(goods: readonly Good[], measure: (good: Good) => number): Good | undefined {
  let best: Good | undefined
  let least = Number.POSITIVE_INFINITY
  for (const good of goods) {
    const value = measure(good)
    if (value < least) [best, least] = [good, value]
  }
  return best
}
