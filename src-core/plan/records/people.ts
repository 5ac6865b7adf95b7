import * as z from 'zod'
import {
  count,
  countOrNull,
  duration,
  factorOrNull,
  fenOrNull,
  id,
  ids,
  interval,
  minute,
  minuteOrNull,
  rateOrNull,
  rowKeys,
  text,
  texts,
} from './fields.ts'
import { farthestDays } from './limits.ts'

/** Who works: hosts, their shifts, creators and their bookings, service teams, preparation tasks. */

/** 主播, 副播, 助播, 场控, 运营, 客服. */
export const positions = ['host', 'co-host', 'assistant', 'controller', 'operator', 'agent'] as const
export const creatorTiers = ['top', 'middle', 'tail', 'star'] as const
export const bookingModes = ['mixed', 'dedicated', 'long-term'] as const
/** 待开发 → 已触达 → 沟通中 → 已寄样 → 已排期 → 直播中 → 已复盘. */
export const bookingStatuses = [
  'prospect',
  'contacted',
  'negotiating',
  'sample-sent',
  'scheduled',
  'live',
  'reviewed',
] as const
export const prepDimensions = ['content', 'product', 'creator', 'ads', 'service'] as const
export const workStatuses = ['todo', 'doing', 'done', 'dropped'] as const

export const hostRecord = z.strictObject({
  ...rowKeys,
  name: text,
  position: z.enum(positions),
  skills: texts,
  costFenPerHour: fenOrNull,
  maxContinuousMin: countOrNull,
  maxDailyMin: countOrNull,
  minRestMin: countOrNull,
  unavailable: z.array(interval),
})

export const shiftRecord = z.strictObject({
  ...rowKeys,
  hostId: id,
  roomId: id,
  start: minute,
  duration,
  position: z.enum(positions),
})

export const creatorRecord = z.strictObject({
  ...rowKeys,
  name: text,
  account: text,
  tier: z.enum(creatorTiers).nullable(),
  fans: countOrNull,
  category: text,
  conversionRate: rateOrNull,
  impressionsPerProduct: factorOrNull,
  quoteFen: fenOrNull,
  commissionRate: rateOrNull,
  contact: text,
})

export const bookingRecord = z.strictObject({
  ...rowKeys,
  creatorId: id,
  mode: z.enum(bookingModes),
  start: minute,
  duration,
  products: z.array(z.strictObject({ productId: id, priceFen: fenOrNull, mechanism: text })),
  feeFen: fenOrNull,
  commissionRate: rateOrNull,
  status: z.enum(bookingStatuses),
  sample: z.strictObject({ costFen: fenOrNull, trackingNo: text, signed: z.boolean() }),
  expectedGmvFen: fenOrNull,
})

export const serviceRecord = z.strictObject({
  ...rowKeys,
  start: minute,
  duration,
  team: text,
  agents: count,
  contactsPerAgentHour: factorOrNull,
  promise: text,
  replySeconds: countOrNull,
  compensationFenPerCase: fenOrNull,
  channel: text,
})

export const taskRecord = z.strictObject({
  ...rowKeys,
  dimension: z.enum(prepDimensions),
  title: text,
  owner: text,
  dueAt: minuteOrNull,
  /** T-n: whole days before the plan's first day, negative before it. */
  offsetDays: z.int().min(-farthestDays).max(farthestDays).nullable(),
  status: z.enum(workStatuses),
  blockedBy: ids,
})

export type Host = z.infer<typeof hostRecord>
export type HostPosition = (typeof positions)[number]
export type Shift = z.infer<typeof shiftRecord>
export type Creator = z.infer<typeof creatorRecord>
export type Booking = z.infer<typeof bookingRecord>
export type ServiceShift = z.infer<typeof serviceRecord>
export type Task = z.infer<typeof taskRecord>
