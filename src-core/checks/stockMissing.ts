import { type Check, type NoLimits, rule } from './Check.ts'
import { placeOfLineup } from './places.ts'

/** A listed product to which no stock is set aside. */
export const stockMissing: Check<NoLimits, Record<never, never>> = {
  id: 'stock-missing',
  group: 'stock',
  severity: 'warning',
  title: { zh: '货盘没分配库存', en: 'No stock allocated' },
  limits: {},
  rules: [
    rule('session', ['lineup'], ({ lineup }, { report }) => {
      for (const row of lineup) {
        if (row.allocatedStock === null)
          report({ places: [placeOfLineup(row, 'allocatedStock')], figures: {} })
      }
    }),
  ],
  say: (_finding, { say, name }) =>
    say(
      `「${name(0)}」这一场没分配库存，开卖后可能超卖。先把库存锁给这一场。`,
      `No stock is set aside for "${name(0)}" in this session, so it may be oversold. Allocate some.`,
    ),
}
