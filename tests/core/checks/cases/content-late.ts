import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import { lineupRows } from '#tests/build/lineup.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'
import type { CheckCases } from '../CheckCases.ts'

/** Content for the product that one session from 20:00 sells. */
const about = (fields: Partial<Row<'content'>>): Plan =>
  planWith({
    ...lineupRows({}),
    content: [
      blankRow('content', {
        id: 'c1',
        publishAt: 0,
        planId,
        kind: 'warm-up-video',
        theme: '预热',
        productIds: ['p1'],
        ...fields,
      }),
    ],
  })

export const cases: CheckCases = {
  check: 'content-late',
  fires: [
    {
      name: 'the minute in which the session begins',
      plan: about({ publishAt: minuteAt('20:00') }),
      finds: [{ at: 'c1', figures: { publishAt: minuteAt('20:00'), start: minuteAt('20:00') } }],
    },
    {
      name: 'a live notice on the next day',
      plan: about({ publishAt: minuteAt('34:00'), kind: 'live-notice' }),
      finds: [{ at: 'c1' }],
    },
  ],
  silent: [
    { name: 'a minute before', plan: about({ publishAt: minuteAt('19:59') }) },
    { name: 'a clip comes after the show', plan: about({ publishAt: minuteAt('23:00'), kind: 'clip' }) },
    { name: 'dropped', plan: about({ publishAt: minuteAt('23:00'), status: 'dropped' }) },
    { name: 'about no product', plan: about({ publishAt: minuteAt('23:00'), productIds: [] }) },
  ],
}
