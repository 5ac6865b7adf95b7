import { blankRow } from '#core/plan/blankRow.ts'
import { lineupRows } from '#tests/build/lineup.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

const two = (first: number | null, second: number | null, stock: number | null) => {
  const rows = lineupRows({ product: { stock }, row: { allocatedStock: first } })
  const start = minuteAt('21:00')
  const later = blankRow('sessions', { id: 's2', planId, roomId: 'room', start, duration: 60 })
  const row = blankRow('lineup', {
    id: 'm1',
    planId,
    sessionId: 's2',
    productId: 'p1',
    order: 'a0',
    allocatedStock: second,
  })
  return planWith({ ...rows, sessions: [...rows.sessions, later], lineup: [...rows.lineup, row] })
}

import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'stock-overallocated',
  fires: [
    {
      name: 'two sessions that share out one unit too many',
      plan: two(60, 41, 100),
      finds: [{ at: 'p1', figures: { allocated: 101, stock: 100, sessions: 2 } }],
    },
    {
      name: 'one session that takes more than there is',
      plan: two(1, null, 0),
      finds: [{ at: 'p1', figures: { sessions: 1 } }],
    },
  ],
  silent: [
    { name: 'all of it', plan: two(60, 40, 100) },
    { name: 'stock that nobody knows', plan: two(60, 60, null) },
  ],
}
