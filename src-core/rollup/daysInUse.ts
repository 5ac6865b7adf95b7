import { dayOf } from '#core/plan/clock.ts'
import { type Plan, planRow, rowsOf } from '#core/plan/Plan.ts'

/** Days `[from, to)`: those of the plan, and those around them on which a session or spend lies. */
export function daysInUse(plan: Plan): { readonly from: number; readonly to: number } {
  let [from, to] = [0, planRow(plan).days]
  for (const table of ['sessions', 'spend'] as const) {
    for (const { start, duration } of rowsOf(plan, table)) {
      from = Math.min(from, dayOf(start))
      to = Math.max(to, dayOf(start + duration - 1) + 1)
    }
  }
  return { from, to }
}
