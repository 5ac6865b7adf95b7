import { settleOrder } from '#core/edits/settleOrder.ts'
import { ordersBetween } from '#core/plan/order.ts'
import type { PlanDraft } from '#core/plan/PlanDraft.ts'
import type { Id } from '#core/plan/units.ts'

type OrderedTable = 'segments' | 'lineup'

/**
 * Gives the rows of a session the order of the sheet with as few new order keys as can be: the longest run of rows
 * that stand as before keeps its keys, the others go where the sheet has them. Rows that the sheet does not have stay
 * where they are.
 * @param sheetOrder ids of the session's rows as they follow in the sheet
 * @param isPlaced whether a row had its place in this session before
 * @returns whether anything moved
 */
export function placeInOrder(
  draft: PlanDraft,
  table: OrderedTable,
  sessionId: Id,
  sheetOrder: readonly Id[],
  isPlaced: (id: Id) => boolean,
): boolean {
  const run = draft.page(table, sessionId)
  const positions = new Map(run.map((row, index) => [row.id, index]))
  const placed = sheetOrder.filter(isPlaced)
  const kept = new Set(longestRising(placed, (id) => positions.get(id) ?? 0))
  const moved = new Set(sheetOrder.filter((id) => !kept.has(id)))
  if (moved.size === 0) return false
  // Between rows of one key, after a merge, there is no room until they have their own.
  settleOrder(draft, table, sessionId)
  const staying = draft.page(table, sessionId).filter(({ id }) => !moved.has(id))
  for (const { ids, after, before } of groupsOf(sheetOrder, kept)) {
    const index = placeOf(staying, after, before)
    const orders = ordersBetween(staying[index - 1]?.order ?? null, staying[index]?.order ?? null, ids.length)
    for (const [i, id] of ids.entries()) draft.set(table, sessionId, id, { order: orders[i] as string })
  }
  return true
}

/** Index in the staying rows before which a group goes. */
function placeOf(
  staying: readonly { readonly id: Id }[],
  after: Id | undefined,
  before: Id | undefined,
): number {
  const indexOf = (id: Id): number => staying.findIndex((row) => row.id === id)
  if (after !== undefined) return indexOf(after) + 1
  return before === undefined ? staying.length : indexOf(before)
}

interface Group {
  readonly ids: Id[]
  readonly after: Id | undefined
  before: Id | undefined
}

/** Rows to place that follow each other, with the kept rows around them. */
function groupsOf(sheetOrder: readonly Id[], kept: ReadonlySet<Id>): Group[] {
  const groups: Group[] = []
  let after: Id | undefined
  let open: Group | undefined
  for (const id of sheetOrder) {
    if (kept.has(id)) {
      if (open) open.before = id
      open = undefined
      after = id
    } else if (open) open.ids.push(id)
    else {
      open = { ids: [id], after, before: undefined }
      groups.push(open)
    }
  }
  return groups
}

/** A longest subsequence whose positions rise (patience sorting). */
export function longestRising(ids: readonly Id[], positionOf: (id: Id) => number): Id[] {
  const piles: { readonly id: Id; readonly previous: number }[][] = []
  for (const id of ids) {
    const position = positionOf(id)
    const found = piles.findIndex((pile) => positionOf(pile.at(-1)?.id ?? id) >= position)
    const pile = found < 0 ? piles.length : found
    const previous = (piles[pile - 1]?.length ?? 0) - 1
    const entry = { id, previous }
    if (found < 0) piles.push([entry])
    else piles[pile]?.push(entry)
  }
  const rising: Id[] = []
  let index = (piles.at(-1)?.length ?? 0) - 1
  for (let pile = piles.length - 1; pile >= 0; pile--) {
    const entry = piles[pile]?.[index]
    if (!entry) break
    rising.unshift(entry.id)
    index = entry.previous
  }
  return rising
}
