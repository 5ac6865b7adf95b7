import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { Row, TableName } from '#core/plan/tables.ts'
import { lineupRows } from '#tests/build/lineup.ts'
import { planId, planWith } from '#tests/build/plan.ts'
import type { CheckCases } from '../CheckCases.ts'

/** A sound lineup and more rows. */
const plan = (rows: { readonly [T in TableName]?: readonly Row<T>[] } = {}): Plan =>
  planWith({ ...lineupRows({}), ...rows })

const { sessions, segments } = lineupRows({})

export const cases: CheckCases = {
  check: 'dangling',
  fires: [
    {
      name: 'a session in a room that is gone',
      plan: plan({ sessions: sessions.map((row) => ({ ...row, roomId: 'gone' })) }),
      finds: [{ at: 's1', figures: { field: 'roomId', target: 'rooms', gone: 'gone' } }],
    },
    {
      name: 'a segment with a product and a host that are gone',
      plan: plan({
        segments: segments.map((row) => ({ ...row, productIds: ['p1', 'p9'], hostIds: ['h9'] })),
      }),
      finds: [
        { at: 's1-1', figures: { field: 'productIds', gone: 'p9' } },
        { at: 's1-1', figures: { field: 'hostIds', gone: 'h9' } },
      ],
    },
    {
      name: 'a lineup row whose product is gone',
      plan: plan({ products: [], segments: [] }),
      finds: [{ at: 'l1', figures: { field: 'productId', target: 'products' } }],
    },
    {
      name: 'a run whose session is gone',
      plan: plan({ sessions: [], lineup: [] }),
      finds: [{ at: 's1-1', figures: { field: 'sessionId', target: 'sessions', gone: 's1' } }],
    },
    {
      name: 'a task that waits for one that is gone, a booking of a product that is gone',
      plan: plan({
        tasks: [blankRow('tasks', { id: 't1', planId, title: '搭建', blockedBy: ['t9'] })],
        creators: [blankRow('creators', { id: 'c1', planId, name: '小鹿' })],
        bookings: [
          blankRow('bookings', {
            id: 'b1',
            planId,
            creatorId: 'c1',
            start: 0,
            duration: 10,
            products: [{ productId: 'p9', priceFen: null, mechanism: '' }],
          }),
        ],
      }),
      finds: [
        { at: 'b1', figures: { field: 'products', gone: 'p9' } },
        { at: 't1', figures: { field: 'blockedBy', gone: 't9' } },
      ],
    },
    {
      name: 'a shift of a host in a room, both gone',
      plan: plan({
        shifts: [
          blankRow('shifts', { id: 'v1', planId, hostId: 'h9', roomId: 'r9', start: 0, duration: 60 }),
        ],
      }),
      finds: [
        { at: 'v1', figures: { field: 'hostId' } },
        { at: 'v1', figures: { field: 'roomId' } },
      ],
    },
  ],
  silent: [
    { name: 'all of it there', plan: plan() },
    {
      name: 'a session without a room',
      plan: plan({ sessions: sessions.map((row) => ({ ...row, roomId: null })) }),
    },
  ],
}
