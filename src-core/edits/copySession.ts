import { ordersInSequence } from '#core/plan/ordersInSequence.ts'
import type { PlanDraft } from '#core/plan/PlanDraft.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { Row } from '#core/plan/tables.ts'
import type { Id, MakeId, Minute } from '#core/plan/units.ts'
import { rippleSession } from './rippleSession.ts'

export interface CopyPlace {
  /** By how much the copy starts later than its original. */
  readonly minutes: Minute
  readonly roomId: Id | null
}

/**
 * Puts a copy of a session with its run and its lineup into a draft. Prices, offers, link numbers, planned units, hosts
 * and targets are copied. Allocated stock is not: there is no more of it than before, and a copy would give it away
 * twice without a word. The copy is a draft, whatever its original is.
 */
export function copySession(
  draft: PlanDraft,
  session: Session,
  { minutes, roomId }: CopyPlace,
  makeId: MakeId,
): void {
  const id = makeId()
  draft.add('sessions', { ...session, id, roomId, start: session.start + minutes, status: 'draft' })
  for (const row of copiesOf(draft, 'segments', session.id, id, makeId))
    draft.add('segments', { ...row, start: row.start + minutes })
  for (const row of copiesOf(draft, 'lineup', session.id, id, makeId))
    draft.add('lineup', { ...row, allocatedStock: null })
  rippleSession(draft, id)
}

/** Equal order keys get keys of their own: new ids would put their rows in another order. */
function copiesOf<T extends 'segments' | 'lineup'>(
  draft: PlanDraft,
  table: T,
  from: Id,
  sessionId: Id,
  makeId: MakeId,
): Row<T>[] {
  const rows: readonly Row<T>[] = draft.page(table, from)
  const orders = ordersInSequence(rows.map((row) => row.order))
  return rows.map((row, index) => ({ ...row, id: makeId(), sessionId, order: orders[index] ?? row.order }))
}
