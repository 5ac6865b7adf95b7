import { describe, expect, it } from 'vitest'
import { blankRow } from '#core/plan/blankRow.ts'
import { ordersBetween } from '#core/plan/order.ts'
import { pageOf } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import { warmUpChain } from '#core/rollup/warmUpChains.ts'
import { minuteAt, planId, planWith } from '#tests/build/plan.ts'

const start = minuteAt('20:00')

const content = (id: string, fields: Partial<Row<'content'>>): Row<'content'> =>
  blankRow('content', { id, planId, publishAt: start - 60, productIds: ['p'], ...fields })
const slot = (id: string, fields: Partial<Row<'placements'>>): Row<'placements'> =>
  blankRow('placements', { id, planId, start: start - 60, duration: 600, productIds: ['p'], ...fields })

function chainOf(rows: Pick<Parameters<typeof planWith>[0], 'content' | 'placements'>) {
  const orders = ordersBetween(null, null, 3)
  const plan = planWith({
    ...rows,
    sessions: [blankRow('sessions', { id: 's', planId, start, duration: 60, roomId: 'room' })],
    lineup: ['p', 'q', 'p'].map((productId, at) =>
      blankRow('lineup', { id: `l${at}`, planId, sessionId: 's', productId, order: orders[at] ?? '' }),
    ),
  })
  const [session] = pageOf(plan, 'sessions', '')
  if (!session) throw new Error('no session')
  const { content, placements, products, cold } = warmUpChain(plan, session)
  return { content: content.map(({ id }) => id), placements: placements.map(({ id }) => id), products, cold }
}

describe('the warm-up chain of a session', () => {
  it('has what comes before it for its products, in order, and leaves the others cold', () => {
    const chain = chainOf({
      content: [content('later', {}), content('first', { publishAt: -600, kind: 'live-notice' })],
      placements: [slot('slot', {})],
    })
    expect(chain).toEqual({
      content: ['first', 'later'],
      placements: ['slot'],
      products: ['p', 'q'],
      cold: ['q'],
    })
  })

  it.each<[string, Partial<Row<'content'>>]>([
    ['comes out when it has begun', { publishAt: start }],
    ['is a clip', { kind: 'clip' }],
    ['is an image post', { kind: 'image-text' }],
    ['was dropped', { status: 'dropped' }],
    ['is for other products', { productIds: ['x'] }],
  ])('leaves out content that %s', (_, fields) => {
    expect(chainOf({ content: [content('c', fields)] })).toMatchObject({ content: [], cold: ['p', 'q'] })
  })

  it.each<[string, Partial<Row<'placements'>>]>([
    ['begins with it', { start }],
    ['was lost', { status: 'lost' }],
  ])('leaves out a slot that %s', (_, fields) => {
    expect(chainOf({ placements: [slot('t', fields)] })).toMatchObject({ placements: [], cold: ['p', 'q'] })
  })

  it('counts a piece for several of its products once', () => {
    expect(chainOf({ content: [content('c', { productIds: ['p', 'q', 'x'] })] })).toMatchObject({
      content: ['c'],
      cold: [],
    })
  })
})
