import { type Check, type NoLimits, rule } from './Check.ts'
import { placeOfLineup } from './places.ts'

/** A product on the list of a session that nobody has priced. */
export const priceMissing: Check<NoLimits, Record<never, never>> = {
  id: 'price-missing',
  group: 'price',
  severity: 'error',
  title: { zh: '货盘缺直播价', en: 'Live price missing' },
  limits: {},
  rules: [
    rule('session', ['lineup'], ({ lineup }, { report }) => {
      for (const row of lineup) {
        if (row.liveFen === null) report({ places: [placeOfLineup(row, 'liveFen')], figures: {} })
      }
    }),
  ],
  say: (_finding, { say, name }) =>
    say(
      `「${name(0)}」还没有直播价。定价后再上链接。`,
      `"${name(0)}" has no live price yet. Set it before the link goes up.`,
    ),
}
