import { referenceFields, referredId } from '#core/plan/references.ts'
import { tableNames } from '#core/plan/tables.ts'
import type { TableRows } from './tableRows.ts'

/** Place of the first field that points to a row that is not there, such as `segments[12].productIds[0]`. */
export function findDangling(tables: TableRows): string | undefined {
  const present = new Map(tableNames.map((table) => [table, new Set(tables[table].map((row) => row.id))]))
  for (const table of tableNames) {
    for (const { field, target } of referenceFields(table)) {
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
      const item = value.findIndex((entry) => !present.has(referredId(entry)))
      if (item !== -1)
        return `[${index}].${field}[${item}]${value[item] === referredId(value[item]) ? '' : '.productId'}`
    } else if (value !== null && !present.has(value)) return `[${index}].${field}`
  }
  return undefined
}
