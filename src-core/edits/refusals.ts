import { type Plan, planRow } from '#core/plan/Plan.ts'
import type { PlanDraft } from '#core/plan/PlanDraft.ts'
import type { Refusal } from '#core/plan/Refusal.ts'
import { refuse } from '#core/plan/Result.ts'
import type { Interval } from '#core/plan/records/fields.ts'
import { longestDuration } from '#core/plan/records/limits.ts'
import type { Row, TableName } from '#core/plan/tables.ts'
import { type Id, type Minute, minutesPerDay, overrunMinutes } from '#core/plan/units.ts'

export type Refused = { readonly ok: false; readonly refusal: Refusal }

/** What edits refuse in common. Each gives the refusal, or undefined where there is nothing to refuse. */
export function refuseDuration(duration: number): Refused | undefined {
  if (!Number.isInteger(duration)) return refuse({ code: 'not-whole-minutes', value: duration })
  if (duration < 1) return refuse({ code: 'duration-too-short', duration })
  return duration > longestDuration
    ? refuse({ code: 'duration-too-long', duration, longest: longestDuration })
    : undefined
}

/** A plan covers its days and the overrun past its last midnight; nothing is put outside of that. */
export function refuseOutsidePlan(plan: Plan, start: Minute, duration: Minute): Refused | undefined {
  if (!Number.isSafeInteger(start)) return refuse({ code: 'not-whole-minutes', value: start })
  const { days } = planRow(plan)
  return minutesOutside({ start, duration }, days) > 0
    ? refuse({ code: 'outside-plan', start, end: start + duration, days })
    : undefined
}

/** Refuses a day that the plan does not have; that after its last one counts, for sessions may begin past its midnight. */
export function refuseDay(plan: Plan, day: number): Refused | undefined {
  const { days } = planRow(plan)
  return Number.isInteger(day) && day >= 0 && day <= days
    ? undefined
    : refuse({ code: 'no-such-day', day, days })
}

/** How many minutes a stretch reaches out of a plan, before its first day or past its overrun. 0 inside. */
export function minutesOutside({ start, duration }: Interval, days: number): Minute {
  const end = days * minutesPerDay + overrunMinutes
  return Math.max(0, -start) + Math.max(0, start + duration - end)
}

export function rowMissing(table: TableName, id: Id): Refused {
  return refuse({ code: 'row-missing', table, id })
}

/** The row, or the refusal that says it is gone: somebody may have removed it in the meantime. */
export function mustHave<T extends TableName>(
  draft: PlanDraft,
  table: T,
  page: string,
  id: Id,
): { readonly ok: true; readonly value: Row<T> } | Refused {
  const row = draft.find(table, page, id)
  return row ? { ok: true, value: row } : rowMissing(table, id)
}
