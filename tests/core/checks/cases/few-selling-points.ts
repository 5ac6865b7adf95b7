import { aLineup, lineupRows } from '#tests/build/lineup.ts'
import { planWith } from '#tests/build/plan.ts'
import type { CheckCases } from '../CheckCases.ts'

const two = ['轻', '静音']
const hero = { role: 'hero', sellingPoints: two } as const
const said = lineupRows({ product: hero })

export const cases: CheckCases = {
  check: 'few-selling-points',
  fires: [
    {
      name: 'one point and an empty line',
      plan: aLineup({ product: { sellingPoints: ['轻', ' '] } }),
      finds: [{ at: 'p1', figures: { lacks: 'points', points: 1 } }],
    },
    {
      name: 'a hero product without any benefit',
      plan: aLineup({ product: hero }),
      finds: [{ at: 'l1', figures: { lacks: 'benefit' } }],
    },
    {
      name: 'a new product without any benefit',
      plan: aLineup({ product: { role: 'new', sellingPoints: two } }),
      finds: [{ at: 'l1', figures: { lacks: 'benefit' } }],
    },
  ],
  silent: [
    { name: 'two points', plan: aLineup({ product: { sellingPoints: two } }) },
    {
      name: 'a product that no session lists',
      plan: planWith({ ...lineupRows({}), lineup: [], segments: [] }),
    },
    {
      name: 'a hero product with a mechanism',
      plan: aLineup({ product: hero, row: { mechanism: '买一送一' } }),
    },
    {
      name: 'a hero product whose segment names the benefit',
      plan: planWith({ ...said, segments: said.segments.map((row) => ({ ...row, benefit: '买一送一' })) }),
    },
  ],
}
