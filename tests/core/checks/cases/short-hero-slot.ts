import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { ProductRole, SegmentKind } from '#core/plan/records/show.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'
import type { CheckCases } from '../CheckCases.ts'

const shown = (role: ProductRole | null, duration: number, kind: SegmentKind = 'product'): Plan =>
  planWith({
    sessions: [
      blankRow('sessions', { id: 's1', planId, roomId: 'room', start: minuteAt('20:00'), duration: 60 }),
    ],
    products: [blankRow('products', { id: 'p1', planId, name: '空气炸锅', role })],
    segments: [
      blankRow('segments', {
        id: 'one',
        planId,
        sessionId: 's1',
        order: 'a0',
        start: minuteAt('20:00'),
        duration,
        kind,
        productIds: ['p1'],
      }),
    ],
  })

export const cases: CheckCases = {
  check: 'short-hero-slot',
  fires: [
    {
      name: 'two minutes',
      plan: shown('hero', 2),
      finds: [{ at: 'one', figures: { minutes: 2, at: minuteAt('20:00') } }],
    },
    { name: 'one minute', plan: shown('hero', 1), finds: [{ at: 'one', figures: { minutes: 1 } }] },
  ],
  silent: [
    { name: 'exactly three minutes', plan: shown('hero', 3) },
    { name: 'a short encore', plan: shown('hero', 2, 'encore') },
    { name: 'a profit product', plan: shown('profit', 1) },
    { name: 'a product whose role nobody said', plan: shown(null, 1) },
  ],
}
