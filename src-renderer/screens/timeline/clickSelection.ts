import type { Page } from '#core/plan/Plan.ts'
import type { Id } from '#core/plan/units.ts'
import type { Selection } from '#renderer/store/view.ts'

export interface ClickKeys {
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
}

/**
 * What is selected after a click on a segment, as in any list: alone; with Ctrl in or out of what is selected; with
 * Shift all from the first selected one to it. A selection lives within one session.
 */
export function clickSelection(
  selection: Selection | null,
  run: Page<'segments'>,
  sessionId: Id,
  clicked: Id,
  { shiftKey, ctrlKey }: ClickKeys,
): Selection {
  const selected = selectedSegments(selection, sessionId)
  const only = { table: 'segments', page: sessionId, ids: [clicked] } as const
  if (selected.length === 0 || !(shiftKey || ctrlKey)) return only
  if (ctrlKey) {
    const rest = selected.filter((id) => id !== clicked)
    return { ...only, ids: rest.length < selected.length ? rest : [...selected, clicked] }
  }
  const from = run.findIndex((segment) => segment.id === selected[0])
  const to = run.findIndex((segment) => segment.id === clicked)
  const range = run.slice(Math.min(from, to), Math.max(from, to) + 1).map((segment) => segment.id)
  // The first stays first: the next Shift click reaches from it again.
  return { ...only, ids: from <= to ? range : range.reverse() }
}

const none: readonly Id[] = []

/** The selected segments of a session; the same empty list where there are none. */
export function selectedSegments(selection: Selection | null, sessionId: Id): readonly Id[] {
  return selection?.table === 'segments' && selection.page === sessionId ? selection.ids : none
}
