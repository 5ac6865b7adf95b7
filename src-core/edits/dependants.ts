import { references } from '#core/plan/references.ts'
import type { Row, TableName } from '#core/plan/tables.ts'

/**
 * What happens to a row when the row that one of its fields points to is removed (docs/decisions/008):
 * - `cascade`: it goes too, for it says nothing without it.
 * - `unlink`: it stays and forgets it: out of the list, or null.
 * - `lift`: it stays and takes the removed row's own value of the field: a target moves up to the parent of its parent.
 * - `refuse`: nothing is removed for as long as it is there.
 */
export type WhenGone = 'cascade' | 'unlink' | 'lift' | 'refuse'

/** One line for each field of `references`. */
export const dependants: { readonly [T in TableName]?: { readonly [F in keyof Row<T>]?: WhenGone } } = {
  sessions: { roomId: 'refuse', leadHostId: 'unlink' },
  segments: { sessionId: 'cascade', productIds: 'unlink', hostIds: 'unlink' },
  lineup: { sessionId: 'cascade', productId: 'cascade' },
  shifts: { hostId: 'cascade', roomId: 'cascade' },
  spend: { roomId: 'cascade' },
  bookings: { creatorId: 'cascade', products: 'unlink' },
  placements: { productIds: 'unlink' },
  content: { productIds: 'unlink' },
  tasks: { blockedBy: 'unlink' },
  targets: { parentId: 'lift' },
  actuals: { roomId: 'unlink' },
}

/** A field through which rows depend on those of a table. */
export interface Dependence {
  readonly table: TableName
  readonly field: string
  readonly whenGone: WhenGone
}

/** The fields that point to rows of a table, and what becomes of their rows. Throws for a field that nobody decided on. */
export function dependencesOn(target: TableName): readonly Dependence[] {
  return (Object.keys(references) as TableName[]).flatMap((table) =>
    Object.entries(references[table] ?? {})
      .filter(([, pointedTo]) => pointedTo === target)
      .map(([field]) => ({ table, field, whenGone: decided(table, field) })),
  )
}

function decided(table: TableName, field: string): WhenGone {
  const whenGone = (dependants[table] as { readonly [field: string]: WhenGone } | undefined)?.[field]
  if (!whenGone) throw new Error(`nobody decided what becomes of ${table} when its ${field} is removed`)
  return whenGone
}
