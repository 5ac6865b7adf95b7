import { blankRow } from '#core/plan/blankRow.ts'
import { ordersBetween } from '#core/plan/order.ts'
import { type Plan, planFromRows } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import { planId } from './plan.ts'

const segmentsPerSession = 300

/** A day of five rooms with 300 segments each and 300 products, the size most people open (design: performance). */
export function bigDay(rooms = 5, products = 300): Plan {
  const row = { planId }
  const productRows = Array.from({ length: products }, (_, i) =>
    blankRow('products', { ...row, id: `p${i}`, name: `商品 ${i}`, listFen: 9900 + i, stock: 1000 }),
  )
  const sessions: Row<'sessions'>[] = []
  const segments: Row<'segments'>[] = []
  const lineup: Row<'lineup'>[] = []
  for (let room = 0; room < rooms; room++) {
    const sessionId = `s${room}`
    const duration = segmentsPerSession * 4
    sessions.push(
      blankRow('sessions', {
        ...row,
        id: sessionId,
        start: 240,
        duration,
        roomId: `r${room}`,
        title: `场次 ${room}`,
      }),
    )
    const orders = ordersBetween(null, null, segmentsPerSession)
    for (const [i, order] of orders.entries()) {
      segments.push(
        blankRow('segments', {
          ...row,
          id: `${sessionId}-${i}`,
          sessionId,
          order,
          start: 240 + i * 4,
          duration: 4,
          kind: 'product',
          productIds: [`p${i % products}`],
          hostIds: ['h0'],
          script: '话术重点，强调到手价',
        }),
      )
    }
    for (const [i, order] of ordersBetween(null, null, 60).entries()) {
      lineup.push(
        blankRow('lineup', {
          ...row,
          id: `${sessionId}-l${i}`,
          sessionId,
          productId: `p${i}`,
          order,
          linkNo: i + 1,
          liveFen: 4900 + i,
        }),
      )
    }
  }
  return planFromRows(planId, {
    plans: [blankRow('plans', { id: planId, planId, title: '大促日', startDate: '2027-11-11', days: 1 })],
    rooms: Array.from({ length: rooms }, (_, i) =>
      blankRow('rooms', { ...row, id: `r${i}`, name: `直播间 ${i}` }),
    ),
    hosts: [blankRow('hosts', { ...row, id: 'h0', name: '小雅' })],
    sessions,
    segments,
    products: productRows,
    lineup,
  })
}
