import { useMemo, useState } from 'react'
import { type Page, type Pages, type Plan, pageOf } from '#core/plan/Plan.ts'
import { referenceFields } from '#core/plan/references.ts'
import type { PageKey, Row } from '#core/plan/tables.ts'
import type { RecordRow } from '#renderer/parts/fields/recordFields.ts'
import type { PlainTable } from '#renderer/parts/fields/sheetFields.ts'
import { usePlan } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'

/**
 * Rows of a table for its grid, in the plan's order: of one page, or of all of them where none is given. A row is the
 * same object until its record changes, or one of the tables that its names come from.
 */
export function useRecordRows<T extends PlainTable>(table: T, page?: PageKey): readonly RecordRow<T>[] {
  const lang = useView((view) => view.lang)
  const plan = usePlan((open) => open)
  const named = useStable([...namedIn(plan, table), lang])
  // biome-ignore lint/correctness/useExhaustiveDependencies: other names or another language are other rows.
  const known = useMemo(() => new WeakMap<Row<T>, RecordRow<T>>(), [named])
  const shown: Pages<T> | Page<T> =
    page === undefined ? (plan.tables[table] as Pages<T>) : pageOf(plan, table, page)
  return useMemo(() => {
    const rowsIn = (key: PageKey, records: Page<T>) => records.map((record) => rowOf(known, key, record))
    if (!(shown instanceof Map)) return rowsIn(page ?? '', shown as Page<T>)
    return [...(shown as Pages<T>)].flatMap(([key, records]) => rowsIn(key, records))
  }, [known, page, shown])
}

function rowOf<T extends PlainTable>(
  known: WeakMap<Row<T>, RecordRow<T>>,
  page: PageKey,
  record: Row<T>,
): RecordRow<T> {
  const before = known.get(record)
  if (before) return before
  const row = { id: record.id, page, record }
  known.set(record, row)
  return row
}

/** The tables whose names a table's rows show, and the plan's own row for its dates. */
const namedIn = (plan: Plan, table: PlainTable): readonly unknown[] => [
  plan.tables.plans,
  ...referenceFields(table).map(({ target }) => plan.tables[target]),
]

/** The same list while it holds the same things. */
function useStable(list: readonly unknown[]): readonly unknown[] {
  const [stable, setStable] = useState(list)
  if (stable.length === list.length && stable.every((each, at) => each === list[at])) return stable
  setStable(list)
  return list
}
