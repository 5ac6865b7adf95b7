import type { Plan } from '#core/plan/Plan.ts'
import type { SegmentKind } from '#core/plan/records/show.ts'
import { aPlan, segment, session } from '#tests/build/plan.ts'
import type { CheckCases } from '../CheckCases.ts'

const show = (...parts: readonly (readonly [SegmentKind, string])[]): Plan =>
  aPlan(session('20:00', ...parts.map(([kind, id]) => segment(id, 5, { kind, productIds: [id] }))))

export const cases: CheckCases = {
  check: 'no-encore',
  fires: [
    {
      name: 'three products, none twice',
      plan: show(['product', 'p1'], ['product', 'p2'], ['product', 'p3']),
      finds: [{ at: 's1', figures: { products: 3 } }],
    },
    {
      name: 'three in two loops: a second talk is not an encore',
      plan: show(['product', 'p1'], ['product', 'p2'], ['product', 'p3'], ['product', 'p1']),
      finds: [{ at: 's1', figures: { products: 3 } }],
    },
  ],
  silent: [
    { name: 'two products', plan: show(['product', 'p1'], ['product', 'p2'], ['product', 'p1']) },
    {
      name: 'an encore at the end',
      plan: show(['product', 'p1'], ['product', 'p2'], ['product', 'p3'], ['encore', 'p1']),
    },
  ],
}
