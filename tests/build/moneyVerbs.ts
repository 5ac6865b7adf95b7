import { paintLevels } from '#core/edits/paintLevels.ts'
import { setBudgetCap } from '#core/edits/setBudgetCap.ts'
import { setFunnelTargets } from '#core/edits/setFunnelTargets.ts'
import { splitGmvTarget } from '#core/edits/splitGmvTarget.ts'
import { type Plan, rowsOf } from '#core/plan/Plan.ts'
import { pageKeyOf } from '#core/plan/tables.ts'
import type { PlanPart } from '#core/rollup/moneyTarget.ts'
import { at, idIn, type Numbers, type RecordVerb } from './pickRows.ts'

let made = 0
const makeId = (): string => `money${made++}`

function partOf(plan: Plan, { pick, other }: Numbers): PlanPart {
  const parts: readonly PlanPart[] = [
    { kind: 'plan' },
    { kind: 'day', day: other % 3 },
    { kind: 'phase', id: idIn(plan, 'phases', pick), name: '' },
    { kind: 'room', id: idIn(plan, 'rooms', pick), name: '' },
    { kind: 'fact', of: 'F' },
    { kind: 'channel', of: 'brand' },
  ]
  return at(parts, other) ?? { kind: 'plan' }
}

/** Edits that set minutes, caps and targets of money. */
export const moneyVerbs: { readonly [name: string]: RecordVerb } = {
  paintLevels: (plan, { pick, other, minutes, fen }) => {
    const line = at(rowsOf(plan, 'spend'), pick)
    const levels = Array.from({ length: minutes }, (_, index) => (fen + index * other) % 100_000)
    return paintLevels(plan, {
      page: line ? pageKeyOf('spend', line) : '',
      lineId: line?.id ?? 'gone',
      from: (line?.start ?? 0) + (other % 7) - 3,
      levels,
      budget: other % 2 ? 'follows' : 'stays',
    })
  },
  setBudgetCap: (plan, numbers) =>
    setBudgetCap(plan, {
      part: partOf(plan, numbers),
      capFen: numbers.pick % 5 ? numbers.fen : null,
      metric: '投放预算',
      unit: '元',
      newId: makeId(),
    }),
  splitGmvTarget: (plan, numbers) =>
    splitGmvTarget(plan, {
      of: partOf(plan, numbers),
      over: at(['phase', 'day', 'session'] as const, numbers.pick) ?? 'session',
      by: at(['target', 'planned', 'minutes', 'spend', 'even'] as const, numbers.minutes) ?? 'even',
      totalFen: numbers.fen,
      parent: numbers.other % 2 ? (at(rowsOf(plan, 'targets'), numbers.pick) ?? null) : null,
      makeId,
    }),
  setFunnelTargets: (plan, { other, minutes, fen }) =>
    setFunnelTargets(plan, {
      factors: { exposures: fen, enterRate: minutes / 100, averageOrderFen: other },
      lang: other % 2 ? 'zh' : 'en',
      makeId,
    }),
}
