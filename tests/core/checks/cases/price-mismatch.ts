import { blankRow } from '#core/plan/blankRow.ts'
import { lineupRows } from '#tests/build/lineup.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

const said = (script: string, more: { benefit?: string; productIds?: string[] } = {}) => {
  const rows = lineupRows({ row: { liveFen: 8000, offers: [{ kind: 'percentOff', rate: 0.1 }] } }, {})
  const [first, ...rest] = rows.segments
  return planWith({ ...rows, segments: [...(first ? [{ ...first, script, ...more }] : []), ...rest] })
}
const booked = (priceFen: number | null, start: number) =>
  planWith({
    ...lineupRows({ row: { liveFen: 8000 } }),
    bookings: [
      blankRow('bookings', {
        id: 'b1',
        planId,
        creatorId: 'c1',
        start,
        duration: 30,
        products: [{ productId: 'p1', priceFen, mechanism: '' }],
      }),
    ],
  })

import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'price-mismatch',
  fires: [
    {
      name: 'a script with an old price',
      plan: said('姐妹们，到手价只要 69.9 元'),
      finds: [{ at: 's1-1', figures: { by: 'script', fen: 6990, toHandFen: 7200 } }],
    },
    {
      name: 'a benefit with another price',
      plan: said('', { benefit: '到手价75，送运费险' }),
      finds: [{ at: 's1-1', figures: { by: 'benefit', fen: 7500 } }],
    },
    {
      name: 'a creator at the same time',
      plan: booked(7900, minuteAt('20:59')),
      finds: [{ at: 'b1', figures: { by: 'booking', fen: 7900, toHandFen: 8000 } }],
    },
  ],
  silent: [
    { name: 'the price to hand', plan: said('到手价72元') },
    { name: 'the live price', plan: said('直播价80元，再打九折') },
    { name: 'figures that are no price', plan: said('拍下 2 件，48 小时发货，减 20，只要3分钟') },
    {
      name: 'two products, of which nobody knows which is meant',
      plan: said('到手价 12 元', { productIds: ['p1', 'p2'] }),
    },
    { name: 'a creator an hour later', plan: booked(7900, minuteAt('21:00')) },
    { name: 'a creator without a price', plan: booked(null, minuteAt('20:00')) },
  ],
}
