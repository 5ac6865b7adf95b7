import { type Page, type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { Content, Placement } from '#core/plan/records/demand.ts'
import type { Id } from '#core/plan/units.ts'

/** What is published to bring people to a session that is still to come. Clips and image posts come after one by nature. */
export const warmsUp = ({ kind, status }: Pick<Content, 'kind' | 'status'>): boolean =>
  (kind === 'warm-up-video' || kind === 'live-notice') && status !== 'dropped'

export interface WarmUpChain {
  readonly session: Session
  /** What warms it up: published before it begins, for a product of its lineup; in order of publishing. */
  readonly content: readonly Content[]
  /** Slots of the centre field that begin before it with a product of its lineup, and were not lost; in order. */
  readonly placements: readonly Placement[]
  /** Products of the lineup, each once, in its order. */
  readonly products: readonly Id[]
  /** Those that nothing of the above is for. */
  readonly cold: readonly Id[]
}

/** What leads up to a session, and which of its products nothing leads up to. Costs what belongs to the session. */
export function warmUpChain(plan: Plan, session: Session): WarmUpChain {
  const products = [...new Set(pageOf(plan, 'lineup', session.id).map(({ productId }) => productId))]
  const content = ofProducts(products, byProduct(pageOf(plan, 'content', ''), warmsUp))
    .filter(({ publishAt }) => publishAt < session.start)
    .sort((a, b) => a.publishAt - b.publishAt || (a.id < b.id ? -1 : 1))
  const placements = ofProducts(products, byProduct(pageOf(plan, 'placements', ''), isHeld))
    .filter(({ start }) => start < session.start)
    .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
  const warm = new Set([...content, ...placements].flatMap(({ productIds }) => productIds))
  return { session, content, placements, products, cold: products.filter((id) => !warm.has(id)) }
}

const isHeld = ({ status }: Placement): boolean => status !== 'lost'

interface ForProducts {
  readonly productIds: readonly Id[]
}

const ofProducts = <Item>(products: readonly Id[], items: ReadonlyMap<Id, readonly Item[]>): Item[] => [
  ...new Set(products.flatMap((id) => items.get(id) ?? [])),
]

const indexes = new WeakMap<readonly ForProducts[], ReadonlyMap<Id, readonly ForProducts[]>>()

/** Rows by the products that they are for; made once for each version of their table. */
function byProduct<T extends 'content' | 'placements'>(
  page: Page<T>,
  counts: (row: Page<T>[number]) => boolean,
): ReadonlyMap<Id, Page<T>> {
  const known = indexes.get(page)
  if (known) return known as ReadonlyMap<Id, Page<T>>
  const index = new Map<Id, ForProducts[]>()
  for (const row of page) {
    if (!counts(row)) continue
    for (const id of row.productIds) {
      const rows = index.get(id)
      if (rows) rows.push(row)
      else index.set(id, [row])
    }
  }
  indexes.set(page, index)
  return index as ReadonlyMap<Id, readonly ForProducts[]> as ReadonlyMap<Id, Page<T>>
}
