import * as z from 'zod'
import {
  duration,
  factorOrNull,
  fen,
  fenOrNull,
  id,
  idOrNull,
  ids,
  minute,
  minuteOrNull,
  rowKeys,
  text,
  time,
} from './fields.ts'
import { workStatuses } from './people.ts'

/** What brings people and what it should bring: spend, placements, content, targets, and the actuals after it. */

/** 千川标准, 千川全域, 随心推, 品牌, 其他. */
export const spendChannels = [
  'qianchuan-standard',
  'qianchuan-global',
  'suixintui',
  'brand',
  'other',
] as const
export const pacings = ['even', 'front', 'back', 'peak', 'manual'] as const
/** 商城, 搜索, 店铺, 频道. */
export const placementChannels = ['mall', 'search', 'shop', 'channel'] as const
export const placementStatuses = ['idea', 'applied', 'won', 'lost', 'live', 'done'] as const
/** 预热短视频, 切片, 图文, 直播预告. */
export const contentKinds = ['warm-up-video', 'clip', 'image-text', 'live-notice'] as const
export const targetLevels = ['north-star', 'action', 'process', 'result'] as const
export const targetScopes = ['plan', 'phase', 'day', 'session', 'room', 'fact', 'channel'] as const

export const spendRecord = z.strictObject({
  ...rowKeys,
  roomId: id,
  start: minute,
  duration,
  channel: z.enum(spendChannels),
  goal: text,
  audience: text,
  budgetFen: fen,
  pacing: z.enum(pacings),
  /** Only for `manual`: fen by minute since `start`, minutes without money left out. */
  minuteFen: z.record(z.string().regex(/^(0|[1-9]\d{0,6})$/), fen).nullable(),
  bidFen: fenOrNull,
  targetRoi: factorOrNull,
  owner: text,
})

export const placementRecord = z.strictObject({
  ...rowKeys,
  channel: z.enum(placementChannels),
  start: minute,
  duration,
  productIds: ids,
  slotName: text,
  /** To-hand price in the slot; null where it is not known. */
  priceFen: fenOrNull,
  costFen: fenOrNull,
  expectedGmvFen: fenOrNull,
  applyBy: minuteOrNull,
  status: z.enum(placementStatuses),
})

export const contentRecord = z.strictObject({
  ...rowKeys,
  publishAt: minute,
  kind: z.enum(contentKinds),
  account: text,
  theme: text,
  productIds: ids,
  goal: text,
  owner: text,
  status: z.enum(workStatuses),
})

export const targetRecord = z.strictObject({
  ...rowKeys,
  parentId: idOrNull,
  level: z.enum(targetLevels),
  metric: text,
  scope: z.strictObject({ kind: z.enum(targetScopes), of: text }),
  value: z.number().nullable(),
  unit: text,
  guardrail: z.boolean(),
  owner: text,
})

export const actualRecord = z.strictObject({
  ...rowKeys,
  roomId: idOrNull,
  start: minute,
  duration,
  values: z.record(z.string(), z.number()),
  source: text,
  importedAt: time,
})

export type SpendLine = z.infer<typeof spendRecord>
export type Placement = z.infer<typeof placementRecord>
export type Content = z.infer<typeof contentRecord>
export type Target = z.infer<typeof targetRecord>
export type Actual = z.infer<typeof actualRecord>
