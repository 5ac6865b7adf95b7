import type { Place } from '#core/checks/Finding.ts'
import { placeOf } from '#core/checks/places.ts'
import { type Plan, pageOf, rowsOf } from '#core/plan/Plan.ts'
import type { ServiceShift } from '#core/plan/records/people.ts'
import type { Product } from '#core/plan/records/show.ts'

/** What service answers for that no GMV buys off. */
export type GuardrailKind = 'score' | 'shipping' | 'reply' | 'returns'

export const guardrailKinds: readonly GuardrailKind[] = ['score', 'shipping', 'reply', 'returns']

const names: { readonly [K in GuardrailKind]: RegExp } = {
  score: /体验分|experience\s*score/i,
  returns: /退货率|退款率|return\s*rate|refund\s*rate/i,
  reply: /回复|响应|reply|response/i,
  shipping: /发货|ship/i,
}

/** Which of them a target measures, by its name as the check `guardrail` reads it; null for another. */
export const guardrailKindOf = (metric: string): GuardrailKind | null =>
  (['score', 'returns', 'reply', 'shipping'] as const).find((kind) => names[kind].test(metric)) ?? null

/**
 * The row that makes a guardrail's figure what it is: the listed product with the lowest score, that which ships last,
 * that which brings most refunds of the planned units, the shift that answers slowest. null where no row says.
 */
export function guardrailRow(plan: Plan, kind: GuardrailKind): Place | null {
  if (kind === 'reply') {
    const shift = highest<ServiceShift>(pageOf(plan, 'service', ''), ({ replySeconds }) => replySeconds)
    return shift && placeOf('service', shift, { field: 'replySeconds' })
  }
  const units = plannedUnits(plan)
  const listed = pageOf(plan, 'products', '').filter(({ id }) => units.has(id))
  if (kind === 'score') {
    const product = highest(listed, ({ experienceScore }) =>
      experienceScore === null ? null : -experienceScore,
    )
    return product && placeOf('products', product, { field: 'experienceScore' })
  }
  if (kind === 'shipping') {
    const product = highest(listed, ({ leadTimeHours }) => leadTimeHours)
    return product && placeOf('products', product, { field: 'leadTimeHours' })
  }
  const product = highest<Product>(listed, ({ id, refundRate }) => {
    const refunds = (units.get(id) ?? 0) * (refundRate ?? 0)
    return refunds > 0 ? refunds : null
  })
  return product && placeOf('products', product, { field: 'refundRate' })
}

/** Planned units of every listed product; 0 where none are planned. */
function plannedUnits(plan: Plan): ReadonlyMap<string, number> {
  const units = new Map<string, number>()
  for (const row of rowsOf(plan, 'lineup'))
    units.set(row.productId, (units.get(row.productId) ?? 0) + (row.plannedUnits ?? 0))
  return units
}

/** The first row with the highest figure; null where none has one. */
function highest<Row>(rows: readonly Row[], figureOf: (row: Row) => number | null): Row | null {
  let best: { readonly row: Row; readonly figure: number } | null = null
  for (const row of rows) {
    const figure = figureOf(row)
    if (figure !== null && (best === null || figure > best.figure)) best = { row, figure }
  }
  return best?.row ?? null
}
