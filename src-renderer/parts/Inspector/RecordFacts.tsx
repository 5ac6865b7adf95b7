import type { ReactNode } from 'react'
import { tableTitles } from '#core/plan/names.ts'
import { pageOf } from '#core/plan/Plan.ts'
import { rowName } from '#core/plan/rowName.ts'
import type { Row } from '#core/plan/tables.ts'
import { FindingList } from '#renderer/parts/Findings/FindingList.tsx'
import { fieldsOfTable } from '#renderer/parts/fields/fieldsOfTable.ts'
import { recordRows } from '#renderer/parts/fields/recordFields.ts'
import type { PlainTable } from '#renderer/parts/fields/sheetFields.ts'
import { usePlan } from '#renderer/store/openPlan.ts'
import { type Selection, useView } from '#renderer/store/view.ts'
import { inspectorText } from '#renderer/text/inspectorText.ts'
import { useText } from '#renderer/text/useText.ts'
import { BackToSession } from './BackToSession.tsx'
import { FieldList } from './FieldList.tsx'
import { InspectorHead } from './InspectorHead.tsx'
import { RemoveRows } from './RemoveRows.tsx'

interface RecordFactsProps<T extends PlainTable> extends Selection {
  readonly table: T
  readonly toggle: ReactNode
}

/** Selected rows of any table: what the checks say of them, every field, and the way to remove them. */
export function RecordFacts<T extends PlainTable>({ table, page, ids, toggle }: RecordFactsProps<T>) {
  const text = useText(inspectorText)
  const lang = useView((view) => view.lang)
  const plan = usePlan((open) => open)
  const wanted = new Set(ids)
  const records = pageOf(plan, table, page).filter(({ id }) => wanted.has(id)) as Row<T>[]
  const [first] = records
  const title = tableTitles[table][lang]
  if (!first) return null
  return (
    <>
      <InspectorHead
        kind={title}
        title={
          records.length === 1 ? rowName(plan, table, page, first.id, lang) : text.rows(title, records.length)
        }
        toggle={toggle}
      />
      <FindingList table={table} ids={ids} />
      <FieldList fields={fieldsOfTable(table)} rows={recordRows<T>(page, records)} lang={lang} />
      <RemoveRows table={table} page={page} ids={records.map(({ id }) => id)} />
      <BackToSession />
    </>
  )
}
