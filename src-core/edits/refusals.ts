import { type Plan, planRow } from '#core/plan/Plan.ts'
import type { PlanDraft } from '#core/plan/PlanDraft.ts'
import type { Refusal } from '#core/plan/Refusal.ts'
import { refuse } from '#core/plan/Result.ts'
import type { Row, TableName } from '#core/plan/tables.ts'
import { type Id, type Minute, minutesPerDay, overrunMinutes } from '#core/plan/units.ts'

type Refused = { readonly ok: false; readonly refusal: Refusal }

/** What edits refuse in common. Each gives the refusal, or undefined where there is nothing to refuse. */
export function refuseDuration(duration: number): Refused | undefined {
  if (!Number.isSafeInteger(duration)) return refuse({ code: 'not-whole-minutes', value: duration })
  return duration < 1 ? refuse({ code: 'duration-too-short', duration }) : undefined
}

/** A plan covers its days and the overrun past its last midnight; nothing is put outside of that. */
export function refuseOutsidePlan(plan: Plan, start: Minute, duration: Minute): Refused | undefined {
  if (!Number.isSafeInteger(start)) return refuse({ code: 'not-whole-minutes', value: start })
  const { days } = planRow(plan)
  const end = start + duration
  const isInside =
    start >= 0 &&
    start < days * minutesPerDay + overrunMinutes &&
    end <= days * minutesPerDay + overrunMinutes
  return isInside ? undefined : refuse({ code: 'outside-plan', start, end, days })
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
