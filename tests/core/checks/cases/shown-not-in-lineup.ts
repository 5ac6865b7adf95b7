import { blankRow } from '#core/plan/blankRow.ts'
import { lineupRows } from '#tests/build/lineup.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'
import type { CheckCases } from '../CheckCases.ts'

/** Two products, of which only the first is listed; both are shown. */
function listedFirst(more: readonly string[] = []) {
  const rows = lineupRows({}, {})
  const again = more.map((id, index) =>
    blankRow('segments', {
      id: `more-${index}`,
      planId,
      sessionId: 's1',
      order: `b${index}`,
      start: minuteAt('20:30'),
      duration: 5,
      productIds: [id],
    }),
  )
  return planWith({ ...rows, lineup: rows.lineup.slice(0, 1), segments: [...rows.segments, ...again] })
}

export const cases: CheckCases = {
  check: 'shown-not-in-lineup',
  fires: [
    {
      name: 'a product that nobody listed',
      plan: listedFirst(),
      finds: [{ at: 's1-2', figures: { at: minuteAt('20:05'), times: 1 } }],
    },
    {
      name: 'shown three times: one finding, at the first',
      plan: listedFirst(['p2', 'p2']),
      finds: [{ at: 's1-2', figures: { times: 3 } }],
    },
  ],
  silent: [
    { name: 'all listed', plan: planWith(lineupRows({}, {})) },
    {
      name: 'segments without products',
      plan: planWith({
        ...lineupRows({}),
        segments: lineupRows({}).segments.map((row) => ({ ...row, productIds: [] })),
      }),
    },
  ],
}
