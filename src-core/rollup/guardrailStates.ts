import { guardrailMetricOf } from '#core/checks/guardrailMetrics.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Actual, Target } from '#core/plan/records/demand.ts'

/** Which side of its value is safe. */
export type SafeSide = 'floor' | 'ceiling'

/** What a platform's record says of a guardrail. */
export interface Measured {
  /** In the unit of the target. */
  readonly value: number
  readonly actual: Actual
}

export interface GuardrailState {
  readonly target: Target
  /** null where neither what it measures nor a sign in its name (≥, ≤) says. */
  readonly side: SafeSide | null
  /** What the plan comes to, in the unit of the target; null where it says nothing of that. */
  readonly planned: number | null
  /** The latest record of it; null where there is none. */
  readonly measured: Measured | null
  readonly state: 'kept' | 'broken' | 'unknown'
}

/**
 * The experience guardrails of a plan as they stand. One is broken when the plan or the latest record breaks it, kept
 * when at least one of them says so, and unknown until then. GMV has no part in it: no GMV buys a guardrail off.
 */
export const guardrailStates = (plan: Plan): readonly GuardrailState[] =>
  pageOf(plan, 'targets', '').flatMap((target) => (target.guardrail ? [stateOf(plan, target)] : []))

function stateOf(plan: Plan, target: Target): GuardrailState {
  const metric = guardrailMetricOf(target.metric)
  const planned = metric?.planned(plan, target.unit) ?? null
  const side = metric ? (metric.isFloor ? 'floor' : 'ceiling') : sideInName(target.metric)
  const measured = latestOf(plan, target)
  const known = [planned, measured?.value ?? null].filter((value) => value !== null)
  return { target, side, planned, measured, state: judged(target.value, side, known) }
}

function judged(
  limit: number | null,
  side: SafeSide | null,
  known: readonly number[],
): GuardrailState['state'] {
  if (limit === null || side === null || known.length === 0) return 'unknown'
  const isKept = known.every((value) => (side === 'floor' ? value >= limit : value <= limit))
  return isKept ? 'kept' : 'broken'
}

function sideInName(metric: string): SafeSide | null {
  if (/[≥>＞]|不低于|至少|at least/i.test(metric)) return 'floor'
  return /[≤<＜]|不超过|不高于|最多|at most/i.test(metric) ? 'ceiling' : null
}

/** `商品体验分 ≥` is called `商品体验分` in what the platform exports. */
const bareName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[≥≤<>=]/g, '')
    .trim()
    .toLowerCase()

function latestOf(plan: Plan, target: Target): Measured | null {
  const name = bareName(target.metric)
  const records = pageOf(plan, 'actuals', '').flatMap((actual) => {
    const key = Object.keys(actual.values).find((each) => bareName(each) === name)
    const value = key === undefined ? undefined : actual.values[key]
    return value === undefined ? [] : [{ value: inUnit(value, target.unit), actual }]
  })
  return records.reduce<Measured | null>((last, each) => (last && isLater(last, each) ? last : each), null)
}

/** Exports hold shares as `0.12`, teams type `12`; a share over 1 of anything guarded is no share. */
const inUnit = (value: number, unit: string): number =>
  unit.includes('%') && Math.abs(value) <= 1 ? value * 100 : value

function isLater(a: Measured, b: Measured): boolean {
  const [endA, endB] = [a.actual.start + a.actual.duration, b.actual.start + b.actual.duration]
  return endA === endB ? a.actual.importedAt > b.actual.importedAt : endA > endB
}
