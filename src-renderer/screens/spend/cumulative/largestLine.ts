import { type Plan, rowsOf } from '#core/plan/Plan.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import { type Span, sharedSpan, spanOf } from '#core/plan/spans.ts'
import { spendBetween } from '#core/plan/spendMinutes.ts'
import { pageKeyOf } from '#core/plan/tables.ts'
import { select, showTab } from '#renderer/store/view.ts'

/** The line that spends most in some minutes, of those meant; undefined where none spends anything. */
export function largestLine(
  plan: Plan,
  { start, end }: Span,
  isMeant: (line: SpendLine) => boolean,
): SpendLine | undefined {
  let most: { readonly line: SpendLine; readonly fen: number } | undefined
  for (const line of rowsOf(plan, 'spend')) {
    if (!isMeant(line) || !sharedSpan(spanOf(line), { start, end })) continue
    const fen = spendBetween(line, start, end)
    if (fen > (most?.fen ?? 0)) most = { line, fen }
  }
  return most?.line
}

/** Leads to the minutes of a line. */
export function goToLine(line: SpendLine | undefined): void {
  if (!line) return
  select({ table: 'spend', page: pageKeyOf('spend', line), ids: [line.id] })
  showTab('spend', 'minutes')
}
