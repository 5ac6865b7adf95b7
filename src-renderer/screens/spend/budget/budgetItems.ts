import { type Plan, planRow } from '#core/plan/Plan.ts'
import type { Target } from '#core/plan/records/demand.ts'
import { type Fen, type Id, minutesPerDay } from '#core/plan/units.ts'
import { budgetCaps } from '#core/rollup/budgetCaps.ts'
import { type BudgetNode, type BudgetPart, budgetTree } from '#core/rollup/budgetTree.ts'
import { calendarCells } from '#core/rollup/calendarCells.ts'
import { partOfScope } from '#core/rollup/partOfScope.ts'
import { scopeName } from '#renderer/parts/fields/scopeName.ts'
import { spendNames } from '#renderer/text/spendText.ts'
import { type BudgetFace, budgetFace } from './budgetFaces.ts'
import { budgetWithGaps } from './budgetWithGaps.ts'

/** A row of the budget tree. */
export interface BudgetRow extends Omit<BudgetFace, 'key'> {
  /** Its path: a line past midnight stands under two days. */
  readonly id: string
  readonly kind: BudgetPart['kind'] | 'caps' | 'cap'
  /** null where rows are only grouped. */
  readonly plannedFen: Fen | null
  readonly capFen: Fen | null
  /** Of all that the plan spends; null while that is nothing. */
  readonly share: number | null
  /** The day and the room that it lies in, as far as it does. */
  readonly place: { readonly day: number | null; readonly roomId: Id | null; readonly phaseId: Id | null }
}

export interface BudgetItem {
  readonly row: BudgetRow
  readonly children: readonly BudgetItem[]
}

/**
 * The budget of a plan as rows: plan → phase → day → room → line, with phases and days that have no money yet; then the
 * caps on what the tree does not go by (rooms, channels, FACT marks, sessions).
 */
export function budgetItems(plan: Plan): readonly BudgetItem[] {
  const { root } = budgetTree(plan)
  const sharedDays = daysOfSeveralPhases(plan)
  // A shared day whose money all lies in one phase has its cap there.
  const hidden = new Set([...sharedDays].filter((day) => !hasCapOf(root, day)))
  const itemOf = (node: BudgetNode, above: BudgetRow | null): BudgetItem => {
    const isHere = node.part.kind === 'day' && node.capFen !== null
    const { key, ...face } = budgetFace(plan, node.part, isHere ? noDays : sharedDays)
    const row: BudgetRow = {
      ...face,
      id: above ? `${above.id}/${key}` : key,
      kind: node.part.kind,
      plannedFen: node.plannedFen,
      capFen: node.capFen,
      share: shareOf(node.plannedFen, root.plannedFen),
      place: placeOf(node.part, above?.place ?? nowhere),
    }
    return { row, children: node.children.map((child) => itemOf(child, row)) }
  }
  return [itemOf(budgetWithGaps(plan, root, sharedDays), null), ...otherCaps(plan, root.plannedFen, hidden)]
}

const nowhere = { day: null, roomId: null, phaseId: null }

function placeOf(part: BudgetPart, above: BudgetRow['place']): BudgetRow['place'] {
  if (part.kind === 'day') return { ...above, day: part.day }
  if (part.kind === 'room') return { ...above, roomId: part.id }
  return part.kind === 'phase' ? { ...above, phaseId: part.id } : above
}

const shareOf = (fen: Fen, whole: Fen): number | null => (whole === 0 ? null : fen / whole)

function daysOfSeveralPhases(plan: Plan): ReadonlySet<number> {
  const phases = new Map<number, Id | null>()
  const shared = new Set<number>()
  for (const { day, phaseId } of calendarCells(plan, { start: 0, end: planRow(plan).days * minutesPerDay })) {
    if (phases.has(day) && phases.get(day) !== phaseId) shared.add(day)
    phases.set(day, phaseId)
  }
  return shared
}

const noDays: ReadonlySet<number> = new Set()

const hasCapOf = ({ part, capFen, children }: BudgetNode, day: number): boolean =>
  (part.kind === 'day' && part.day === day && capFen !== null) ||
  children.some((child) => hasCapOf(child, day))

/** Phases and days have their caps in the tree, but for a day that phases share. */
function isInTree(plan: Plan, { scope }: Target, hidden: ReadonlySet<number>): boolean {
  const part = partOfScope(plan, scope)
  return part?.kind === 'phase' || (part?.kind === 'day' && !hidden.has(part.day))
}

function otherCaps(plan: Plan, whole: Fen, hidden: ReadonlySet<number>): readonly BudgetItem[] {
  const children = budgetCaps(plan).flatMap(({ target, plannedFen, capFen }): BudgetItem[] => {
    if (!target || isInTree(plan, target, hidden)) return []
    const row: BudgetRow = {
      id: `caps/${target.id}`,
      kind: 'cap',
      name: scopeName(plan, target.scope),
      ...{ plannedFen, capFen, line: null, share: shareOf(plannedFen, whole), place: nowhere },
      shows: { table: 'targets', page: '', id: target.id },
      cap: { kind: 'target', target },
    }
    return [{ row, children: [] }]
  })
  return children.length === 0 ? [] : [{ row: capsRow, children }]
}

const capsRow: BudgetRow = {
  ...{ id: 'caps', kind: 'caps', name: spendNames.otherCaps, shows: null, line: null, place: nowhere },
  ...{ plannedFen: null, capFen: null, share: null },
  cap: { kind: 'none', why: spendNames.groupCap },
}

/** Rows whose parents are open, as a tree grid takes them. */
export function openItems(items: readonly BudgetItem[], open: ReadonlySet<string>, level = 1) {
  return items.flatMap(({ row, children }, index): FlatItem[] => {
    const isOpen = children.length === 0 ? null : open.has(row.id)
    const flat = { row, level, isOpen, place: index + 1, siblings: items.length }
    return isOpen ? [flat, ...openItems(children, open, level + 1)] : [flat]
  })
}

interface FlatItem {
  readonly row: BudgetRow
  readonly level: number
  readonly isOpen: boolean | null
  readonly place: number
  readonly siblings: number
}

/** All rows that have others under them, at most so deep. */
export const branchesTo = (items: readonly BudgetItem[], depth: number): string[] =>
  items.flatMap(({ row, children }) =>
    children.length > 0 && depth > 0 ? [row.id, ...branchesTo(children, depth - 1)] : [],
  )

/** The rows above the first row that shows a record, itself last; none where it is not in the tree. */
export function pathTo(items: readonly BudgetItem[], id: Id): readonly string[] {
  for (const { row, children } of items) {
    if (row.shows?.id === id) return [row.id]
    const below = pathTo(children, id)
    if (below.length > 0) return [row.id, ...below]
  }
  return []
}
