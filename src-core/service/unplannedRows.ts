import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { type Span, sharedSpan, spanOf } from '#core/plan/spans.ts'

/** Lineup rows of the sessions on air in a window, and how many of them do not say what they are to sell. */
export function unplannedRows(
  plan: Plan,
  window: Span,
): { readonly rows: number; readonly unplanned: number } {
  const lineups = pageOf(plan, 'sessions', '')
    .filter((session) => sharedSpan(spanOf(session), window))
    .map(({ id }) => pageOf(plan, 'lineup', id))
  const count = (isMeant: (units: number | null) => boolean): number =>
    lineups.reduce((sum, rows) => sum + rows.filter((row) => isMeant(row.plannedUnits)).length, 0)
  return { rows: count(() => true), unplanned: count((units) => units === null) }
}
