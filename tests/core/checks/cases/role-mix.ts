import type { Plan } from '#core/plan/Plan.ts'
import type { ProductRole } from '#core/plan/records/show.ts'
import { aLineup } from '#tests/build/lineup.ts'
import type { CheckCases } from '../CheckCases.ts'

const mix = (...roles: readonly (readonly [role: ProductRole | null, count: number])[]): Plan =>
  aLineup(...roles.flatMap(([role, count]) => Array.from({ length: count }, () => ({ product: { role } }))))

export const cases: CheckCases = {
  check: 'role-mix',
  fires: [
    {
      name: 'twenty products, nine of them to draw people and one for profit',
      plan: mix(['traffic', 9], ['hero', 8], ['profit', 1], ['image', 2]),
      finds: [
        { at: 's1', figures: { part: 'traffic', count: 9, products: 20 } },
        { at: 's1', figures: { part: 'profit', count: 1 } },
      ],
    },
    {
      name: 'one too many of a kind: 50 % of 20 are 10',
      plan: mix(['traffic', 3], ['hero', 11], ['profit', 5], ['image', 1]),
      finds: [{ at: 's1', figures: { part: 'hero', count: 11, from: 0.4, to: 0.5 } }],
    },
    {
      name: 'second-tier products, which count in the whole only',
      plan: mix(['traffic', 4], ['hero', 8], ['second-tier', 6], ['image', 2]),
      finds: [{ at: 's1', figures: { part: 'profit', count: 0 } }],
    },
  ],
  silent: [
    { name: 'in the usual shares', plan: mix(['traffic', 4], ['hero', 9], ['profit', 5], ['image', 2]) },
    {
      name: 'welfare draws people, new and exclusive products are shown as heroes',
      plan: mix(
        ['traffic', 2],
        ['welfare', 2],
        ['hero', 7],
        ['new', 1],
        ['exclusive', 1],
        ['profit', 5],
        ['image', 2],
      ),
    },
    {
      name: 'the count next to the exact share: 15–20 % of 9',
      plan: mix(['traffic', 1], ['hero', 4], ['profit', 3], ['image', 1]),
    },
    { name: 'too few products to speak of a mix', plan: mix(['traffic', 7]) },
    { name: 'a product whose role nobody set', plan: mix(['traffic', 9], [null, 1]) },
  ],
}
