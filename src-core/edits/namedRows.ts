import { labelsOf, labelsOfEither } from '#core/excel/sheets/labelsOf.ts'
import type { Labels } from '#core/excel/sheets/TeamSheet.ts'
import { splitList } from '#core/excel/sheets/textLists.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import type { Lang } from '#core/plan/Lang.ts'
import type { Page } from '#core/plan/Plan.ts'
import type { PlanDraft } from '#core/plan/PlanDraft.ts'
import { done, type Result, refuse } from '#core/plan/Result.ts'
import type { Row } from '#core/plan/tables.ts'
import type { Id, MakeId } from '#core/plan/units.ts'

/** Tables whose rows people name in a cell. */
export type NamedTable = 'products' | 'hosts' | 'rooms'

const known = new WeakMap<readonly unknown[], Map<Lang, Labels>>()

/** What the rows of a table are called, unique where two share a name; made once for each version of the page. */
export function labelsOfPage(page: Page<NamedTable>, lang: Lang): Labels {
  const byLang = known.get(page) ?? new Map<Lang, Labels>()
  known.set(page, byLang)
  const labels = byLang.get(lang) ?? labelsOf(() => page as never, { lang, startDate: '', isOld: () => true })
  byLang.set(lang, labels)
  return labels
}

export interface NewRow {
  readonly planId: Id
  readonly makeId: MakeId
}

/**
 * The rows that a typed text names, in its order and each once. A name that the plan does not know becomes a new row.
 * Refuses a name that several rows bear: their labels (`小雅 #2`) tell them apart.
 */
export function namedRows(
  draft: PlanDraft,
  table: 'products' | 'hosts',
  text: string,
  newRow: NewRow,
): Result<Id[]> {
  const ids: Id[] = []
  for (const name of namesIn(draft, table, text)) {
    const found = labelsNow(draft, table).find(table, name)
    if (found.kind === 'value') ids.push(found.value)
    else if (found.kind === 'unreadable' && found.code === 'ambiguous')
      return refuse({ code: 'ambiguous-name', table, name })
    else ids.push(addNamed(draft, table, name, newRow))
  }
  return done([...new Set(ids)])
}

/** A row without a name is called by its table, in the language that the planner sees it in. */
function labelsNow(draft: PlanDraft, table: 'products' | 'hosts'): Labels {
  const page = draft.page(table, '')
  return labelsOfEither(labelsOfPage(page, 'zh'), labelsOfPage(page, 'en'))
}

function namesIn(draft: PlanDraft, table: 'products' | 'hosts', text: string): readonly string[] {
  const labels = labelsNow(draft, table)
  const isKnown = (name: string): boolean => labels.find(table, name).kind === 'value'
  if (isKnown(text)) return [text]
  const names = splitList(text) ?? [text]
  return names.flatMap((name) => {
    if (isKnown(name)) return [name]
    const parts = name.split(/[/／]/).map((part) => part.trim())
    // 小雅/阿宁 are two people, while a product may well be called 眼霜/面霜套装.
    const isList = parts.every((part) => part !== '') && (table === 'hosts' || parts.every(isKnown))
    return isList ? parts : [name]
  })
}

function addNamed(
  draft: PlanDraft,
  table: 'products' | 'hosts',
  name: string,
  { planId, makeId }: NewRow,
): Id {
  const fields = { id: makeId(), planId, name: name.trim() }
  draft.add(table, blankRow(table, fields) as Row<typeof table>)
  return fields.id
}
