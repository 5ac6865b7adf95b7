import { apportion } from '#core/plan/apportion.ts'
import { type Plan, pageOf, rowsOf } from '#core/plan/Plan.ts'
import type { Segment } from '#core/plan/records/show.ts'
import { type Span, sharedSpan, spanOf, uncoveredBy } from '#core/plan/spans.ts'
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
  const fenIn = ({ start, end }: Span): readonly Fen[] =>
    spent.slice(start - window.start, end - window.start).filter((fen) => fen > 0)
  const pieceOf = (key: ShownKey, span: Span): readonly Piece[] => {
    const minutes = fenIn(span)
    const fen = minutes.reduce<Fen>((sum, each) => sum + each, 0)
    return fen === 0 ? [] : [{ name: JSON.stringify(key), key, fen, minutes: minutes.length }]
  }
  const taken: Span[] = []
  const free = (span: Span): Span[] => {
    const inside = sharedSpan(span, window)
    const open = inside ? uncoveredBy(inside, taken) : []
    taken.push(...open)
    return open
  }
  const sessions = pageOf(plan, 'sessions', '').filter(
    (session) => session.roomId === roomId && sharedSpan(spanOf(session), window),
  )
  const shown = sessions.flatMap((session) =>
    pageOf(plan, 'segments', session.id).flatMap((segment) => {
      const air = sharedSpan(spanOf(segment), spanOf(session))
      return (air ? free(air) : []).flatMap((span) => ofSegment(segment, span, pieceOf))
    }),
  )
  const bare = sessions.flatMap((session) =>
    free(spanOf(session)).flatMap((span) => pieceOf({ kind: 'no-segment' }, span)),
  )
  return [...shown, ...bare, ...free(window).flatMap((span) => pieceOf({ kind: 'off-air' }, span))]
}

function ofSegment(
  { productIds, kind }: Segment,
  span: Span,
  pieceOf: (key: ShownKey, span: Span) => readonly Piece[],
): readonly Piece[] {
  const [piece] = pieceOf({ kind: 'segment', of: kind }, span)
  if (!piece || productIds.length === 0) return piece ? [piece] : []
  const shares = apportion(
    piece.fen,
    productIds.map(() => 1),
  )
  return productIds.map((id, at) => {
    const key: ShownKey = { kind: 'product', id }
    return { ...piece, key, name: JSON.stringify(key), fen: shares[at] ?? 0 }
  })
}
