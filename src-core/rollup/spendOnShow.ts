import { apportion } from '#core/plan/apportion.ts'
import { type Plan, pageOf, rowsOf } from '#core/plan/Plan.ts'
import type { Segment } from '#core/plan/records/show.ts'
import { type Span, sharedSpan, spanOf } from '#core/plan/spans.ts'
import type { Fen, Id, Minute } from '#core/plan/units.ts'
import { grouped } from './grouped.ts'
import { minuteSpend, spendLinesOf } from './minuteSpend.ts'

/** What is spent while one thing is on air. */
export interface ShownSpend {
  readonly key: ShownKey
  readonly fen: Fen
  /** Minutes in which it is shown and money is spent. */
  readonly minutes: Minute
}

/** A product; a segment that shows none, by its kind; minutes on air that no segment covers; minutes off air. */
export type ShownKey =
  | { readonly kind: 'product'; readonly id: Id }
  | { readonly kind: 'segment'; readonly of: Segment['kind'] }
  | { readonly kind: 'no-segment' }
  | { readonly kind: 'off-air' }

interface Piece {
  readonly name: string
  readonly key: ShownKey
  readonly fen: Fen
  readonly minutes: Minute
}

/**
 * Spend of a window by what its room shows in that minute, the most first; sums to all spend of the window to the fen.
 * Where segments overlap the earlier one has the minutes, and products shown together share them alike.
 */
export function spendOnShow(plan: Plan, window: Span): readonly ShownSpend[] {
  const roomIds = new Set(rowsOf(plan, 'spend').map(({ roomId }) => roomId))
  const pieces = [...roomIds].flatMap((roomId) => piecesOfRoom(plan, roomId, window))
  return [...grouped(pieces, ({ name }) => name).values()]
    .flatMap((same) => {
      const [first] = same
      if (!first) return []
      const sum = (amount: (piece: Piece) => number) => same.reduce((all, piece) => all + amount(piece), 0)
      return [{ key: first.key, fen: sum(({ fen }) => fen), minutes: sum(({ minutes }) => minutes) }]
    })
    .sort((a, b) => b.fen - a.fen)
}

function piecesOfRoom(plan: Plan, roomId: Id, window: Span): readonly Piece[] {
  const spent = minuteSpend(spendLinesOf(plan, roomId, window), window)
  const isTaken = new Uint8Array(spent.length)
  /** Money of the minutes of a span that nothing before it has; those are its own from then on. */
  const take = (span: Span): Pick<Piece, 'fen' | 'minutes'> => {
    let [fen, minutes] = [0, 0]
    const shared = sharedSpan(span, window) ?? { start: 0, end: 0 }
    for (let at = shared.start - window.start; at < shared.end - window.start; at += 1) {
      if (isTaken[at]) continue
      isTaken[at] = 1
      const inMinute = spent[at] ?? 0
      fen += inMinute
      if (inMinute > 0) minutes += 1
    }
    return { fen, minutes }
  }
  const sessions = pageOf(plan, 'sessions', '').filter(
    (session) => session.roomId === roomId && sharedSpan(spanOf(session), window),
  )
  const shown = sessions.flatMap((session) =>
    pageOf(plan, 'segments', session.id).flatMap((segment) => {
      const air = sharedSpan(spanOf(segment), spanOf(session))
      return air ? ofSegment(segment, take(air)) : []
    }),
  )
  const bare = sessions.map((session) => pieceOf({ kind: 'no-segment' }, take(spanOf(session))))
  const pieces = [...shown, ...bare, pieceOf({ kind: 'off-air' }, take(window))]
  return pieces.filter(({ fen }) => fen > 0)
}

const pieceOf = (key: ShownKey, sum: Pick<Piece, 'fen' | 'minutes'>): Piece => ({
  ...sum,
  key,
  name: JSON.stringify(key),
})

function ofSegment({ productIds, kind }: Segment, sum: Pick<Piece, 'fen' | 'minutes'>): readonly Piece[] {
  if (productIds.length === 0) return [pieceOf({ kind: 'segment', of: kind }, sum)]
  const shares = apportion(
    sum.fen,
    productIds.map(() => 1),
  )
  return productIds.map((id, at) => pieceOf({ kind: 'product', id }, { ...sum, fen: shares[at] ?? 0 }))
}
