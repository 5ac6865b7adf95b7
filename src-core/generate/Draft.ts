import { blankRow } from '#core/plan/blankRow.ts'
import type { Row, TableName } from '#core/plan/tables.ts'
import { type Id, minutesPerDay } from '#core/plan/units.ts'
import type { Preset } from './presets.ts'
import type { SeededRandom } from './SeededRandom.ts'

/** A plan being generated: what is there so far, and the dice. */
export interface Draft {
  readonly preset: Preset
  readonly random: SeededRandom
  readonly planId: Id
  readonly rows: { readonly [T in TableName]: Row<T>[] }
}

type Fields<T extends TableName> = Omit<Parameters<typeof blankRow<T>>[1], 'id' | 'planId'>

/** Adds a row with a new id; what is not given is blank. */
export function put<T extends TableName>(draft: Draft, table: T, fields: Fields<T>): Row<T> {
  const row = blankRow(table, { ...fields, id: draft.random.id(), planId: draft.planId } as never) as Row<T>
  ;(draft.rows[table] as Row<T>[]).push(row)
  return row
}

/** Minute of a clock on a day of the plan. */
export const at = (day: number, hour: number, minute = 0): number => day * minutesPerDay + hour * 60 + minute
