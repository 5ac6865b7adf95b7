import type { PlanDraft } from '#core/plan/PlanDraft.ts'
import { refuse } from '#core/plan/Result.ts'
import { referredIds } from '#core/plan/references.ts'
import { rowName } from '#core/plan/rowName.ts'
import type { TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import type { Refused } from './refusals.ts'

/** Fields by which rows of a table point to others of it. */
const ownReferences = { targets: 'parentId', tasks: 'blockedBy' } as const
type TreeTable = keyof typeof ownReferences

const isTreeTable = (table: TableName): table is TreeTable => Object.hasOwn(ownReferences, table)

/** The field by which rows of a table point to others of it, where there is one. */
export const ownReferenceOf = (table: TableName): string | undefined =>
  isTreeTable(table) ? ownReferences[table] : undefined

/** Refuses rows that would come back to themselves: a target under itself, a task that waits for itself. */
export function refuseCircle(draft: PlanDraft, table: TableName, ids: readonly Id[]): Refused | undefined {
  if (!isTreeTable(table)) return undefined
  const rows = new Map(draft.page(table, '').map((row) => [row.id, row]))
  const nextOf = (id: Id): readonly Id[] => referredIds(Reflect.get(rows.get(id) ?? {}, ownReferences[table]))
  const circling = ids.find((id) => reaches(nextOf, id))
  return circling === undefined
    ? undefined
    : refuse({ code: 'circle', table, name: rowName(draft.plan(), table, '', circling, 'zh') })
}

function reaches(nextOf: (id: Id) => readonly Id[], id: Id): boolean {
  const seen = new Set<Id>()
  const open = [...nextOf(id)]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id) return true
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...nextOf(next))
  }
  return false
}
