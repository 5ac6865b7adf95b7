import { type Page, type Pages, type Plan, pageOf, rowsOf } from './Plan.ts'
import { type PlanDiff, touchedPages } from './PlanDiff.ts'
import type { PageKey, Row, TableName } from './tables.ts'
import type { Id } from './units.ts'

/**
 * Where the rows of a plan are named: which sessions show or list a product, show a host or lie in a room, which shifts
 * a host has. It follows the open plan edit by edit and touches only the pages that the edit touched.
 */
export interface PlanIndex {
  sessionsOfRoom(roomId: Id): Iterable<Id>
  /** Sessions that have the product in their lineup or show it in their run. */
  sessionsOfProduct(productId: Id): Iterable<Id>
  /** Sessions in whose run the host stands, or which the host leads. */
  sessionsOfHost(hostId: Id): Iterable<Id>
  /** Pages (`room/day`) of the host's shifts. */
  shiftPagesOfHost(hostId: Id): Iterable<PageKey>
  /** Keys of a room's pages of spend or shifts. */
  pagesOfRoom(table: 'spend' | 'shifts', roomId: Id): Iterable<PageKey>
  bookingsOfProduct(productId: Id): Iterable<Id>
  bookingsOfCreator(creatorId: Id): Iterable<Id>
  /** Goes on to the plan that an edit made. */
  advance(before: Plan, after: Plan, diff: PlanDiff): void
}

/** Index of a plan. What it costs grows with the plan where it is first asked, and with the pages touched in `advance`. */
export function startIndex(plan: Plan): PlanIndex {
  const listed = pagesNaming(plan, 'lineup', (row) => [row.productId])
  const shown = pagesNaming(plan, 'segments', (row) => row.productIds)
  const standing = pagesNaming(plan, 'segments', (row) => row.hostIds)
  const onShift = pagesNaming(plan, 'shifts', (row) => [row.hostId])
  const spendRooms = pagesNaming(plan, 'spend', (row) => [row.roomId])
  const shiftRooms = pagesNaming(plan, 'shifts', (row) => [row.roomId])
  const inRoom = rowsNaming(plan, 'sessions', (row) => (row.roomId === null ? [] : [row.roomId]))
  const led = rowsNaming(plan, 'sessions', (row) => (row.leadHostId === null ? [] : [row.leadHostId]))
  const booked = rowsNaming(plan, 'bookings', (row) => row.products.map((product) => product.productId))
  const ofCreator = rowsNaming(plan, 'bookings', (row) => [row.creatorId])
  const parts = [listed, shown, standing, onShift, spendRooms, shiftRooms, inRoom, led, booked, ofCreator]
  return {
    sessionsOfRoom: inRoom.of,
    sessionsOfProduct: (id) => union(listed.of(id), shown.of(id)),
    sessionsOfHost: (id) => union(standing.of(id), led.of(id)),
    shiftPagesOfHost: onShift.of,
    pagesOfRoom: (table, roomId) => (table === 'spend' ? spendRooms : shiftRooms).of(roomId),
    bookingsOfProduct: booked.of,
    bookingsOfCreator: ofCreator.of,
    advance: (before, after, diff) => {
      for (const { table, page } of touchedPages(diff)) {
        for (const part of parts) {
          if (part.table === table) part.replace(before, after, page)
        }
      }
    },
  }
}

/** Who is named, to where. */
interface Naming {
  readonly table: TableName
  readonly of: (id: Id) => ReadonlySet<string>
  readonly replace: (before: Plan, after: Plan, page: PageKey) => void
}

const nowhere: ReadonlySet<string> = new Set()

/** For tables of many pages: the pages in which a row is named; found out when first asked. */
function pagesNaming<T extends TableName>(
  plan: Plan,
  table: T,
  idsIn: (row: Row<T>) => readonly Id[],
): Naming {
  let current = plan
  let places: Map<Id, Set<PageKey>> | undefined
  const named = new WeakMap<Page<T>, ReadonlySet<Id>>()
  const namedIn = (page: Page<T>): ReadonlySet<Id> => {
    let ids = named.get(page)
    if (!ids) {
      const found = new Set<Id>()
      for (const row of page) for (const id of idsIn(row)) found.add(id)
      ids = found
      named.set(page, ids)
    }
    return ids
  }
  return {
    table,
    of: (id) => {
      if (!places) {
        places = new Map()
        for (const [key, page] of current.tables[table] as Pages<T>)
          for (const named of namedIn(page)) put(places, named, key)
      }
      return places.get(id) ?? nowhere
    },
    replace: (before, after, key) => {
      current = after
      if (!places) return
      const [old, now] = [namedIn(pageOf(before, table, key)), namedIn(pageOf(after, table, key))]
      for (const id of old) if (!now.has(id)) places.get(id)?.delete(key)
      for (const id of now) if (!old.has(id)) put(places, id, key)
    },
  }
}

/** For small tables kept whole: the rows that name a row, made anew for each version of the table when first asked. */
function rowsNaming<T extends TableName>(
  plan: Plan,
  table: T,
  idsIn: (row: Row<T>) => readonly Id[],
): Naming {
  let current = plan
  let places: Map<Id, Set<Id>> | undefined
  return {
    table,
    of: (id) => {
      if (!places) {
        places = new Map()
        for (const row of rowsOf(current, table)) for (const named of idsIn(row)) put(places, named, row.id)
      }
      return places.get(id) ?? nowhere
    },
    replace: (_before, after) => {
      current = after
      places = undefined
    },
  }
}

function put(places: Map<Id, Set<string>>, id: Id, place: string): void {
  const there = places.get(id)
  if (there) there.add(place)
  else places.set(id, new Set([place]))
}

/** Both; one of them as it is where it has all of the other, as the lineup mostly has all that is shown. */
function union(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  let both: Set<string> | undefined
  for (const item of b) {
    if (a.has(item)) continue
    both ??= new Set(a)
    both.add(item)
  }
  return both ?? a
}
