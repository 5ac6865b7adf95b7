import * as z from 'zod'
import { type Plan, planFromRows } from '#core/plan/Plan.ts'
import { applyDiff, type PlanDiff } from '#core/plan/PlanDiff.ts'
import { done, type Result } from '#core/plan/Result.ts'
import { id } from '#core/plan/records/fields.ts'
import { tableNames } from '#core/plan/tables.ts'
import { type PlanFile, planFileFormat } from './PlanFile.ts'
import { placeOfIssue } from './placeOfIssue.ts'
import { planDiffSchema } from './planDiffSchema.ts'
import type { Refuse } from './Refuse.ts'
import { readTables } from './readTables.ts'
import type { PlanDocument } from './upgradeSteps.ts'

/** Everything around the rows; they are read table by table, which says sooner and better what is wrong. */
const documentSchema = z.strictObject({
  format: z.literal(planFileFormat),
  version: z.number(),
  app: z.string(),
  planId: id,
  revision: id,
  lineage: z.array(id),
  redacted: z.array(z.never()),
  tables: z.strictObject(Object.fromEntries(tableNames.map((table) => [table, z.array(z.unknown())]))),
  undo: z.array(planDiffSchema),
})

/** The plan in a verified document of the newest version. */
export function readDocument(document: PlanDocument, no: Refuse): Result<PlanFile> {
  const parsed = documentSchema.safeParse(document)
  if (!parsed.success) return no('bad-record', placeOfIssue(parsed.error))
  const { app, planId, revision, lineage, undo } = parsed.data
  const tables = readTables(parsed.data.tables, planId, no)
  if (!tables.ok) return tables
  const plan = planFromRows(planId, tables.value)
  const stray = strayUndo(plan, undo)
  if (stray !== -1) return no('bad-record', `undo[${stray}]`)
  return done({ plan, revision, lineage, undo, app })
}

/** Index of the first undo diff that does not fit the state before it; -1 where all fit. */
function strayUndo(plan: Plan, undo: readonly PlanDiff[]): number {
  let state = plan
  return undo.findIndex((diff) => {
    try {
      state = applyDiff(state, diff)
      return false
    } catch {
      // A diff of our own that does not fit is a bug, and throws. This one came from outside.
      return true
    }
  })
}
