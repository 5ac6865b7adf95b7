import type { Page } from '#core/plan/Plan.ts'
import type { LineupRow } from '#core/plan/records/show.ts'
import type { Fen } from '#core/plan/units.ts'
import { type ToHandPrice, toHandPrice } from './toHandPrice.ts'

/** To-hand price of a lineup row with its layers; null without a live price. */
export function priceOfRow({ liveFen, offers }: Pick<LineupRow, 'liveFen' | 'offers'>): ToHandPrice | null {
  return liveFen === null ? null : toHandPrice(liveFen, offers)
}

const known = new WeakMap<Page<'lineup'>, readonly (Fen | null)[]>()

/** To-hand prices of a session's lineup, row by row, null where none is known; found once for each version of the page. */
export function pricesOfLineup(lineup: Page<'lineup'>): readonly (Fen | null)[] {
  let prices = known.get(lineup)
  if (!prices) {
    prices = lineup.map(toHandOfRow)
    known.set(lineup, prices)
  }
  return prices
}

function toHandOfRow(row: LineupRow): Fen | null {
  if (row.liveFen === null || row.offers.length === 0) return row.liveFen
  return toHandPrice(row.liveFen, row.offers).toHandFen
}
