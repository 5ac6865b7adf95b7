import type { Row, TableName } from './tables.ts'
import type { Id } from './units.ts'

/** Which fields point to rows of which table: the one place that says so. `bookings.products` points by `productId`. */
export const references: { readonly [T in TableName]?: { readonly [F in keyof Row<T>]?: TableName } } = {
  sessions: { roomId: 'rooms', leadHostId: 'hosts' },
  segments: { sessionId: 'sessions', productIds: 'products', hostIds: 'hosts' },
  lineup: { sessionId: 'sessions', productId: 'products' },
  shifts: { hostId: 'hosts', roomId: 'rooms' },
  spend: { roomId: 'rooms' },
  bookings: { creatorId: 'creators', products: 'products' },
  placements: { productIds: 'products' },
  content: { productIds: 'products' },
  tasks: { blockedBy: 'tasks' },
  targets: { parentId: 'targets' },
  actuals: { roomId: 'rooms' },
}

/** A field of one table that points to rows of another. */
export interface ReferenceField {
  readonly field: string
  readonly target: TableName
}

/** The fields of a table that point to rows, in the order of `references`. */
export function referenceFields(table: TableName): readonly ReferenceField[] {
  return Object.entries(references[table] ?? {}).map(([field, target]) => ({ field, target }))
}

/** The ids in a reference field, whatever its form: one id or null, ids, or entries that hold a `productId`. */
export function referredIds(value: unknown): readonly Id[] {
  if (value === null || value === undefined) return []
  return Array.isArray(value) ? value.map(referredId) : [value as Id]
}

/** The id in one entry of a list of references. */
export const referredId = (entry: unknown): Id =>
  (typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'productId') : entry) as Id
