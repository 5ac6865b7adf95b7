import type { Plan } from '#core/plan/Plan.ts'
import type { Target } from '#core/plan/records/demand.ts'
import type { Fen } from '#core/plan/units.ts'
import { dayNamed, type MoneyMetric, moneyTargets, type PlanPart } from './moneyTarget.ts'

/** Money that targets set for parts of a plan. */
export interface SetAmounts {
  /** null where nobody set any. */
  of(part: PlanPart): Fen | null
}

export const noAmounts: SetAmounts = { of: () => null }

/**
 * What the targets of a plan say of each part of it. Where several are set for one part, the lowest budget is its cap and
 * the highest GMV its target, so that keeping to it keeps to all. Targets are read once, however many parts are asked for.
 */
export function setAmounts(plan: Plan, metric: MoneyMetric): SetAmounts {
  const stricter = metric === 'budget' ? Math.min : Math.max
  const amounts = new Map<string, Fen>()
  for (const { target, fen } of moneyTargets(plan, metric)) {
    const key = keyOfScope(plan, target.scope)
    if (key !== undefined) amounts.set(key, stricter(amounts.get(key) ?? fen, fen))
  }
  return {
    of: (part) => {
      const set = keysOf(part).flatMap((key) => amounts.get(key) ?? [])
      return set.length === 0 ? null : stricter(...set)
    },
  }
}

function keyOfScope(plan: Plan, { kind, of }: Target['scope']): string | undefined {
  const name = of.trim()
  if (kind === 'plan') return 'plan'
  if (kind === 'day') {
    const day = dayNamed(plan, name)
    return day === undefined ? undefined : `day ${day}`
  }
  if (name === '') return undefined
  return kind === 'fact' || kind === 'channel' ? `${kind} ${name.toLowerCase()}` : `${kind} ${name}`
}

function keysOf(part: PlanPart): readonly string[] {
  switch (part.kind) {
    case 'plan':
      return ['plan']
    case 'day':
      return [`day ${part.day}`]
    case 'fact':
    case 'channel':
      return [`${part.kind} ${part.of.toLowerCase()}`]
    default:
      return [`${part.kind} ${part.id}`, `${part.kind} ${part.name.trim()}`]
  }
}
