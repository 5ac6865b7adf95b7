import { minuteOfDay } from '#core/plan/clock.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Row } from '#core/plan/tables.ts'
import { type Id, type Minute, minutesPerDay } from '#core/plan/units.ts'
import { findRows } from './findRows.ts'
import { inTurn, type PlanEdit } from './inTurn.ts'
import { setFieldsOf } from './setFieldsOf.ts'
import { defaultDueClock } from './settleTask.ts'

/** A field that says at which minute something happens, of a table kept whole. */
export type DayField =
  | { readonly table: 'content'; readonly field: 'publishAt' }
  | { readonly table: 'placements'; readonly field: 'start' | 'applyBy' }
  | { readonly table: 'tasks'; readonly field: 'dueAt' }

export type MoveToDay = DayField & {
  readonly ids: readonly Id[]
  /** Of the plan, negative before it. */
  readonly day: number
}

/**
 * Moves what rows say of a minute to another day: each keeps its clock, one that had no minute yet gets 18:00. T-n of a
 * task follows. Refuses a row that is gone, and a day that the table does not take (slots begin within the plan).
 */
export function moveToDay(plan: Plan, { table, field, ids, day }: MoveToDay): Result<PlanDiff> {
  const moves = ids.map(
    (id): PlanEdit =>
      (now) => {
        const found = findRows(now, table, [{ id, page: '' }])
        if (!found.ok) return found
        const [row] = found.value
        const minute = row ? minuteIn(row.row, field) : null
        const clock = minute === null ? defaultDueClock : minuteOfDay(minute)
        // Which field goes with which table is `DayField`'s to know; the edit checks it against the record.
        const fields = { [field]: day * minutesPerDay + clock } as never
        return setFieldsOf<DayField['table']>(now, table, [{ id, page: '' }], fields)
      },
  )
  return inTurn(...moves)(plan)
}

const minuteIn = (row: Row<DayField['table']>, field: DayField['field']): Minute | null =>
  Reflect.get(row, field) as Minute | null
