import type { SpendLine } from '#core/plan/records/demand.ts'
import { paintedFields, spendMinutes } from '#core/plan/spendMinutes.ts'

const moneyFields = ['duration', 'budgetFen', 'pacing', 'minuteFen'] as const

/** What the caller sets of a spend line. */
export type SpendFields = Partial<Omit<SpendLine, 'id' | 'planId'>>

/**
 * The fields to set so that painted minutes keep summing to the budget of their line:
 * - painted minutes that are set bring their sum along as the budget, unless a budget is set with them;
 * - another budget rescales what is painted, in proportion and to the fen;
 * - another duration drops what is painted past the end and rescales the rest to the budget;
 * - a curve that becomes `manual` is painted as it spends; painted minutes that get a curve go.
 * @param line as it is
 */
export function settleSpend(line: SpendLine, fields: SpendFields): SpendFields {
  if (!moneyFields.some((field) => fields[field] !== undefined)) return fields
  const next: SpendLine = { ...line, ...fields }
  const paints = fields.minuteFen !== undefined && fields.minuteFen !== null
  const pacing = paints ? 'manual' : next.pacing
  if (pacing !== 'manual') return { ...fields, minuteFen: null }
  return { ...fields, ...paintedFields(spendMinutes({ ...next, ...shapeOf(line, next, fields), pacing })) }
}

/** What the painted minutes are to follow. */
function shapeOf(
  line: SpendLine,
  next: SpendLine,
  fields: SpendFields,
): Pick<SpendLine, 'minuteFen' | 'budgetFen'> {
  const wasCurve = line.pacing !== 'manual' && (next.minuteFen === null || fields.minuteFen === undefined)
  if (wasCurve) {
    const paced = spendMinutes({ ...next, pacing: line.pacing, minuteFen: null })
    return { minuteFen: paintedFields(paced).minuteFen, budgetFen: next.budgetFen }
  }
  const isBudgetSaid = fields.budgetFen !== undefined || fields.minuteFen === undefined
  return { minuteFen: next.minuteFen, budgetFen: isBudgetSaid ? next.budgetFen : paintedFen(next) }
}

/** What is painted within the line's minutes, in fen. */
export const paintedFen = ({ duration, minuteFen }: Pick<SpendLine, 'duration' | 'minuteFen'>): number =>
  Object.entries(minuteFen ?? {}).reduce(
    (sum, [minute, fen]) => (Number(minute) < duration ? sum + fen : sum),
    0,
  )
