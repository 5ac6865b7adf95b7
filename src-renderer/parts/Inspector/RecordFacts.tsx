import type { ReactNode } from 'react'
import { tableTitles } from '#core/plan/names.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { rowName } from '#core/plan/rowName.ts'
import type { PageKey } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { claimedFields } from '#renderer/parts/Claims/ClaimedField.ts'
import { FindingList } from '#renderer/parts/Findings/FindingList.tsx'
import { rowsOfTable } from '#renderer/parts/fields/fieldsOfTable.ts'
import type { PlainTable } from '#renderer/parts/fields/sheetFields.ts'
import { useView } from '#renderer/store/view.ts'
import { inspectorText } from '#renderer/text/inspectorText.ts'
import { useText } from '#renderer/text/useText.ts'
import { BackToSession } from './BackToSession.tsx'
import { FieldList } from './FieldList.tsx'
import { InspectorHead } from './InspectorHead.tsx'
import { RemoveRows } from './RemoveRows.tsx'

export interface RecordFactsProps {
  readonly plan: Plan
  readonly table: PlainTable
  /** Where the selected rows are. */
  readonly rows: readonly { readonly id: Id; readonly page: PageKey }[]
  readonly toggle: ReactNode
}

/** Selected rows of any table: what the checks say of them, every field, and the way to remove them. */
export function RecordFacts({ plan, table, rows, toggle }: RecordFactsProps) {
  const text = useText(inspectorText)
  const lang = useView((view) => view.lang)
  const [first] = rows
  if (!first) return null
  const title = tableTitles[table][lang]
  const name = rows.length === 1 ? rowName(plan, table, first.page, first.id, lang) : null
  return (
    <>
      <InspectorHead kind={title} title={name ?? text.rows(title, rows.length)} toggle={toggle} />
      <FindingList table={table} ids={rows.map(({ id }) => id)} />
      <Fields plan={plan} table={table} rows={rows} />
      <RemoveRows table={table} rows={rows} />
      <BackToSession />
    </>
  )
}

function Fields<T extends PlainTable>({
  plan,
  table,
  rows,
}: Pick<RecordFactsProps, 'plan' | 'rows'> & { readonly table: T }) {
  const lang = useView((view) => view.lang)
  const ids = new Set(rows.map(({ id }) => id))
  const shown = [...new Set(rows.map(({ page }) => page))].flatMap((page) =>
    rowsOfTable(plan, table, { page, ids, lang }),
  )
  return <FieldList fields={claimedFields(table)} rows={shown} lang={lang} />
}
