import * as z from 'zod'
import type { Count, Fen, Id, IsoDate, IsoTime, Minute, OrderKey, Rate } from '#core/plan/units.ts'
import { farthestMinute, longestDuration } from './limits.ts'

/** Building blocks of the record schemas. Unknown is always `null`, none is `''` or `[]`: no field is ever absent. */
export const id = z.string().regex(/^[A-Za-z0-9][\w-]{0,63}$/) as unknown as z.ZodType<Id>
export const idOrNull = id.nullable()
export const ids = z.array(id)
export const minute = z.int().min(-farthestMinute).max(farthestMinute) as z.ZodType<Minute>
export const minuteOrNull = minute.nullable()
export const duration = z.int().min(1).max(longestDuration) as z.ZodType<Minute>
/** Prices, costs and budgets: negative money does not exist in a plan. */
export const fen = z.int().min(0) as z.ZodType<Fen>
export const fenOrNull = fen.nullable()
export const rateOrNull = z.number().min(0).max(1).nullable() as z.ZodType<Rate | null>
export const count = z.int().min(0) as z.ZodType<Count>
export const countOrNull = count.nullable()
/** A factor such as ROI 2.5: finite and not negative. */
export const factorOrNull = z.number().min(0).nullable()
export const text = z.string()
export const texts = z.array(z.string())
export const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/) as unknown as z.ZodType<IsoDate>
export const time = z.string().min(1) as z.ZodType<IsoTime>
export const orderKey = z.string().min(1) as z.ZodType<OrderKey>
export const interval = z.strictObject({ start: minute, duration })

/** What every row has. */
export const rowKeys = { id, planId: id }

export type Interval = z.infer<typeof interval>
