import type { Lang } from '#core/plan/Lang.ts'
import { segmentKindNames } from '#core/plan/names.ts'
import { type Plan, pageOf, rowsById } from '#core/plan/Plan.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { Product, Segment } from '#core/plan/records/show.ts'
import { type Span, sharedSpan, spanOf, uncoveredBy } from '#core/plan/spans.ts'
import type { Id, Minute } from '#core/plan/units.ts'

/** A segment as it stands under the curve. */
export interface AirBlock extends Span {
  readonly id: Id
  readonly sessionId: Id
  readonly name: string
  /** The hue of its product's role, or of what it is there for. */
  readonly tone: string
}

export interface AirSession extends Span {
  readonly id: Id
  readonly title: string
}

/** What a room shows in a window. */
export interface Air {
  readonly sessions: readonly AirSession[]
  readonly blocks: readonly AirBlock[]
  /** Stretches in which nobody is live. */
  readonly dark: readonly Span[]
}

/** The sessions and segments of a room that share a minute with a window, cut to it, and the minutes between them. */
export function airOf(plan: Plan, roomId: Id, window: Span, lang: Lang): Air {
  const products = rowsById(pageOf(plan, 'products', ''))
  const rows = pageOf(plan, 'sessions', '').flatMap((session) => {
    const span = session.roomId === roomId ? sharedSpan(spanOf(session), window) : undefined
    return span ? [{ session, span }] : []
  })
  return {
    sessions: rows.map(({ session, span }) => ({ ...span, id: session.id, title: titleOf(session) })),
    blocks: rows.flatMap(({ session }) =>
      pageOf(plan, 'segments', session.id).flatMap((segment) => {
        const span = sharedSpan(spanOf(segment), window)
        return span ? [{ ...span, ...faceOf(segment, products, lang) }] : []
      }),
    ),
    dark: uncoveredBy(
      window,
      rows.map(({ span }) => span),
    ),
  }
}

const titleOf = ({ title, theme }: Session): string => title || theme

function faceOf(segment: Segment, products: ReadonlyMap<Id, Product>, lang: Lang) {
  const { id, sessionId, kind, title, productIds } = segment
  const shown = productIds.flatMap((productId) => products.get(productId) ?? [])
  const kindName = segmentKindNames[kind][lang]
  const words = [title.includes(kindName) ? '' : kindName, ...shown.map(({ name }) => name), title]
  const role = shown[0]?.role
  return {
    id,
    sessionId,
    name: words.filter((word) => word !== '').join(' '),
    tone: role ? `role-${role}` : `kind-${kind}`,
  }
}

/** What is on air at a minute; null where nobody is live, and without a block where no segment is planned. */
export function onAirAt(
  { sessions, blocks }: Air,
  minute: Minute,
): { readonly session: AirSession; readonly block: AirBlock | null } | null {
  const holds = ({ start, end }: Span) => start <= minute && minute < end
  const session = sessions.find(holds)
  return session ? { session, block: blocks.find(holds) ?? null } : null
}
