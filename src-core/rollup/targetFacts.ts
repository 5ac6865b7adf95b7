import { guardrailMetricOf } from '#core/checks/guardrailMetrics.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Target } from '#core/plan/records/demand.ts'
import type { Count, Id } from '#core/plan/units.ts'
import { budgetCaps } from './budgetCaps.ts'
import type { SafeSide } from './guardrailStates.ts'
import { fenPerUnit, isAbout, type PlanPart } from './moneyTarget.ts'
import { partOfScope } from './partOfScope.ts'
import { planMetricOf } from './planMetrics.ts'
import { type Rollup, type RollupBy, type RollupRow, rollUp } from './rollUp.ts'

/** What the plan itself says of what a target measures. */
export type TargetFact =
  | {
      readonly known: true
      /** In the unit of the target. */
      readonly planned: number
      /** Figures that it is made of and that nobody knows yet: it may come to more. */
      readonly unknown: Count
      readonly aimed: Aims | null
      /** Whether the plan should come to the target at least, or at most. */
      readonly side: SafeSide
    }
  | {
      readonly known: false
      readonly why: 'not-in-plan' | 'no-such-part' | 'no-figures'
      readonly aimed: Aims | null
    }

/** What the sessions of a part aim at, in the unit of the target, and how many aim at nothing yet; only of GMV. */
export interface Aims {
  readonly value: number
  readonly unknown: Count
}

/**
 * The planned value beside every target: GMV of a phase, day, session, room, FACT mark or the plan; spend under a
 * budget; margin, stock cover, orders and what else a plan holds, for the whole of it. The rest waits for actuals.
 */
export function targetFacts(plan: Plan): ReadonlyMap<Id, TargetFact> {
  const rollups = new Map<RollupBy, Rollup>()
  const rollupBy = (by: RollupBy): Rollup => {
    const known = rollups.get(by) ?? rollUp(plan, by)
    rollups.set(by, known)
    return known
  }
  const spent = new Map(
    budgetCaps(plan).flatMap(({ target, plannedFen }) => (target ? [[target.id, plannedFen] as const] : [])),
  )
  return new Map(
    pageOf(plan, 'targets', '').map((target) => [
      target.id,
      factOf(plan, target, { rollupBy, spentFen: spent.get(target.id) }),
    ]),
  )
}

interface Given {
  readonly rollupBy: (by: RollupBy) => Rollup
  readonly spentFen: number | undefined
}

const notInPlan: TargetFact = { known: false, why: 'not-in-plan', aimed: null }
const noFigures: TargetFact = { known: false, why: 'no-figures', aimed: null }

function factOf(plan: Plan, target: Target, given: Given): TargetFact {
  const part = partOfScope(plan, target.scope)
  if (!part) return { known: false, why: 'no-such-part', aimed: null }
  const unit = fenPerUnit(target.unit)
  if (unit !== undefined && isAbout(target, 'gmv')) return gmvFact(part, unit, given)
  if (unit !== undefined && isAbout(target, 'budget'))
    return given.spentFen === undefined ? noFigures : known(given.spentFen / unit, 0, 'ceiling')
  if (part.kind !== 'plan') return notInPlan
  const metric = planMetricOf(target.metric)
  if (metric) {
    const value = metric.planned(plan, target.unit)
    return value ? known(value.value, value.unknown, metric.side) : noFigures
  }
  const guard = guardrailMetricOf(target.metric)
  if (!guard) return notInPlan
  const planned = guard.planned(plan, target.unit)
  return planned === undefined ? noFigures : known(planned, 0, guard.isFloor ? 'floor' : 'ceiling')
}

const known = (planned: number, unknown: Count, side: SafeSide): TargetFact => ({
  known: true,
  planned,
  unknown,
  side,
  aimed: null,
})

function gmvFact(part: PlanPart, unit: number, { rollupBy }: Given): TargetFact {
  const row = rowOf(part, rollupBy)
  if (row === undefined) return notInPlan
  if (row === null) return noFigures
  const { planned, target } = row.gmv
  const aimed = { value: target.sum / unit, unknown: target.unknown }
  // Lineups without units plan nothing yet: that is no GMV of 0.
  if (planned.sum === 0) return { ...noFigures, aimed }
  return { known: true, planned: planned.sum / unit, unknown: planned.unknown, side: 'floor', aimed }
}

/** null where nothing is planned in the part, undefined where no roll-up goes by such parts. */
function rowOf(part: PlanPart, rollupBy: Given['rollupBy']): RollupRow | null | undefined {
  if (part.kind === 'plan') return rollupBy('phase').total
  if (part.kind === 'channel') return undefined
  const key = part.kind === 'day' ? String(part.day) : 'id' in part ? part.id : part.of
  return rollupBy(part.kind).rows.find((row) => row.key === key) ?? null
}
