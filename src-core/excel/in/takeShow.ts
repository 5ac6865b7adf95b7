import type { Id } from '#core/plan/units.ts'
import type { ImportDraft } from './ImportDraft.ts'
import type { ShowSheet } from './ShowSheet.ts'
import { type ShowPlace, sessionOfShow } from './sessionOfShow.ts'
import { type RowProducts, takeProducts } from './takeProducts.ts'

/** A run of show whose session and products are in the plan, and whose segments are not yet. */
export interface TakenShow {
  readonly show: ShowSheet
  /** Null where no row could be placed. */
  readonly sessionId: Id | null
  readonly productsOfRow: ReadonlyMap<number, RowProducts>
  readonly origin: ShowPlace['origin']
}

/** Takes the hosts, session, products and offers of a run of show into the plan. */
export function takeShow(target: ImportDraft, show: ShowSheet, place: ShowPlace): TakenShow {
  for (const { name, position } of show.title.people) target.host(name, position)
  const sessionId = show.placed.length > 0 ? sessionOfShow(target, show, place) : null
  const productsOfRow = new Map<number, RowProducts>()
  for (const row of show.rows) productsOfRow.set(row, takeProducts(target, show.reader, row, sessionId))
  return { show, sessionId, productsOfRow, origin: place.origin }
}
