import fc from 'fast-check'
import { type Plan, rowsOf } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import { pageKeyOf, type Row, type TableName } from '#core/plan/tables.ts'

/** What a verb picks its rows and its wishes by, so that it fits any plan. */
export interface Numbers {
  readonly pick: number
  readonly other: number
  readonly minutes: number
  readonly fen: number
}

export const numbersOfVerb: fc.Arbitrary<Numbers> = fc.record({
  pick: fc.nat(1000),
  other: fc.nat(5000),
  minutes: fc.integer({ min: 1, max: 90 }),
  fen: fc.nat(10 ** 7),
})

export type RecordVerb = (plan: Plan, numbers: Numbers) => Result<PlanDiff>

export const at = <Item>(items: readonly Item[], index: number): Item | undefined =>
  items[index % Math.max(1, items.length)]

/** A row of a table with its page; one that is gone where the table is empty. */
export function anyRef(
  plan: Plan,
  table: TableName,
  pick: number,
): { readonly id: string; readonly page: string } {
  const row = at<Row<TableName>>(rowsOf(plan, table), pick)
  return row ? { id: row.id, page: pageKeyOf(table, row as never) } : { id: 'gone', page: '' }
}

export const idIn = (plan: Plan, table: TableName, pick: number): string => anyRef(plan, table, pick).id
