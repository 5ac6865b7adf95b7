import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Target } from '#core/plan/records/demand.ts'
import type { Count, Id } from '#core/plan/units.ts'
import { grouped } from './grouped.ts'
import { fenPerUnit, isAbout } from './moneyTarget.ts'

/** What the targets under one come to, against it. */
export interface TargetSum {
  /** In the parent's unit. */
  readonly sum: number
  /** Parts that have no value yet. */
  readonly unknown: Count
  /** `unknown` while a value is missing, be it of a part or of the parent. */
  readonly fit: 'equal' | 'under' | 'over' | 'unknown'
  /** Falling short is no fault where the value is a cap: what is left is not given out yet. */
  readonly isFault: boolean
  /** What the parts are, where a parent is split more than one way: by phase, by room. */
  readonly by: Target['scope']['kind']
}

/** Shares, scores and durations are not added up: their sum says nothing. */
const notAdded = /%|％|率|分$|秒|小时|天|比|points?|^h$|^s$|hours?|seconds?|days?|score|rate/i

/**
 * What children of a target sum to, for parents of which the children measure the same in amounts: GMV in yuan, orders.
 * Children are added up by the kind of their scope, so that a GMV split by phase and again by room is not counted twice.
 * Targets without such children are left out.
 */
export function targetSums(plan: Plan): ReadonlyMap<Id, readonly TargetSum[]> {
  const targets = pageOf(plan, 'targets', '')
  const byParent = grouped(targets, ({ parentId }) => parentId)
  return new Map(
    targets.flatMap((parent) => {
      const alike = (byParent.get(parent.id) ?? []).filter((child) => isAlike(parent, child))
      if (alike.length === 0) return []
      const kinds = [...grouped(alike, ({ scope }) => scope.kind)]
      return [[parent.id, kinds.map(([by, children]) => sumOf(parent, children, by))] as const]
    }),
  )
}

function isAlike(parent: Target, child: Target): boolean {
  const isMoney = (['gmv', 'budget'] as const).some((kind) => isAbout(parent, kind) && isAbout(child, kind))
  if (isMoney) return true
  const unit = parent.unit.trim()
  return child.metric.trim() === parent.metric.trim() && child.unit.trim() === unit && !notAdded.test(unit)
}

function sumOf(parent: Target, children: readonly Target[], by: TargetSum['by']): TargetSum {
  const ofParent = fenPerUnit(parent.unit)
  const inParent = ({ value, unit }: Target): number =>
    ofParent === undefined ? (value ?? 0) : Math.round((value ?? 0) * (fenPerUnit(unit) ?? 1))
  const total = children.reduce((sum, child) => sum + inParent(child), 0)
  const unknown = children.filter(({ value }) => value === null).length
  const fit = fitOf(total, parent.value === null || unknown > 0 ? null : inParent(parent))
  const isFault = fit === 'over' || (fit === 'under' && !isAbout(parent, 'budget'))
  return { sum: ofParent === undefined ? total : total / ofParent, unknown, fit, isFault, by }
}

function fitOf(total: number, parent: number | null): TargetSum['fit'] {
  if (parent === null) return 'unknown'
  if (Math.abs(total - parent) < 1e-6) return 'equal'
  return total > parent ? 'over' : 'under'
}
