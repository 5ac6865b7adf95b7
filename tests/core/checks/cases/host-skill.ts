import { blankRow } from '#core/plan/blankRow.ts'
import type { Row } from '#core/plan/tables.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

const host = (fields: Partial<Row<'hosts'>> = {}) =>
  blankRow('hosts', { id: 'h1', planId, name: '小雅', ...fields })
const session = blankRow('sessions', {
  id: 's1',
  planId,
  roomId: 'room',
  start: minuteAt('20:00'),
  duration: 60,
})
const products = [
  blankRow('products', { id: 'p1', planId, name: '精华', category: '护肤' }),
  blankRow('products', { id: 'p2', planId, name: '锅', category: '小家电' }),
  blankRow('products', { id: 'p3', planId, name: '谜' }),
]
const shown = (productIds: string[], hostIds = ['h1']) =>
  ['g1', 'g2'].map((id, index) =>
    blankRow('segments', {
      id,
      planId,
      sessionId: 's1',
      order: `a${index}`,
      start: minuteAt('20:00') + index * 10,
      duration: 10,
      productIds,
      hostIds,
    }),
  )
const planOf = (skills: string[], productIds: string[], hostIds?: string[]) =>
  planWith({ hosts: [host({ skills })], products, sessions: [session], segments: shown(productIds, hostIds) })

import type { CheckCases } from '../CheckCases.ts'

export const cases: CheckCases = {
  check: 'host-skill',
  fires: [
    {
      name: 'a pot for a skin care host, told once',
      plan: planOf(['美妆护肤'], ['p2']),
      finds: [{ at: 'g1', figures: { category: '小家电', segments: 2 } }],
    },
    { name: 'two categories', plan: planOf(['食品'], ['p1', 'p2']), finds: [{ at: 'g1' }, { at: 'g1' }] },
  ],
  silent: [
    { name: 'a skill that names the category in other words', plan: planOf(['美妆护肤'], ['p1']) },
    { name: 'a host who does anything', plan: planOf([], ['p2']) },
    { name: 'a product of no category', plan: planOf(['食品'], ['p3']) },
    { name: 'segments of somebody else', plan: planOf(['食品'], ['p1'], ['h2']) },
  ],
}
