import { type Row, type TableName, tableNames } from '#core/plan/tables.ts'
import type { TableRows } from './tableRows.ts'

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

/** Place of the first field that points to a row that is not there, such as `segments[12].productIds[0]`. */
export function findDangling(tables: TableRows): string | undefined {
  const present = new Map(tableNames.map((table) => [table, new Set(tables[table].map((row) => row.id))]))
  for (const table of tableNames) {
    for (const [field, target] of Object.entries(references[table] ?? {})) {
      const ids = present.get(target) as ReadonlySet<unknown>
      const place = danglingIn(tables[table], field, ids)
      if (place !== undefined) return `${table}${place}`
    }
  }
  return undefined
}

function danglingIn(
  rows: readonly object[],
  field: string,
  present: ReadonlySet<unknown>,
): string | undefined {
  for (const [index, row] of rows.entries()) {
    const value: unknown = Reflect.get(row, field)
    if (Array.isArray(value)) {
      const item = value.findIndex((entry) => !present.has(idOf(entry)))
      if (item !== -1)
        return `[${index}].${field}[${item}]${value[item] === idOf(value[item]) ? '' : '.productId'}`
    } else if (value !== null && !present.has(value)) return `[${index}].${field}`
  }
  return undefined
}

const idOf = (entry: unknown): unknown =>
  typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'productId') : entry
