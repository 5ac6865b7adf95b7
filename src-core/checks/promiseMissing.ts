import { sharedSpan, spanOf } from '#core/plan/spans.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import { listedProducts } from './facts/productsOf.ts'
import { placeOf, placeOfLineup } from './places.ts'

type Lacks = 'shipping' | 'after-sales'

/**
 * Something is sold without a promise: no lead time for a listed product, or no after-sales promise of any service team
 * that is there during the session. The latter holds for all of its products and is one finding.
 */
export const promiseMissing: Check<NoLimits, { lacks: Lacks }> = {
  id: 'promise-missing',
  group: 'service',
  severity: 'warning',
  title: { zh: '没写发货或售后承诺', en: 'Promise missing' },
  limits: {},
  rules: [
    rule('session', ['lineup', 'products'], (session, { facts, report }) => {
      for (const { row, product } of listedProducts(session, facts)) {
        if (product.leadTimeHours !== null) continue
        report({
          places: [placeOfLineup(row, 'productId'), placeOf('products', product, { field: 'leadTimeHours' })],
          figures: { lacks: 'shipping' },
        })
      }
    }),
    rule('session', ['sessions', 'lineup', 'service'], ({ session, lineup }, { facts, report }) => {
      if (lineup.length === 0) return
      const span = spanOf(session)
      const isPromised = facts
        .rows('service')
        .some((shift) => shift.promise.trim() !== '' && sharedSpan(spanOf(shift), span))
      if (!isPromised) report({ places: [placeOf('sessions', session)], figures: { lacks: 'after-sales' } })
    }),
  ],
  say: ({ figures: { lacks } }, { say, name }) =>
    lacks === 'shipping'
      ? say(
          `「${name(0)}」没写几小时内发货。填上发货时效，主播才能承诺。`,
          `"${name(0)}" has no shipping promise. Enter its lead time, so that the host can promise it.`,
        )
      : say(
          `「${name(0)}」播出时，没有一班客服写了售后承诺。在客服排班里写上承诺。`,
          `No service team has an after-sales promise while "${name(0)}" is on air. Write it into the service shifts.`,
        ),
}
