import { type Pages, type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Placement } from '#core/plan/records/demand.ts'
import type { Booking } from '#core/plan/records/people.ts'
import type { PageKey } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { placesInLineup } from './placesInLineup.ts'

/** Where a plan offers a product. */
export interface ProductPlaces {
  /** Sessions that have it in their lineup. */
  sessions(productId: Id): readonly PageKey[]
  bookings(productId: Id): readonly Booking[]
  placements(productId: Id): readonly Placement[]
}

/** Places of every product; each of its three parts is made once for each version of its table. */
export function productPlaces(plan: Plan): ProductPlaces {
  const bookings = pageOf(plan, 'bookings', '')
  const placements = pageOf(plan, 'placements', '')
  return {
    sessions: (id) => sessionsByProduct(plan.tables.lineup).get(id) ?? [],
    bookings: (id) => bookingsByProduct(bookings).get(id) ?? [],
    placements: (id) => placementsByProduct(placements).get(id) ?? [],
  }
}

type Listing = ReadonlyMap<Id, readonly PageKey[]>

const listings = new WeakMap<Pages<'lineup'>, Listing>()

function sessionsByProduct(pages: Pages<'lineup'>): Listing {
  let listing = listings.get(pages)
  if (!listing) {
    const made = new Map<Id, PageKey[]>()
    for (const [key, page] of pages)
      for (const productId of placesInLineup(page).keys()) put(made, productId, key)
    listing = made
    listings.set(pages, listing)
  }
  return listing
}

const bookingsByProduct = oncePerPage((booking: Booking) =>
  booking.products.map((product) => product.productId),
)
const placementsByProduct = oncePerPage((placement: Placement) => placement.productIds)

function oncePerPage<R>(
  idsIn: (row: R) => readonly Id[],
): (page: readonly R[]) => ReadonlyMap<Id, readonly R[]> {
  const known = new WeakMap<readonly R[], ReadonlyMap<Id, readonly R[]>>()
  return (page) => {
    let rows = known.get(page)
    if (!rows) {
      const made = new Map<Id, R[]>()
      for (const row of page) for (const id of new Set(idsIn(row))) put(made, id, row)
      rows = made
      known.set(page, rows)
    }
    return rows
  }
}

function put<Item>(places: Map<Id, Item[]>, id: Id, item: Item): void {
  const there = places.get(id)
  if (there) there.push(item)
  else places.set(id, [item])
}
