import { aLineup } from '#tests/build/lineup.ts'
import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'return-rate',
  fires: [
    {
      name: 'a hero with 16 %',
      plan: aLineup({ product: { role: 'hero', category: '护肤', refundRate: 0.16 } }),
      finds: [{ at: 'p1', figures: { rate: 0.16, most: 0.15 } }],
    },
    {
      name: 'a hero of no category',
      plan: aLineup({ product: { role: 'hero', refundRate: 0.5 } }),
      finds: [{ at: 'p1' }],
    },
  ],
  silent: [
    { name: 'just 15 %', plan: aLineup({ product: { role: 'hero', category: '护肤', refundRate: 0.15 } }) },
    { name: 'apparel', plan: aLineup({ product: { role: 'hero', category: '女装', refundRate: 0.4 } }) },
    { name: 'no hero', plan: aLineup({ product: { role: 'profit', refundRate: 0.4 } }) },
    { name: 'not known', plan: aLineup({ product: { role: 'hero', refundRate: null } }) },
  ],
}
