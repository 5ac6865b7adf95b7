import type { Page, Pages, Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import { draftOf, type PlanDraft } from '#core/plan/PlanDraft.ts'
import { type Result, refuse } from '#core/plan/Result.ts'
import { referredId, referredIds } from '#core/plan/references.ts'
import { rowName } from '#core/plan/rowName.ts'
import type { AnyRow, PageKey, TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { type Dependence, dependencesOn } from './dependants.ts'
import { findRows, type RowRef } from './findRows.ts'
import { finishEdit } from './finishEdit.ts'
import type { Refused } from './refusals.ts'
import { rippleSession } from './rippleSession.ts'
import { settleOrder } from './settleOrder.ts'

/** Tables whose rows can be removed: the plan's own row is the plan. */
export type RemovableTable = Exclude<TableName, 'plans'>

/** Rows that go, by table, with their page. */
type Doomed = Map<TableName, Map<Id, PageKey>>

/**
 * Removes rows with all that depends on them, as `dependants` says: what means nothing without them goes too, what can
 * stand alone forgets them. The runs that segments are taken from close up. No reference to nothing is left. Refuses a
 * row that is gone, and one that others still need (a room that has sessions). `whatRemovingDoes` says it beforehand.
 */
export function removeRows(plan: Plan, table: RemovableTable, refs: readonly RowRef[]): Result<PlanDiff> {
  const found = findRows(plan, table, refs)
  if (!found.ok) return found
  const doomed: Doomed = new Map([[table, new Map(found.value.map(({ row, page }) => [row.id, page]))]])
  const kept = follow(plan, doomed, table)
  if (!kept.ok) return kept
  const draft = draftOf(plan)
  if (table === 'segments') for (const page of pagesIn(doomed, table)) settleOrder(draft, 'segments', page)
  for (const { dependence, gone } of kept.value) release(plan, draft, doomed, dependence, gone)
  for (const [from, rows] of doomed) for (const [id, page] of rows) draft.remove(from, page, id)
  if (table === 'segments') for (const page of pagesIn(doomed, table)) rippleSession(draft, page)
  return finishEdit(plan, draft)
}

const pagesIn = (doomed: Doomed, table: TableName): ReadonlySet<PageKey> =>
  new Set(doomed.get(table)?.values() ?? [])

/** A field in whose rows some removed rows are to be forgotten. */
interface Kept {
  readonly dependence: Dependence
  readonly gone: ReadonlySet<Id>
}

/** Dooms all that goes with the rows already doomed, and gives the fields that are left to point at them. */
function follow(
  plan: Plan,
  doomed: Doomed,
  first: TableName,
): { readonly ok: true; readonly value: readonly Kept[] } | Refused {
  const kept: Kept[] = []
  const open: TableName[] = [first]
  for (let table = open.pop(); table !== undefined; table = open.pop()) {
    const gone: ReadonlySet<Id> = new Set(doomed.get(table)?.keys())
    for (const dependence of dependencesOn(table)) {
      if (dependence.whenGone === 'refuse') {
        const refused = refuseUsed(plan, table, dependence, gone)
        if (refused) return refused
      } else if (dependence.whenGone !== 'cascade') kept.push({ dependence, gone })
      else if (doomPointing(plan, doomed, dependence, gone)) open.push(dependence.table)
    }
  }
  return { ok: true, value: kept }
}

/** The pages on which rows of a field can point at some rows: a session's run and lineup are pages of their own. */
function pagesToLook(
  plan: Plan,
  { table, field }: Dependence,
  gone: ReadonlySet<Id>,
): Iterable<readonly [PageKey, Page<TableName>]> {
  const pages = plan.tables[table] as Pages<TableName>
  if (field !== 'sessionId') return pages
  return [...gone].map((id) => [id, pages.get(id) ?? []] as const)
}

const pointsAt = (row: AnyRow, field: string, gone: ReadonlySet<Id>): boolean =>
  referredIds(Reflect.get(row, field)).some((id) => gone.has(id))

function doomPointing(plan: Plan, doomed: Doomed, dependence: Dependence, gone: ReadonlySet<Id>): boolean {
  const rows = doomed.get(dependence.table) ?? new Map<Id, PageKey>()
  const before = rows.size
  for (const [key, page] of pagesToLook(plan, dependence, gone)) {
    for (const row of page) if (pointsAt(row, dependence.field, gone)) rows.set(row.id, key)
  }
  if (rows.size > 0) doomed.set(dependence.table, rows)
  return rows.size > before
}

function refuseUsed(
  plan: Plan,
  table: TableName,
  dependence: Dependence,
  gone: ReadonlySet<Id>,
): Refused | undefined {
  const users = [...pagesToLook(plan, dependence, gone)].flatMap(([, page]) =>
    page.filter((row) => pointsAt(row, dependence.field, gone)),
  )
  const [used] = referredIds(Reflect.get(users[0] ?? {}, dependence.field))
  if (used === undefined) return undefined
  const ofUsed = users.filter((row) => pointsAt(row, dependence.field, new Set([used])))
  const name = rowName(plan, table, '', used, 'zh')
  return refuse({ code: 'row-in-use', name, by: dependence.table, users: ofUsed.length })
}

/** Makes the rows that stay forget those that go. */
function release(
  plan: Plan,
  draft: PlanDraft,
  doomed: Doomed,
  dependence: Dependence,
  gone: ReadonlySet<Id>,
): void {
  const { table, field, whenGone } = dependence
  const going = doomed.get(table)
  for (const [key, page] of pagesToLook(plan, dependence, gone)) {
    for (const row of page) {
      if (going?.has(row.id) || !pointsAt(row, field, gone)) continue
      const value = whenGone === 'lift' ? liftedFrom(page, row, field, gone) : without(row, field, gone)
      draft.set(table, key, row.id, { [field]: value })
    }
  }
}

function without(row: AnyRow, field: string, gone: ReadonlySet<Id>): unknown {
  const value: unknown = Reflect.get(row, field)
  return Array.isArray(value) ? value.filter((entry) => !gone.has(referredId(entry))) : null
}

/** The nearest row above that stays; null where there is none, or where they stand in a circle. */
function liftedFrom(page: Page<TableName>, row: AnyRow, field: string, gone: ReadonlySet<Id>): Id | null {
  const byId = new Map(page.map((other) => [other.id, other]))
  const passed = new Set<Id>([row.id])
  let [above] = referredIds(Reflect.get(row, field))
  while (above !== undefined && gone.has(above) && !passed.has(above)) {
    passed.add(above)
    above = referredIds(Reflect.get(byId.get(above) ?? {}, field))[0]
  }
  return above === undefined || passed.has(above) ? null : above
}
