import { dateOf } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { pageOf, planRow } from '#core/plan/Plan.ts'
import type { Fen, Id, Minute } from '#core/plan/units.ts'
import type { PlanSums } from '#core/rollup/sumUpPlan.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'

export interface PhaseShare {
  readonly id: Id
  readonly name: string
  readonly colour: string
  readonly duration: Minute
  /** `6.18`, `6.18–6.20`: the days that it touches. */
  readonly dates: string
  /** What is set for the phase, else what its sessions aim at; null where neither is known. */
  readonly targetFen: Fen | null
  /** Of the plan's target, or of all that sessions aim at; null where either is unknown. */
  readonly share: number | null
}

/** The phases in order, each with its part of the target. What is set for a phase goes before what its sessions add up to. */
export function phaseShares({ plan, byPhase }: PlanSums, lang: Lang): readonly PhaseShare[] {
  const { startDate } = planRow(plan)
  const sums = new Map(byPhase.rows.map((row) => [row.key, row]))
  const { total } = byPhase
  return pageOf(plan, 'phases', '').map(({ id, name, colour, start, duration }) => {
    const row = sums.get(id)
    const [first, last] = [start, start + duration - 1].map((minute) =>
      dayName(dateOf(startDate, minute), lang, 'short'),
    )
    const set = row?.setTargetFen ?? null
    const aimed = row && row.gmv.target.sum > 0 ? row.gmv.target.sum : null
    const whole = set === null ? total.gmv.target.sum : (total.setTargetFen ?? total.gmv.target.sum)
    const targetFen = set ?? aimed
    return {
      id,
      name,
      colour,
      duration,
      dates: first === last ? (first ?? '') : `${first}–${last}`,
      targetFen,
      share: targetFen === null || whole === 0 ? null : targetFen / whole,
    }
  })
}
