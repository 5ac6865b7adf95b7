import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import { lineupRows } from '#tests/build/lineup.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'
import type { CheckCases } from '../CheckCases.ts'

/** A room that sells `p1` for 79.9 yuan from 20:00 to 21:00, and a slot. */
const slot = (fields: Partial<Row<'placements'>>, row: Partial<Row<'lineup'>> = {}): Plan =>
  planWith({
    ...lineupRows({ row: { liveFen: 7990, ...row } }),
    placements: [
      blankRow('placements', {
        id: 'z1',
        planId,
        start: minuteAt('20:00'),
        duration: 60,
        slotName: '商城首页',
        productIds: ['p1'],
        ...fields,
      }),
    ],
  })

export const cases: CheckCases = {
  check: 'placement-price',
  fires: [
    {
      name: 'a fen below the room',
      plan: slot({ priceFen: 7989 }),
      finds: [{ at: 'z1', figures: { slotFen: 7989, roomFen: 7990, at: minuteAt('20:00') } }],
    },
    { name: 'above the room', plan: slot({ priceFen: 8990 }), finds: [{ at: 'z1' }] },
    {
      name: 'the live price, of which the room takes something off',
      plan: slot({ priceFen: 7990 }, { offers: [{ kind: 'percentOff', rate: 0.1 }] }),
      finds: [{ at: 'z1', figures: { slotFen: 7990, roomFen: 7191 } }],
    },
    {
      name: 'for the last minute of the session only',
      plan: slot({ priceFen: 100, start: minuteAt('20:59') }),
      finds: [{ at: 'z1', figures: { at: minuteAt('20:59') } }],
    },
  ],
  silent: [
    { name: 'the same price', plan: slot({ priceFen: 7990 }) },
    { name: 'after the session', plan: slot({ priceFen: 100, start: minuteAt('21:00') }) },
    { name: 'a price that nobody knows', plan: slot({ priceFen: null }) },
    { name: 'a room without a price yet', plan: slot({ priceFen: 100 }, { liveFen: null }) },
    { name: 'a slot that was lost', plan: slot({ priceFen: 100, status: 'lost' }) },
    { name: 'another product', plan: slot({ priceFen: 100, productIds: [] }) },
  ],
}
