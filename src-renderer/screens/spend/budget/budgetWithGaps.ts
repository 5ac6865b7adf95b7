import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import { type Id, minutesPerDay } from '#core/plan/units.ts'
import type { BudgetNode } from '#core/rollup/budgetTree.ts'
import { calendarCells } from '#core/rollup/calendarCells.ts'
import { type SetAmounts, setAmounts } from '#core/rollup/setAmounts.ts'

/** The budget tree with the phases and days in which nothing is spent yet: they too can be given a cap. */
export function budgetWithGaps(plan: Plan, root: BudgetNode, sharedDays: ReadonlySet<number>): BudgetNode {
  const caps = setAmounts(plan, 'budget')
  const cells = calendarCells(plan, { start: 0, end: planRow(plan).days * minutesPerDay })
  const known = new Map(root.children.map((node) => [node.part.kind === 'phase' ? node.part.id : null, node]))
  const order = [...pageOf(plan, 'phases', '').map(({ id }) => id), null]
  const children = order.flatMap((id) => {
    const days = [...new Set(cells.flatMap(({ phaseId, day }) => (phaseId === id ? [day] : [])))]
    if (!known.has(id) && days.length === 0) return []
    const node = known.get(id) ?? emptyPhase(plan, id, caps)
    return [{ ...node, children: withEmptyDays(node, days, { caps, sharedDays }) }]
  })
  return { ...root, children }
}

function emptyPhase(plan: Plan, id: Id | null, caps: SetAmounts): BudgetNode {
  const name = pageOf(plan, 'phases', '').find((phase) => phase.id === id)?.name ?? ''
  const capFen = id === null ? null : caps.of({ kind: 'phase', id, name })
  return { part: { kind: 'phase', id }, plannedFen: 0, capFen, children: [] }
}

interface DayCaps {
  readonly caps: SetAmounts
  readonly sharedDays: ReadonlySet<number>
}

function withEmptyDays(
  node: BudgetNode,
  days: readonly number[],
  { caps, sharedDays }: DayCaps,
): readonly BudgetNode[] {
  const dayOfNode = ({ part }: BudgetNode): number => (part.kind === 'day' ? part.day : 0)
  const there = new Set(node.children.map(dayOfNode))
  const empty = days.flatMap((day): BudgetNode[] => {
    const capFen = sharedDays.has(day) ? null : caps.of({ kind: 'day', day })
    return there.has(day) ? [] : [{ part: { kind: 'day', day }, plannedFen: 0, capFen, children: [] }]
  })
  return [...node.children, ...empty].sort((a, b) => dayOfNode(a) - dayOfNode(b))
}
