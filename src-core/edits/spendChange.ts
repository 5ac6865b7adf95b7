import { type PlanDiff, touchedPages } from '#core/plan/PlanDiff.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import type { Fen } from '#core/plan/units.ts'

/** What the spend lines that a diff touches were to spend before it and are to spend after it: for the label of the edit. */
export function spendChange(diff: PlanDiff): { readonly before: Fen; readonly after: Fen } {
  let [before, after] = [0, 0]
  for (const touched of touchedPages({ spend: diff.spend ?? {} })) {
    for (const row of touched.diff.removed) before += (row as SpendLine).budgetFen
    for (const row of touched.diff.added) after += (row as SpendLine).budgetFen
    for (const fields of Object.values(touched.diff.changed)) {
      const [was, is] = (fields as { readonly budgetFen?: readonly [Fen, Fen] }).budgetFen ?? [0, 0]
      before += was
      after += is
    }
  }
  return { before, after }
}
