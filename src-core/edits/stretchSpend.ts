import type { SpendLine } from '#core/plan/records/demand.ts'
import type { Minute } from '#core/plan/units.ts'
import { type SpendFields, settleSpend } from './settleSpend.ts'

/**
 * The fields of a spend line that lasts so many minutes longer (or, negative, shorter) from a minute inside it on. What
 * is painted from there on moves along with the show; its budget stays, so what is painted in minutes that fall away
 * goes to the others in proportion.
 * @param from minute of the plan
 */
export function stretchSpend(line: SpendLine, from: Minute, minutes: Minute): SpendFields {
  const duration = line.duration + minutes
  if (line.pacing !== 'manual' || line.minuteFen === null) return settleSpend(line, { duration })
  const offset = from - line.start
  const painted = Object.entries(line.minuteFen).flatMap(([key, fen]) => {
    const minute = Number(key)
    if (minute < offset) return [[key, fen] as const]
    return minute + minutes >= offset ? [[String(minute + minutes), fen] as const] : []
  })
  return settleSpend(line, { duration, minuteFen: Object.fromEntries(painted), budgetFen: line.budgetFen })
}
