import { dayOf } from '#core/plan/clock.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Phase } from '#core/plan/records/calendar.ts'
import type { Span } from '#core/plan/spans.ts'
import { type Id, type Minute, minutesPerDay } from '#core/plan/units.ts'

/** Minutes of one day that belong to one phase, or to none. */
export interface CalendarCell extends Span {
  readonly day: number
  readonly phaseId: Id | null
}

/**
 * A window cut at every midnight and at every edge of a phase, in order. Every minute belongs to one phase at most: where
 * phases overlap, to the one that began last (a burst inside a longer phase keeps its own minutes), so that what is added
 * up by phase and by day adds up to the whole.
 */
export function calendarCells(plan: Plan, { start, end }: Span): readonly CalendarCell[] {
  const phases = pageOf(plan, 'phases', '').filter((phase) => phase.start < end)
  const edges = new Set<Minute>([start, end])
  for (let day = dayOf(start) + 1; day * minutesPerDay < end; day++) edges.add(day * minutesPerDay)
  for (const phase of phases) {
    for (const edge of [phase.start, phase.start + phase.duration]) {
      if (edge > start && edge < end) edges.add(edge)
    }
  }
  const inOrder = [...edges].sort((a, b) => a - b)
  return inOrder.slice(0, -1).map((from, index) => ({
    start: from,
    end: inOrder[index + 1] ?? end,
    day: dayOf(from),
    phaseId: phaseAt(phases, from)?.id ?? null,
  }))
}

/** Phases are in order of start, so the last that covers a minute began last. */
const phaseAt = (phases: readonly Phase[], minute: Minute): Phase | undefined =>
  phases.findLast((phase) => phase.start <= minute && minute < phase.start + phase.duration)

/** Cells that share a minute with a span; `cells` are in order. */
export function cellsDuring<Cell extends Span>(
  cells: readonly Cell[],
  { start, end }: Span,
): readonly Cell[] {
  let [low, high] = [0, cells.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cells[middle]?.end ?? start) <= start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < cells.length && (cells[last]?.start ?? end) < end) last++
  return cells.slice(low, last)
}
