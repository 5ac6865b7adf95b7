import type { Lang } from '#core/plan/Lang.ts'
import { type Plan, planRow, rowsOf } from '#core/plan/Plan.ts'
import type { Id, IsoDate } from '#core/plan/units.ts'
import { labelsOf } from './labelsOf.ts'
import type { LabelledTable, SheetContext } from './TeamSheet.ts'

export interface ContextOptions {
  /** Day that cells count from, where it is not the plan's own first day. */
  readonly startDate?: IsoDate
  readonly uses1904Dates?: boolean
  /** Rows that were there first: namesakes are numbered before those that came later. */
  readonly isOld?: (table: LabelledTable, id: Id) => boolean
}

/** What cells of a plan are written and read with. */
export function contextOf(plan: Plan, lang: Lang, options: ContextOptions = {}): SheetContext {
  const { startDate = planRow(plan).startDate, uses1904Dates = false, isOld = () => true } = options
  const labels = labelsOf((table) => rowsOf(plan, table), { lang, startDate, isOld })
  return { lang, startDate, uses1904Dates, labels, plan }
}
