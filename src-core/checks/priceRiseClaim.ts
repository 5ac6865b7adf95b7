import { type Fen, type Id, type Minute, minutesPerDay } from '#core/plan/units.ts'
import { type Check, rule } from './Check.ts'
import type { PlanFacts } from './facts/PlanFacts.ts'
import { saidInSession } from './facts/saidInRun.ts'
import { placeOfSegment } from './places.ts'

const limits = {
  days: { default: 7, unit: 'days', what: { zh: '往前看几天的成交价', en: 'Days looked back' } },
} as const

/**
 * A compare-at price (原价、日常价) that is said on air must be the lowest at which the product was sold in the days
 * before, or it counts as a made-up price (价格法 第十四条). Only prices that somebody says count: the list price alone
 * claims nothing (docs/decisions/009-price-rise-claim.md).
 */
export const priceRiseClaim: Check<typeof limits, { saidFen: Fen; lowestFen: Fen; at: Minute }> = {
  id: 'price-rise-claim',
  group: 'price',
  severity: 'warning',
  title: { zh: '口播原价高于近期成交价', en: 'Compare-at price above recent prices' },
  limits,
  rules: [
    rule('product', ['products', 'segments', 'lineup', 'sessions'], (product, { facts, limits, report }) => {
      for (const session of facts.sessionsOfProduct(product.id)) {
        for (const { fen, segment, field, from, to } of saidInSession(session, facts.settings).compared.get(
          product.id,
        ) ?? []) {
          const lowestFen = lowestBefore(facts, product.id, session.start, limits.days * minutesPerDay)
          if (lowestFen === undefined || fen <= lowestFen) continue
          report({
            places: [placeOfSegment(segment, { field, chars: [from, to] })],
            figures: { saidFen: fen, lowestFen, at: segment.start },
            about: String(from),
          })
        }
      }
    }),
  ],
  say: ({ figures: { saidFen, lowestFen, at } }, { say, name, yuan, time }) =>
    say(
      `「${name(0)}」${time(at)} 说原价 ${yuan(saidFen)} 元，但前几天最低只卖 ${yuan(lowestFen)} 元，会算虚构原价。改成 ${yuan(lowestFen)} 元以内，或不说原价。`,
      `"${name(0)}" at ${time(at)} claims a former price of ${yuan(saidFen)} yuan, but it sold for ${yuan(lowestFen)} in the days before. Say no more than that, or no former price.`,
    ),
}

/** Lowest to-hand price in sessions that began in the `minutes` before one; undefined where there was none. */
function lowestBefore(facts: PlanFacts, productId: Id, start: Minute, minutes: Minute): Fen | undefined {
  let lowest: Fen | undefined
  for (const { price, session } of facts.listingsOfProduct(productId)) {
    if (!price || session.start >= start || session.start < start - minutes) continue
    if (lowest === undefined || price.toHandFen < lowest) lowest = price.toHandFen
  }
  return lowest
}
