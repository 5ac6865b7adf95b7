import type { Id } from '#core/plan/units.ts'
import { useView } from '#renderer/store/view.ts'
import { type BarTable, isBarTable } from './tracks/Track.ts'

/** What the keys act on: segments of one session, a session itself, or rows of one page of shifts, lines … */
export type Held =
  | { readonly kind: 'segments'; readonly sessionId: Id; readonly ids: readonly Id[] }
  | { readonly kind: 'session'; readonly sessionId: Id }
  | { readonly kind: 'bars'; readonly table: BarTable; readonly page: string; readonly ids: readonly Id[] }

/** What is selected on the board now; undefined where that is nothing, or something of another screen. */
export function heldNow(): Held | undefined {
  const { selection } = useView.getState()
  const first = selection?.ids[0]
  if (!selection || first === undefined) return undefined
  const { table, page, ids } = selection
  if (table === 'segments') return { kind: 'segments', sessionId: page, ids }
  if (table === 'sessions') return { kind: 'session', sessionId: first }
  return isBarTable(table) ? { kind: 'bars', table, page, ids } : undefined
}
