import { blankRow } from '#core/plan/blankRow.ts'
import { lineupRows } from '#tests/build/lineup.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

const inRooms = (firstFen: number | null, otherFen: number | null, roomId = 'r2', day = 1) => {
  const rows = lineupRows({ row: { liveFen: firstFen } })
  const session = blankRow('sessions', {
    id: 's2',
    planId,
    roomId,
    start: minuteAt('20:00') + day * 1440,
    duration: 60,
  })
  const row = blankRow('lineup', {
    id: 'm1',
    planId,
    sessionId: 's2',
    productId: 'p1',
    order: 'a0',
    liveFen: otherFen,
  })
  return { ...rows, sessions: [...rows.sessions, session], lineup: [...rows.lineup, row] }
}
const booking = (priceFen: number | null, day: number) =>
  blankRow('bookings', {
    id: 'b1',
    planId,
    creatorId: 'c1',
    start: day * 1440,
    duration: 30,
    products: [{ productId: 'p1', priceFen, mechanism: '' }],
  })

import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'price-parity',
  fires: [
    {
      name: 'another room the next day',
      plan: planWith(inRooms(9900, 8900)),
      finds: [{ at: 'l1', figures: { dearFen: 9900, cheapFen: 8900 } }],
    },
    {
      name: 'another room the day before',
      plan: planWith(inRooms(8900, 9900)),
      finds: [{ at: 'm1', figures: { dearFen: 9900, cheapFen: 8900 } }],
    },
    {
      name: "a creator's price",
      plan: planWith({ ...lineupRows({ row: { liveFen: 9900 } }), bookings: [booking(9800, 2)] }),
      finds: [{ at: 'l1', figures: { cheapFen: 9800 } }],
    },
    { name: 'just fifteen days on', plan: planWith(inRooms(9900, 8900, 'r2', 15)), finds: [{ at: 'l1' }] },
  ],
  silent: [
    { name: 'the same price', plan: planWith(inRooms(9900, 9900)) },
    { name: 'a lower price in the same room', plan: planWith(inRooms(9900, 8900, 'room')) },
    { name: 'sixteen days on', plan: planWith(inRooms(9900, 8900, 'r2', 16)) },
    { name: 'no price there', plan: planWith({ ...inRooms(9900, null), bookings: [booking(null, 1)] }) },
  ],
}
