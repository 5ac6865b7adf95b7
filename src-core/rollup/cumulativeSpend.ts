import { type Plan, pageOf, rowsOf } from '#core/plan/Plan.ts'
import { type SpendLine, spendChannels } from '#core/plan/records/demand.ts'
import { type Span, sharedSpan, spanOf } from '#core/plan/spans.ts'
import type { Fen, Id, Minute } from '#core/plan/units.ts'
import { calendarCells, cellsDuring } from './calendarCells.ts'
import { minutesOfLine } from './minuteSpend.ts'

/** Spend of a window as it adds up, for parts that sum to the whole. */
export interface CumulativeSpend<Key> {
  /** Ends of the steps; the last is that of the window. */
  readonly ends: readonly Minute[]
  readonly groups: readonly SpendGroup<Key>[]
  readonly totalFen: Fen
}

export interface SpendGroup<Key> {
  readonly key: Key
  /** What is spent from the start of the window to the end of each step. */
  readonly sums: readonly Fen[]
  readonly totalFen: Fen
}

/**
 * Cumulative spend by channel, in the order of the channels.
 * @param stepMinutes between the ends of the steps, which count from the window's start
 */
export function spendByChannelSoFar(
  plan: Plan,
  window: Span,
  stepMinutes: Minute,
): CumulativeSpend<SpendLine['channel']> {
  const result = soFar<SpendLine['channel']>(window, stepMinutes, (add) => {
    for (const line of rowsOf(plan, 'spend')) {
      const shared = sharedSpan(spanOf(line), window)
      if (shared) add(line.channel, line, shared)
    }
  })
  const place = (channel: SpendLine['channel']): number => spendChannels.indexOf(channel)
  return { ...result, groups: result.groups.toSorted((a, b) => place(a.key) - place(b.key)) }
}

/** The same by phase, in the order of the phases; null for minutes that belong to none. */
export function spendByPhaseSoFar(plan: Plan, window: Span, stepMinutes: Minute): CumulativeSpend<Id | null> {
  const cells = calendarCells(plan, window)
  const result = soFar<Id | null>(window, stepMinutes, (add) => {
    for (const line of rowsOf(plan, 'spend')) {
      for (const cell of cellsDuring(cells, spanOf(line))) {
        const shared = sharedSpan(spanOf(line), cell)
        if (shared) add(cell.phaseId, line, shared)
      }
    }
  })
  const ids = pageOf(plan, 'phases', '').map(({ id }) => id)
  const place = (id: Id | null): number => (id === null ? ids.length : ids.indexOf(id))
  return { ...result, groups: result.groups.toSorted((a, b) => place(a.key) - place(b.key)) }
}

type Add<Key> = (key: Key, line: SpendLine, span: Span) => void

function soFar<Key>(
  { start, end }: Span,
  stepMinutes: Minute,
  fill: (add: Add<Key>) => void,
): CumulativeSpend<Key> {
  const steps = Math.max(0, Math.ceil((end - start) / stepMinutes))
  const groups = new Map<Key, Fen[]>()
  fill((key, line, span) => {
    const sums = groups.get(key) ?? Array.from({ length: steps }, () => 0)
    groups.set(key, sums)
    const minutes = minutesOfLine(line)
    for (let at = span.start; at < span.end; at += 1) {
      const step = Math.floor((at - start) / stepMinutes)
      sums[step] = (sums[step] ?? 0) + (minutes[at - line.start] ?? 0)
    }
  })
  const added = [...groups].map(([key, inStep]) => {
    let sum = 0
    const sums = inStep.map((fen) => {
      sum += fen
      return sum
    })
    return { key, sums, totalFen: sum }
  })
  return {
    ends: Array.from({ length: steps }, (_, step) => Math.min(end, start + (step + 1) * stepMinutes)),
    groups: added,
    totalFen: added.reduce<Fen>((sum, { totalFen }) => sum + totalFen, 0),
  }
}
