import { rowMissing } from '#core/edits/refusals.ts'
import { setFields } from '#core/edits/setFields.ts'
import { findRow } from '#core/plan/Plan.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import { placeOfLineup } from './places.ts'

/** The platform does not let 官方立减 and 一件直降 run on one link at once. */
export const offerStack: Check<NoLimits, Record<never, never>> = {
  id: 'offer-stack',
  group: 'price',
  severity: 'error',
  title: { zh: '官方立减和一件直降叠用', en: 'Offers that cannot be stacked' },
  limits: {},
  rules: [
    rule('session', ['lineup'], ({ lineup }, { report }) => {
      for (const row of lineup) {
        if (row.offers.length < 2) continue
        const kinds = new Set(row.offers.map((offer) => offer.kind))
        if (kinds.has('percentOff') && kinds.has('directCut'))
          report({ places: [placeOfLineup(row, 'offers')], figures: {} })
      }
    }),
  ],
  say: (_finding, { say, name }) =>
    say(
      `「${name(0)}」同时报了官方立减和一件直降，平台不允许叠加。去掉一个再报。`,
      `"${name(0)}" has both the platform's percentage off and a direct cut, which the platform does not allow together. Take one off.`,
    ),
  fix: {
    label: { zh: '去掉一件直降', en: 'Take the direct cut off' },
    edit: (plan, { places: [{ page, id }] }) => {
      const row = findRow(plan, 'lineup', page, id)
      if (!row) return rowMissing('lineup', id)
      const offers = row.offers.filter((offer) => offer.kind !== 'directCut')
      return setFields(plan, 'lineup', page, [id], { offers })
    },
  },
}
