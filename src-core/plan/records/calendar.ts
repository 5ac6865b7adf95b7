import * as z from 'zod'
import { date, duration, fenOrNull, idOrNull, minute, rowKeys, text, texts, time } from './fields.ts'
import { maxPlanDays } from './limits.ts'

/** The plan itself and where its minutes go: phases, rooms, sessions. */

export const promos = [
  '618',
  '818',
  'double11',
  'new-year',
  'super-brand-day',
  'launch-day',
  'custom',
] as const
export const factMarks = ['F', 'A', 'C', 'T'] as const
export const sessionStatuses = ['draft', 'confirmed', 'live', 'ended'] as const

export const planSettings = z.strictObject({
  /** Thresholds of the checks that the team changed, by `checkId.threshold`. */
  thresholds: z.record(z.string(), z.number()),
  /** Length of a new segment, and of an imported one whose sheet gives no end. */
  defaultSegmentMinutes: duration,
  /** No segment is fitted below this length. */
  minSegmentMinutes: duration,
  /** Share of a sale that the platform keeps. */
  platformFeeRate: z.number().min(0).max(1),
  /** Words that the team forbids its texts, beyond those of the advertising law. */
  addedClaimWords: texts,
  /** Words of the list that this team may say: its own brand, a proven record. */
  allowedClaimWords: texts,
})

export const planRecord = z.strictObject({
  ...rowKeys,
  title: text,
  promo: z.enum(promos),
  startDate: date,
  days: z.int().min(1).max(maxPlanDays),
  timeZone: text,
  currency: text,
  budgetFen: fenOrNull,
  gmvTargetFen: fenOrNull,
  settings: planSettings,
  notes: text,
})

export const phaseRecord = z.strictObject({ ...rowKeys, name: text, start: minute, duration, colour: text })

export const roomRecord = z.strictObject({
  ...rowKeys,
  name: text,
  account: text,
  platform: text,
  fact: z.enum(factMarks),
  brand: text,
  notes: text,
})

export const sessionRecord = z.strictObject({
  ...rowKeys,
  roomId: idOrNull,
  start: minute,
  duration,
  title: text,
  theme: text,
  gmvTargetFen: fenOrNull,
  leadHostId: idOrNull,
  status: z.enum(sessionStatuses),
  notes: text,
})

/** A finding of a check that somebody accepted, and why. It counts for as long as the finding's figures stay the same. */
export const acceptanceRecord = z.strictObject({
  ...rowKeys,
  /** `identityOf` the finding. */
  finding: text,
  /** `figuresText` of the finding when it was accepted. */
  figures: text,
  reason: text,
  acceptedBy: text,
  acceptedAt: time,
})

export type PlanRecord = z.infer<typeof planRecord>
export type PlanSettings = z.infer<typeof planSettings>
export type Phase = z.infer<typeof phaseRecord>
export type Room = z.infer<typeof roomRecord>
export type Acceptance = z.infer<typeof acceptanceRecord>
export type Session = z.infer<typeof sessionRecord>
