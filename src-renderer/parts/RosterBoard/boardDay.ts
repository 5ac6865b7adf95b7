import { create } from 'zustand'
import { dayOf } from '#core/plan/clock.ts'
import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import type { Span } from '#core/plan/spans.ts'
import { type Id, type Minute, minutesPerDay } from '#core/plan/units.ts'
import { type Selection, useView } from '#renderer/store/view.ts'

export const snaps: readonly Minute[] = [15, 30, 60]

interface BoardView {
  /** The plan that the day is of: another plan begins at its own first. */
  readonly planId: Id | null
  readonly day: number
  readonly snap: Minute
}

export const useBoardView = create<BoardView>()(() => ({ planId: null, day: 0, snap: 30 }))

export const showDay = (planId: Id, day: number): void => useBoardView.setState({ planId, day })
export const setSnap = (snap: Minute): void => useBoardView.setState({ snap })

/** How far past midnight a board shows: until the night teams are home. */
const nightMinutes: Minute = 360

/** What the board of a day shows: the day and the night after it. */
export const windowOf = (day: number): Span => ({
  start: day * minutesPerDay,
  end: (day + 1) * minutesPerDay + nightMinutes,
})

/** Days that have a board: the plan's, and the one after where something begins in its small hours or later. */
export function boardDays(plan: Plan): readonly number[] {
  const { days } = planRow(plan)
  const late = pageOf(plan, 'sessions', '').some(({ start }) => dayOf(start) >= days)
  return Array.from({ length: days + Number(late) }, (_, day) => day)
}

/** The day that the boards show: that chosen last, else that of what is selected, else the first with a show. */
export function useBoardDay(plan: Plan): number {
  const { planId, day } = useBoardView()
  const selection = useView((view) => view.selection)
  const chosen = planId === plan.id ? day : (dayOfSelection(plan, selection) ?? firstDay(plan))
  return Math.min(chosen, boardDays(plan).length - 1)
}

/** The day on which what is selected begins; null for what has none. */
export function dayOfSelection(plan: Plan, selection: Selection | null): number | null {
  if (selection?.table !== 'shifts' && selection?.table !== 'service') return null
  const row = pageOf(plan, selection.table, selection.page).find(({ id }) => id === selection.ids[0])
  return row ? Math.max(0, dayOf(row.start)) : null
}

function firstDay(plan: Plan): number {
  const days = pageOf(plan, 'sessions', '').map(({ start }) => dayOf(start))
  return Math.max(0, days.length === 0 ? 0 : Math.min(...days))
}
