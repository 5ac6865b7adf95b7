import { apportion } from '#core/plan/apportion.ts'
import { findRow, type Plan, pageOf } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf, type PlanDraft } from '#core/plan/PlanDraft.ts'
import { type Result, refuse } from '#core/plan/Result.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { LineupRow, Product } from '#core/plan/records/show.ts'
import { rowName } from '#core/plan/rowName.ts'
import type { Count, Id } from '#core/plan/units.ts'
import { finishEdit } from './finishEdit.ts'
import { mustHave, type Refused } from './refusals.ts'

export interface AllocateStock {
  /** All products of all lineups when left out. */
  readonly productIds?: readonly Id[]
  /** What the rows of a product share by; `minutes-shown` are those of the segments that show it. */
  readonly by: 'planned-units' | 'session-gmv' | 'minutes-shown' | 'even'
  /** Rows that have an allocation keep it, and the others share what is left. */
  readonly keepSet: boolean
}

/** The stock of a product that is to be given out, and the lineup rows that share it. */
interface Share {
  readonly product: Product
  readonly left: Count
  readonly rows: readonly LineupRow[]
}

/**
 * Gives all of a product's stock to its lineup rows, to the piece, and never more than there is. Refuses, with their
 * names, products whose stock is not known or is given away already, and rows that lack what they would share by:
 * nothing is guessed. Only lineup rows are touched.
 */
export function allocateStock(plan: Plan, { productIds, by, keepSet }: AllocateStock): Result<PlanDiff> {
  const draft = draftOf(plan)
  const rows = listedRows(plan, productIds)
  for (const productId of productIds ?? rows.keys()) {
    const product = mustHave(draft, 'products', '', productId)
    if (!product.ok) return product
  }
  const shares = sharesOf(plan, rows, keepSet)
  if (shares.length === 0) return refuse({ code: 'nothing-to-allocate' })
  const refused = refuseStock(shares) ?? refuseWeights(plan, shares, by)
  if (refused) return refused
  for (const share of shares) allocate(draft, share, weightsOf(plan, share.rows, by))
  return finishEdit(plan, draft)
}

/** Lineup rows by product, in the order of their sessions. */
function listedRows(plan: Plan, productIds: readonly Id[] | undefined): ReadonlyMap<Id, LineupRow[]> {
  const chosen = productIds && new Set(productIds)
  const rows = new Map<Id, LineupRow[]>()
  for (const { id } of pageOf(plan, 'sessions', '')) {
    for (const row of pageOf(plan, 'lineup', id)) {
      if (chosen && !chosen.has(row.productId)) continue
      rows.set(row.productId, [...(rows.get(row.productId) ?? []), row])
    }
  }
  return rows
}

/** What is left of each product for its open rows; products without one are left out. */
function sharesOf(
  plan: Plan,
  rowsOfProduct: ReadonlyMap<Id, readonly LineupRow[]>,
  keepSet: boolean,
): Share[] {
  return [...rowsOfProduct].flatMap(([productId, all]) => {
    const product = findRow(plan, 'products', '', productId)
    const isKept = (row: LineupRow): boolean => keepSet && row.allocatedStock !== null
    const kept = all.filter(isKept).reduce((sum, row) => sum + (row.allocatedStock ?? 0), 0)
    const rows = all.filter((row) => !isKept(row))
    return product && rows.length > 0 ? [{ product, left: (product.stock ?? 0) - kept, rows }] : []
  })
}

function refuseStock(shares: readonly Share[]): Refused | undefined {
  const unknown = shares.filter(({ product }) => product.stock === null)
  if (unknown.length > 0) return refuse({ code: 'stock-unknown', names: unknown.map(nameOf) })
  const gone = shares.filter(({ left }) => left < 0)
  return gone.length > 0 ? refuse({ code: 'stock-given-away', names: gone.map(nameOf) }) : undefined
}

const nameOf = ({ product: { name, productNo, id } }: Share): string => name || productNo || id

/** Refuses products whose rows have nothing to share by: a figure that is missing, or nothing but zeros. */
function refuseWeights(plan: Plan, shares: readonly Share[], by: AllocateStock['by']): Refused | undefined {
  const isUnknown = ({ rows }: Share): boolean => {
    const weights = weightsOf(plan, rows, by)
    return weights.includes(null) || weights.every((weight) => weight === 0)
  }
  const unknown = shares.filter(isUnknown)
  if (unknown.length === 0) return undefined
  if (by !== 'session-gmv')
    return refuse({
      code: by === 'planned-units' ? 'units-missing' : 'never-shown',
      names: unknown.map(nameOf),
    })
  const sessionIds = new Set(unknown.flatMap(({ rows }) => rows.map((row) => row.sessionId)))
  const untold = [...sessionIds].filter((id) => !findRow(plan, 'sessions', '', id)?.gmvTargetFen)
  return refuse({
    code: 'target-missing',
    names: untold.map((id) => rowName(plan, 'sessions', '', id, 'zh')),
  })
}

/** What each of a product's rows shares by; null where it is not known. Rows of one session share what the session brings. */
function weightsOf(plan: Plan, rows: readonly LineupRow[], by: AllocateStock['by']): (number | null)[] {
  if (by === 'even') return rows.map(() => 1)
  if (by === 'planned-units') return rows.map((row) => row.plannedUnits)
  return rows.map(({ sessionId, productId }) => {
    const session = findRow(plan, 'sessions', '', sessionId)
    const brings = by === 'session-gmv' ? session?.gmvTargetFen : minutesShown(plan, session, productId)
    const together = rows.filter((row) => row.sessionId === sessionId).length
    return brings === null || brings === undefined ? null : brings / together
  })
}

function minutesShown(plan: Plan, session: Session | undefined, productId: Id): number {
  const run = session ? pageOf(plan, 'segments', session.id) : []
  return run
    .filter((segment) => segment.productIds.includes(productId))
    .reduce((sum, { duration }) => sum + duration, 0)
}

function allocate(draft: PlanDraft, { left, rows }: Share, weights: readonly (number | null)[]): void {
  const parts = apportion(
    left,
    weights.map((weight) => weight ?? 0),
  )
  for (const [index, row] of rows.entries())
    draft.set('lineup', row.sessionId, row.id, { allocatedStock: parts[index] ?? 0 })
}
