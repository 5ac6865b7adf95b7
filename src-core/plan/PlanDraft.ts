import { diffPlans } from './diffPlans.ts'
import { compareRows, type Page, type Pages, type Plan, pageOf, rowsById } from './Plan.ts'
import type { PlanDiff } from './PlanDiff.ts'
import { type AnyRow, type PageKey, pageKeyOf, type Row, type TableName } from './tables.ts'
import type { Id } from './units.ts'

/**
 * A plan being edited: copies a page on its first change and gives the `PlanDiff` of all changes at the end. Edits
 * read what they have already changed through `page`, so one edit may be composed of others.
 */
export interface PlanDraft {
  /** The rows of a page as they are now, in reading order. */
  page<T extends TableName>(table: T, key: PageKey): Page<T>
  find<T extends TableName>(table: T, key: PageKey, id: Id): Row<T> | undefined
  /** The page that a row is on now. Cost grows with the pages of the table. */
  whereIs(table: TableName, id: Id): PageKey | undefined
  add<T extends TableName>(table: T, row: Row<T>): void
  /** Sets fields of a row that is there; moves it when its page follows from them. Throws when it is not there. */
  set<T extends TableName>(table: T, key: PageKey, id: Id, fields: Partial<Row<T>>): void
  remove<T extends TableName>(table: T, key: PageKey, id: Id): void
  /** The plan as drafted. */
  plan(): Plan
  /** What changed from the plan the draft began with. */
  diff(): PlanDiff
}

/** A page copied for drafting: its rows by id, and their reading order until the next change. */
interface DraftPage {
  readonly rows: Map<Id, AnyRow>
  sorted: readonly AnyRow[] | undefined
}

export function draftOf(base: Plan): PlanDraft {
  const drafted = new Map<TableName, Map<PageKey, DraftPage>>()

  const pageNow = (table: TableName, key: PageKey): readonly AnyRow[] => {
    const page = drafted.get(table)?.get(key)
    if (!page) return pageOf(base, table, key)
    page.sorted ??= [...page.rows.values()].sort(compareRows)
    return page.sorted
  }

  const findNow = (table: TableName, key: PageKey, id: Id): AnyRow | undefined =>
    (drafted.get(table)?.get(key)?.rows ?? rowsById(pageOf(base, table, key))).get(id)

  const whereIs = (table: TableName, id: Id): PageKey | undefined => {
    const pages = drafted.get(table) ?? new Map<PageKey, DraftPage>()
    for (const [key, { rows }] of pages) if (rows.has(id)) return key
    for (const [key, rows] of base.tables[table] as Pages<TableName>)
      if (!pages.has(key) && rowsById(rows).has(id)) return key
    return undefined
  }

  const copied = (table: TableName, key: PageKey): DraftPage => {
    const pages = drafted.get(table) ?? new Map<PageKey, DraftPage>()
    const page = pages.get(key) ?? { rows: new Map(rowsById(pageOf(base, table, key))), sorted: undefined }
    page.sorted = undefined
    drafted.set(table, pages.set(key, page))
    return page
  }

  const mustFind = (table: TableName, key: PageKey, id: Id): AnyRow => {
    const row = findNow(table, key, id)
    if (!row) throw new Error(`${table}/${key}: no row ${id}`)
    return row
  }

  const add = (table: TableName, row: AnyRow): void => {
    const page = copied(table, pageKeyOf(table, row as never))
    if (page.rows.has(row.id)) throw new Error(`${table}: row ${row.id} is there already`)
    page.rows.set(row.id, row)
  }

  const set = (table: TableName, key: PageKey, id: Id, fields: object): void => {
    const row = { ...mustFind(table, key, id), ...fields } as AnyRow
    const nextKey = pageKeyOf(table, row as never)
    if (nextKey !== key) copied(table, key).rows.delete(id)
    copied(table, nextKey).rows.set(id, row)
  }

  const plan = (): Plan => {
    const tables: Record<string, unknown> = { ...base.tables }
    for (const [table, pages] of drafted) {
      const merged = new Map<PageKey, unknown>(base.tables[table])
      for (const key of pages.keys()) {
        const rows = pageNow(table, key)
        if (rows.length > 0) merged.set(key, rows)
        else merged.delete(key)
      }
      tables[table] = merged
    }
    return { id: base.id, tables: tables as Plan['tables'] }
  }

  return {
    page: (table, key) => pageNow(table, key) as Page<typeof table>,
    find: (table, key, id) => findNow(table, key, id) as Row<typeof table> | undefined,
    whereIs,
    add,
    set,
    remove: (table, key, id) => {
      mustFind(table, key, id)
      copied(table, key).rows.delete(id)
    },
    plan,
    diff: () => diffPlans(base, plan()),
  }
}
