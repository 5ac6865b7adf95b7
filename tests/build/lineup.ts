import { blankRow } from '#core/plan/blankRow.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import { minuteAt, planId, planWith } from './plan.ts'

export interface Listed {
  readonly product?: Partial<Row<'products'>>
  readonly row?: Partial<Row<'lineup'>>
  readonly session?: Partial<Row<'sessions'>>
}

/**
 * A plan with one session 20:00–21:00 (`s1`) and its lineup: products `p1`, `p2` … listed as `l1`, `l2` …, each shown in
 * a segment of 5 min (`s1-1` …).
 */
export function aLineup(...listed: readonly Listed[]): Plan {
  return planWith(lineupRows(...listed))
}

/** The rows of `aLineup`, for plans that have more than that. */
export function lineupRows(...listed: readonly Listed[]) {
  const start = minuteAt('20:00')
  return {
    sessions: [
      blankRow('sessions', {
        id: 's1',
        planId,
        roomId: 'room',
        start,
        duration: 60,
        title: '晚场',
        ...listed[0]?.session,
      }),
    ],
    products: listed.map(({ product }, index) =>
      blankRow('products', { id: `p${index + 1}`, planId, name: `商品${index + 1}`, ...product }),
    ),
    lineup: listed.map(({ row }, index) =>
      blankRow('lineup', {
        id: `l${index + 1}`,
        planId,
        sessionId: 's1',
        productId: `p${index + 1}`,
        order: `a${index}`,
        linkNo: index + 1,
        ...row,
      }),
    ),
    segments: listed.map((_, index) =>
      blankRow('segments', {
        id: `s1-${index + 1}`,
        planId,
        sessionId: 's1',
        order: `a${index}`,
        start: start + index * 5,
        duration: 5,
        kind: 'product',
        productIds: [`p${index + 1}`],
      }),
    ),
  }
}
