import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import { type Span, spanOf } from '#core/plan/spans.ts'
import { type Id, minutesPerDay, overrunMinutes } from '#core/plan/units.ts'
import type { BudgetRow } from '../budget/budgetItems.ts'

/** What money is spread over: rooms (all of them for null) in a phase, on a day, or in the whole plan. */
export interface SpreadPlace {
  readonly day: number | null
  readonly phaseId: Id | null
  readonly roomId: Id | null
}

/** Where the row of the budget tree lies; the whole plan for rows that lie nowhere. */
export const spreadPlaceOf = (row: BudgetRow | undefined): SpreadPlace => {
  const { day = null, phaseId = null, roomId = null } = row?.place ?? {}
  const ownPhase = row?.kind === 'phase' && row.shows ? row.shows.id : phaseId
  return { day, roomId, phaseId: day === null ? ownPhase : null }
}

/** The minutes of a place; those of a day end at its midnight, as its row of the budget does. */
export function spreadWindow(plan: Plan, { day, phaseId }: SpreadPlace): Span {
  if (day !== null) return { start: day * minutesPerDay, end: (day + 1) * minutesPerDay }
  const phase = pageOf(plan, 'phases', '').find(({ id }) => id === phaseId)
  return phase ? spanOf(phase) : { start: 0, end: planRow(plan).days * minutesPerDay + overrunMinutes }
}

export const spreadRooms = (plan: Plan, { roomId }: SpreadPlace): readonly Id[] =>
  roomId === null ? pageOf(plan, 'rooms', '').map(({ id }) => id) : [roomId]
