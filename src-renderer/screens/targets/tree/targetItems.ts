import type { Texts } from '#core/plan/Lang.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { type Target, targetLevels } from '#core/plan/records/demand.ts'
import type { Id } from '#core/plan/units.ts'
import { type TargetFact, targetFacts } from '#core/rollup/targetFacts.ts'
import { type TargetSum, targetSums } from '#core/rollup/targetSums.ts'
import type { RecordRow } from '#renderer/parts/fields/recordFields.ts'
import { scopeName } from '#renderer/parts/fields/scopeName.ts'
import type { TreeItem } from '#renderer/parts/TreeGrid/TreeColumn.ts'

/** A target with what the plan says of it and what the targets under it come to. */
export interface TargetRow extends RecordRow<'targets'> {
  readonly fact: TargetFact
  readonly sums: readonly TargetSum[]
  /** What it is set for; null for the whole plan. */
  readonly scope: Texts | null
}

export interface TargetNode {
  readonly row: TargetRow
  readonly children: readonly TargetNode[]
}

const unknownFact: TargetFact = { known: false, why: 'not-in-plan', aimed: null }

/**
 * The targets of a plan as a tree: roots from the north star down to the results, the rest in the order in which they
 * were made. Targets whose parent is gone, or that stand in a circle, are roots: nothing is hidden.
 */
export function targetNodes(plan: Plan): readonly TargetNode[] {
  const targets = pageOf(plan, 'targets', '')
  const [facts, sums] = [targetFacts(plan), targetSums(plan)]
  const byParent = childrenOf(targets)
  const seen = new Set<Id>()
  const nodeOf = (record: Target): TargetNode => {
    seen.add(record.id)
    const children = (byParent.get(record.id) ?? []).filter(({ id }) => !seen.has(id))
    const row = {
      ...{ id: record.id, page: '', record },
      scope: record.scope.kind === 'plan' ? null : scopeName(plan, record.scope),
      ...{ fact: facts.get(record.id) ?? unknownFact, sums: sums.get(record.id) ?? [] },
    }
    return { row, children: children.map(nodeOf) }
  }
  const roots = (byParent.get(null) ?? []).toSorted((a, b) => rankOf(a) - rankOf(b)).map(nodeOf)
  return [...roots, ...targets.flatMap((target) => (seen.has(target.id) ? [] : [nodeOf(target)]))]
}

const rankOf = ({ level }: Target): number => targetLevels.indexOf(level)

function childrenOf(targets: readonly Target[]): ReadonlyMap<Id | null, readonly Target[]> {
  const ids = new Set(targets.map(({ id }) => id))
  const byParent = new Map<Id | null, Target[]>()
  for (const target of targets) {
    const parent = target.parentId !== null && ids.has(target.parentId) ? target.parentId : null
    const siblings = byParent.get(parent)
    if (siblings) siblings.push(target)
    else byParent.set(parent, [target])
  }
  return byParent
}

/** Rows that no closed one is above. */
export const shownTargets = (
  nodes: readonly TargetNode[],
  closed: ReadonlySet<Id>,
  level = 1,
): TreeItem<TargetRow>[] =>
  nodes.flatMap(({ row, children }, index) => {
    const isOpen = children.length === 0 ? null : !closed.has(row.id)
    const item = { row, level, isOpen, place: index + 1, siblings: nodes.length }
    return isOpen ? [item, ...shownTargets(children, closed, level + 1)] : [item]
  })

/** All targets that have others under them. */
export const branchesOf = (nodes: readonly TargetNode[]): Id[] =>
  nodes.flatMap(({ row, children }) => (children.length > 0 ? [row.id, ...branchesOf(children)] : []))

/** Where a target stands: its siblings in order, and its parent. */
export interface Standing {
  readonly parent: TargetNode | null
  readonly siblings: readonly TargetNode[]
  readonly at: number
}

export function standingOf(nodes: readonly TargetNode[], id: Id): Standing | null {
  const within = (siblings: readonly TargetNode[], parent: TargetNode | null): Standing | null => {
    const at = siblings.findIndex(({ row }) => row.id === id)
    if (at >= 0) return { parent, siblings, at }
    for (const node of siblings) {
      const found = within(node.children, node)
      if (found) return found
    }
    return null
  }
  return within(nodes, null)
}
