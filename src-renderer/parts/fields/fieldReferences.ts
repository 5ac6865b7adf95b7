import { type LabelledTable, labelledTables, type SheetContext } from '#core/excel/sheets/TeamSheet.ts'
import { splitList } from '#core/excel/sheets/textLists.ts'
import type { Texts } from '#core/plan/Lang.ts'
import { referenceFields, referredIds } from '#core/plan/references.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import type { TableName } from '#core/plan/tables.ts'
import type { Reference } from './Field.ts'

/** The rows that a field of a record names, each once. */
export function referencesIn(
  table: TableName,
  key: string,
  record: object,
  { labels }: SheetContext,
): readonly Reference[] {
  const target = referenceFields(table).find(({ field }) => field === key)?.target
  if (target === undefined || !isLabelled(target)) return []
  return [...new Set(referredIds(Reflect.get(record, key)))].map((id) => ({
    table: target,
    id,
    label: labels.labelOf(target, id),
  }))
}

/** Why names are none of a table's: which of them nobody bears, or several do. null where that is not the reason. */
export function nameReason(
  text: string,
  target: LabelledTable,
  contexts: readonly SheetContext[],
): Texts | null {
  for (const name of splitList(text) ?? []) {
    const found = contexts.map(({ labels }) => labels.find(target, name))
    if (found.some(({ kind }) => kind === 'value')) continue
    const isAmbiguous = found.some((each) => each.kind === 'unreadable' && each.code === 'ambiguous')
    return refusalText({ code: isAmbiguous ? 'ambiguous-name' : 'unknown-name', table: target, name })
  }
  return null
}

const isLabelled = (table: TableName): table is LabelledTable =>
  (labelledTables as readonly TableName[]).includes(table)
