import type { TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import type { Selection } from '#renderer/store/view.ts'

export interface ClickKeys {
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
}

/**
 * What is selected after a click on a row of a page, as in any list: it alone; with Ctrl in or out of what is selected;
 * with Shift all from the first selected one to it. A selection lives within one page: one run, one room's day.
 * @param rows the page in reading order
 */
export function clickSelection(
  selection: Selection | null,
  rows: readonly { readonly id: Id }[],
  { table, page, id: clicked }: { readonly table: TableName; readonly page: string; readonly id: Id },
  { shiftKey, ctrlKey }: ClickKeys,
): Selection {
  const selected = selectedRows(selection, table, page)
  const only = { table, page, ids: [clicked] } as const
  if (selected.length === 0 || !(shiftKey || ctrlKey)) return only
  if (ctrlKey) {
    const rest = selected.filter((id) => id !== clicked)
    return { ...only, ids: rest.length < selected.length ? rest : [...selected, clicked] }
  }
  const from = rows.findIndex(({ id }) => id === selected[0])
  const to = rows.findIndex(({ id }) => id === clicked)
  const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ id }) => id)
  // The first stays first: the next Shift click reaches from it again.
  return { ...only, ids: from <= to ? range : range.reverse() }
}

const none: readonly Id[] = []

/** The selected rows of a page; the same empty list where there are none. */
export function selectedRows(selection: Selection | null, table: TableName, page: string): readonly Id[] {
  return selection?.table === table && selection.page === page ? selection.ids : none
}

/** The selected segments of a session. */
export const selectedSegments = (selection: Selection | null, sessionId: Id): readonly Id[] =>
  selectedRows(selection, 'segments', sessionId)
