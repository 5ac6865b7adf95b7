import type { Page } from '#core/plan/Plan.ts'
import type { Phase } from '#core/plan/records/calendar.ts'
import { shareOf } from '#core/rollup/planTotals.ts'
import type { Rollup } from '#core/rollup/rollUp.ts'

export interface PhaseShare {
  readonly phase: Phase
  /** Of what all sessions aim at; null where no session has a target. */
  readonly share: number | null
}

/** The phases in order, each with its share of the targets of all sessions; a phase that none lies in has none of it. */
export function phaseShares(phases: Page<'phases'>, { rows, total }: Rollup): readonly PhaseShare[] {
  const targets = new Map(rows.map(({ key, gmv }) => [key, gmv.target.sum]))
  return phases.map((phase) => ({ phase, share: shareOf(targets.get(phase.id) ?? 0, total.gmv.target.sum) }))
}
