import * as z from 'zod'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { recordSchemas, tableNames } from '#core/plan/tables.ts'

/** The strict schema of a diff that comes from outside: each row and each field by the schema of its table. */
export const planDiffSchema = z.strictObject(
  Object.fromEntries(tableNames.map((table) => [table, pagesOf(recordSchemas[table]).optional()])),
) as unknown as z.ZodType<PlanDiff>

function pagesOf(record: z.ZodObject) {
  const fields = Object.entries(record.shape).map(([field, schema]) => [
    field,
    z.tuple([schema, schema]).optional(),
  ])
  const pageDiff = z.strictObject({
    added: z.array(record),
    changed: z.record(z.string(), z.strictObject(Object.fromEntries(fields))),
    removed: z.array(record),
  })
  return z.record(z.string(), pageDiff)
}
