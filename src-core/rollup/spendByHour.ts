import type { Page, Plan } from '#core/plan/Plan.ts'
import { spendMinutes } from '#core/plan/spendMinutes.ts'
import type { Fen, Minute } from '#core/plan/units.ts'

export const minutesPerHour: Minute = 60

const known = new WeakMap<Page<'spend'>, ReadonlyMap<number, Fen>>()

/** Spend by the hours of the plan, the hour that begins at `n × 60` under `n`; hours without spend are not in it. */
export function spendByHour(plan: Plan): ReadonlyMap<number, Fen> {
  const sums = new Map<number, Fen>()
  for (const page of plan.tables.spend.values()) {
    for (const [hour, fen] of hoursOfPage(page)) sums.set(hour, (sums.get(hour) ?? 0) + fen)
  }
  return sums
}

/** Walked minute by minute, so only once for each version of a page. */
export function hoursOfPage(page: Page<'spend'>): ReadonlyMap<number, Fen> {
  let hours = known.get(page)
  if (!hours) {
    const sums = new Map<number, Fen>()
    for (const line of page) {
      for (const [minute, fen] of spendMinutes(line).entries()) {
        const hour = Math.floor((line.start + minute) / minutesPerHour)
        if (fen > 0) sums.set(hour, (sums.get(hour) ?? 0) + fen)
      }
    }
    hours = sums
    known.set(page, hours)
  }
  return hours
}
