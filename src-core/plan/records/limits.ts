import { type Minute, minutesPerDay, overrunMinutes } from '#core/plan/units.ts'

/**
 * How much a record may say at most: far more than any plan needs, and little enough that nothing made from it minute by
 * minute or day by day, out of a file made by hand, keeps a machine busy for hours.
 */
export const maxPlanDays = 366
/** Nothing lasts longer than the longest plan with its overrun. Sums of such minutes stay exact. */
export const longestDuration: Minute = maxPlanDays * minutesPerDay + overrunMinutes
/** Ten years before or after the plan's first day. Farther is a slip of typing, and no calendar shows much more. */
export const farthestDays = 3660
export const farthestMinute: Minute = farthestDays * minutesPerDay
