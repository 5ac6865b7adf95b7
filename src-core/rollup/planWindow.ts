import { type Plan, planRow, rowsOf } from '#core/plan/Plan.ts'
import type { Span } from '#core/plan/spans.ts'
import type { TableName } from '#core/plan/tables.ts'
import { minutesPerDay, overrunMinutes } from '#core/plan/units.ts'

const timed = [
  'sessions',
  'shifts',
  'spend',
  'bookings',
  'placements',
] as const satisfies readonly TableName[]

const known = new WeakMap<Plan, Span>()

/**
 * All minutes that roll-ups of a plan cover: its days with the noon after them, and whatever an import laid outside of
 * these, so that no money is left out. The window that roll-ups take when they are given none.
 */
export function planWindow(plan: Plan): Span {
  let window = known.get(plan)
  if (!window) {
    let [start, end] = [0, planRow(plan).days * minutesPerDay + overrunMinutes]
    for (const table of timed) {
      for (const row of rowsOf(plan, table)) {
        if (row.start < start) start = row.start
        if (row.start + row.duration > end) end = row.start + row.duration
      }
    }
    window = { start, end }
    known.set(plan, window)
  }
  return window
}
