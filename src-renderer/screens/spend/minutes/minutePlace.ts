import { create } from 'zustand'
import type { PaintedBudget } from '#core/edits/paintLevels.ts'
import { dayOf } from '#core/plan/clock.ts'
import { findRow, type Plan, pageOf, planRow, rowsOf } from '#core/plan/Plan.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import { type Span, spanOf } from '#core/plan/spans.ts'
import type { PageKey } from '#core/plan/tables.ts'
import { type Id, minutesPerDay } from '#core/plan/units.ts'
import { spendLinesOf } from '#core/rollup/minuteSpend.ts'
import { type Selection, select } from '#renderer/store/view.ts'

/** The room and day whose minutes are shown. */
export interface MinutePlace {
  readonly roomId: Id
  readonly day: number
}

/** A spend line and where it is. */
export interface PlacedLine {
  readonly page: PageKey
  readonly line: SpendLine
}

interface MinuteLook {
  /** Where the planner looked last; a selected spend line says so first. */
  readonly place: MinutePlace | null
  /** What painting does to the budget of a line. */
  readonly budget: PaintedBudget
  /** Of lines that painting makes. */
  readonly channel: SpendLine['channel']
}

/** How the planner last worked on minutes; it outlives a look at another tab. */
export const useMinuteLook = create<MinuteLook>()(() => ({
  place: null,
  budget: 'follows',
  channel: 'qianchuan-standard',
}))

/** Shows another room or day; a line of the one before is selected no longer. */
export function showPlace(place: MinutePlace): void {
  useMinuteLook.setState({ place })
  select(null)
}

/** The spend line that is selected, wherever it stands now: its page changes with its day and its room. */
export function selectedLine(plan: Plan, selection: Selection | null): PlacedLine | null {
  const [id] = selection?.table === 'spend' ? selection.ids : []
  if (id === undefined || !selection) return null
  const there = findRow(plan, 'spend', selection.page, id)
  if (there) return { page: selection.page, line: there }
  for (const [page, lines] of plan.tables.spend) {
    const line = lines.find((each) => each.id === id)
    if (line) return { page, line }
  }
  return null
}

/** That of the selected line, else the last one, else the first with money or a session; null without rooms. */
export function placeToShow(
  plan: Plan,
  line: SpendLine | null,
  last: MinutePlace | null,
): MinutePlace | null {
  if (line) return { roomId: line.roomId, day: dayOf(line.start) }
  const rooms = pageOf(plan, 'rooms', '')
  const { days } = planRow(plan)
  if (last && last.day <= days && rooms.some(({ id }) => id === last.roomId)) return last
  const starts = [...rowsOf(plan, 'spend'), ...pageOf(plan, 'sessions', '')].flatMap(({ roomId, start }) =>
    roomId !== null && rooms.some(({ id }) => id === roomId) ? [{ roomId, start }] : [],
  )
  const [first] = starts.sort((a, b) => a.start - b.start)
  if (first) return { roomId: first.roomId, day: Math.max(0, dayOf(first.start)) }
  return rooms[0] ? { roomId: rooms[0].id, day: 0 } : null
}

/** The minutes of a room's day: from its midnight on, with the night that its shows and its money run into. */
export function minutesOfPlace(plan: Plan, { roomId, day }: MinutePlace): Span {
  const window = { start: day * minutesPerDay, end: (day + 1) * minutesPerDay }
  const begins = ({ start }: { readonly start: number }) => start >= window.start && start < window.end
  const ends = [
    ...pageOf(plan, 'sessions', '').filter((session) => session.roomId === roomId && begins(session)),
    ...spendLinesOf(plan, roomId, window).filter(begins),
  ].map((row) => spanOf(row).end)
  return { start: window.start, end: Math.max(window.end, ...ends) }
}
