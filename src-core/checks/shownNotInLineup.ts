import { setInLineup } from '#core/edits/setInLineup.ts'
import type { Minute } from '#core/plan/units.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import { placeOf, placeOfSegment } from './places.ts'

/** A product that is shown in a session without being in its lineup: no link, no price, no stock. */
export const shownNotInLineup: Check<NoLimits, { at: Minute; times: number }> = {
  id: 'shown-not-in-lineup',
  group: 'lineup',
  severity: 'warning',
  title: { zh: '讲的品不在货盘', en: 'Shown product not in the lineup' },
  limits: {},
  rules: [
    rule('session', ['segments', 'lineup', 'products'], ({ shown, listedByProduct }, { facts, report }) => {
      for (const [id, segments] of shown) {
        if (listedByProduct.has(id)) continue
        const [first] = segments
        const product = facts.row('products', id)
        if (!first || !product) continue
        report({
          places: [placeOfSegment(first, { field: 'productIds' }), placeOf('products', product)],
          figures: { at: first.start, times: segments.length },
        })
      }
    }),
  ],
  say: ({ figures: { at, times } }, { say, name, time }) =>
    say(
      `「${name(1)}」${time(at)} 要讲（共 ${times} 次），这一场的货盘里没有它。加进货盘并定好价，或从流程里换掉。`,
      `"${name(1)}" is shown at ${time(at)} (${times}× in all) but is not in this session's lineup. Add it with its price, or show another.`,
    ),
  fix: {
    label: { zh: '加进这一场的货盘', en: "Add it to the session's lineup" },
    edit: (plan, { places: [{ page }, product] }, makeId) =>
      setInLineup(plan, { sessionId: page, productId: product?.id ?? '', fields: {}, makeId }),
  },
}
