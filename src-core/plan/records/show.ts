import * as z from 'zod'
import {
  count,
  countOrNull,
  duration,
  fen,
  fenOrNull,
  id,
  ids,
  minute,
  orderKey,
  rateOrNull,
  rowKeys,
  text,
  texts,
} from './fields.ts'

/** What is shown: segments of a session, the product library, and the lineup of a session. */

export const segmentKinds = [
  'opening',
  'product',
  'giveaway',
  'interaction',
  'lottery',
  'encore',
  'handover',
  'break',
  'closing',
  'other',
] as const
export const productRoles = [
  'traffic',
  'hero',
  'profit',
  'new',
  'welfare',
  'exclusive',
  'second-tier',
  'image',
] as const

export const segmentRecord = z.strictObject({
  ...rowKeys,
  sessionId: id,
  /** Place in the session's run (see order.ts); start alone cannot say it while segments overlap. */
  order: orderKey,
  start: minute,
  duration,
  /** `linked` starts where the segment before it ends; `fixed` keeps its own minute. */
  timing: z.enum(['linked', 'fixed']),
  kind: z.enum(segmentKinds),
  /** The team's own name for it (第1轮讲品); '' where the kind says it all. */
  title: text,
  productIds: ids,
  hostIds: ids,
  script: text,
  showing: text,
  benefit: text,
  interaction: text,
  spendCue: text,
  notes: text,
})

export const productRecord = z.strictObject({
  ...rowKeys,
  name: text,
  productNo: text,
  sku: text,
  brand: text,
  category: text,
  role: z.enum(productRoles).nullable(),
  listFen: fenOrNull,
  costFen: fenOrNull,
  floorFen: fenOrNull,
  stock: countOrNull,
  commissionRate: rateOrNull,
  refundRate: rateOrNull,
  sellingPoints: texts,
  forbiddenClaims: texts,
  experienceScore: z.number().min(0).max(100).nullable(),
  leadTimeHours: countOrNull,
  notes: text,
})

/** Price layers of a lineup row, applied in order (design: domain, Price). */
export const offer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('percentOff'), rate: z.number().min(0).max(1) }),
  z.strictObject({ kind: z.literal('directCut'), cutFen: fen }),
  z.strictObject({ kind: z.literal('fullReduction'), thresholdFen: fen, cutFen: fen }),
  z.strictObject({ kind: z.literal('everyReduction'), thresholdFen: fen, cutFen: fen }),
  z.strictObject({ kind: z.literal('gift'), name: text, costFen: fen }),
  z.strictObject({ kind: z.literal('cashback'), cutFen: fen }),
  /** 定金膨胀: a deposit paid in the presale that counts as `worthFen` of the price. */
  z.strictObject({ kind: z.literal('deposit'), depositFen: fen, worthFen: fen }),
])

export const lineupRecord = z.strictObject({
  ...rowKeys,
  sessionId: id,
  productId: id,
  order: orderKey,
  linkNo: countOrNull,
  liveFen: fenOrNull,
  mechanism: text,
  gifts: text,
  offers: z.array(offer),
  allocatedStock: countOrNull,
  plannedUnits: countOrNull,
  minShows: count,
  notes: text,
})

export type Segment = z.infer<typeof segmentRecord>
export type SegmentKind = (typeof segmentKinds)[number]
export type Product = z.infer<typeof productRecord>
export type ProductRole = (typeof productRoles)[number]
export type Offer = z.infer<typeof offer>
export type LineupRow = z.infer<typeof lineupRecord>
