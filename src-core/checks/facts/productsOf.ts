import type { Product, Segment } from '#core/plan/records/show.ts'
import type { PlanFacts } from './PlanFacts.ts'
import type { Listed, SessionFacts } from './SessionFacts.ts'

export interface ListedProduct extends Listed {
  readonly product: Product
}

export interface ShownProduct {
  readonly product: Product
  /** In run order. */
  readonly segments: readonly Segment[]
}

/** The rows of a session's lineup with their products; those whose product is gone are not among them. */
export const listedProducts = rememberBySession((session, facts): readonly ListedProduct[] => {
  const listed: ListedProduct[] = []
  for (const { row, price } of session.listed) {
    const product = facts.row('products', row.productId)
    if (product) listed.push({ session, row, price, product })
  }
  return listed
})

/** The products that a session's run shows, with the segments that do; those that are gone are not among them. */
export const shownProducts = rememberBySession((session, facts): readonly ShownProduct[] => {
  const shown: ShownProduct[] = []
  for (const [id, segments] of session.shown) {
    const product = facts.row('products', id)
    if (product) shown.push({ product, segments })
  }
  return shown
})

/** Several checks ask, so it is found once for each version of the session and of the product library. */
function rememberBySession<T>(find: (session: SessionFacts, facts: PlanFacts) => T) {
  const known = new WeakMap<SessionFacts, { readonly library: readonly Product[]; readonly found: T }>()
  return (session: SessionFacts, facts: PlanFacts): T => {
    const library = facts.rows('products')
    const last = known.get(session)
    if (last?.library === library) return last.found
    const found = find(session, facts)
    known.set(session, { library, found })
    return found
  }
}
