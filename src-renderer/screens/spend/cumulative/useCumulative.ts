import { useMemo } from 'react'
import { spendChannelNames } from '#core/excel/sheets/choiceNames.ts'
import { type Plan, pageOf, rowsById } from '#core/plan/Plan.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import type { Span } from '#core/plan/spans.ts'
import type { Id } from '#core/plan/units.ts'
import { calendarCells, cellsDuring } from '#core/rollup/calendarCells.ts'
import { spendByChannelSoFar, spendByPhaseSoFar } from '#core/rollup/cumulativeSpend.ts'
import { useView } from '#renderer/store/view.ts'
import { spendNames } from '#renderer/text/spendText.ts'
import { type CumulativeOf, cumulativeWindow, stepName } from './cumulativeWindow.ts'
import { largestLine } from './largestLine.ts'
import type { NamedGroup, SoFar } from './soFarOption.ts'

/** Cumulative spend one way, and the line that a step of it is mostly made of. */
export interface Cumulative extends SoFar {
  readonly totals: readonly (NamedGroup & { readonly totalFen: number })[]
  /** @param group index of the group; @param step index of the step, the whole window where it is left out */
  lineAt(group: number, step?: number): SpendLine | undefined
}

/** Spend of a day or of the plan as it adds up, by channel and by phase. */
export function useCumulative(plan: Plan, of: CumulativeOf) {
  const lang = useView((view) => view.lang)
  const { spend, phases, plans, targets, sessions, shifts, bookings, placements } = plan.tables
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the plan only these tables count.
  return useMemo(() => {
    const window = cumulativeWindow(plan, of)
    const channels = spendByChannelSoFar(plan, window, window.step)
    const byPhase = spendByPhaseSoFar(plan, window, window.step)
    const steps = channels.ends.map((end) => stepName(plan, of, window, end, lang))
    const shared = { steps, capFen: window.capFen }
    const stepSpan = (step?: number): Span =>
      step === undefined
        ? window
        : { start: window.start + step * window.step, end: window.start + (step + 1) * window.step }
    const byChannel: Cumulative = {
      ...shared,
      ...named(channels.groups, (key) => spendChannelNames[key]),
      lineAt: (group, step) => {
        const key = channels.groups[group]?.key
        return largestLine(plan, stepSpan(step), ({ channel }) => channel === key)
      },
    }
    const names = rowsById(pageOf(plan, 'phases', ''))
    const phaseName = (id: Id | null) => {
      const name = id === null ? '' : (names.get(id)?.name ?? '')
      return name === '' ? spendNames.noPhase : { zh: name, en: name }
    }
    const cells = calendarCells(plan, window)
    const phase: Cumulative = {
      ...shared,
      ...named(byPhase.groups, phaseName),
      lineAt: (group, step) => {
        const key = byPhase.groups[group]?.key
        const isIn = ({ start, duration }: SpendLine) =>
          cellsDuring(cells, { start, end: start + duration }).some(({ phaseId }) => phaseId === key)
        return largestLine(plan, stepSpan(step), isIn)
      },
    }
    return { window, byChannel, byPhase: phase, totalFen: channels.totalFen }
  }, [spend, phases, plans, targets, sessions, shifts, bookings, placements, of, lang])
}

function named<Key>(
  groups: readonly { readonly key: Key; readonly sums: readonly number[]; readonly totalFen: number }[],
  nameOf: (key: Key) => NamedGroup['name'],
): Pick<Cumulative, 'groups' | 'totals'> {
  const withNames = groups.map(({ key, sums, totalFen }) => ({ name: nameOf(key), sums, totalFen }))
  return { groups: withNames, totals: withNames }
}
