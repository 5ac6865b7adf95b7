import { type Page, type Pages, type Plan, pageOf, rowsOf } from './Plan.ts'
import { type PlanDiff, touchedPages } from './PlanDiff.ts'
import { runShape } from './runShape.ts'
import type { PageKey, Row, TableName } from './tables.ts'
import type { Id } from './units.ts'

/**
 * Where the rows of a plan are named: which sessions show a host or lie in a room, which shifts a host has. It follows
 * the open plan edit by edit and touches only the pages that the edit touched. For products: sessionsByProduct.ts.
 */
export interface PlanIndex {
  sessionsOfRoom(roomId: Id): Iterable<Id>
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
  const standing = pagesNaming(plan, 'segments', (run) => runShape(run).hostIds)
  const onShift = pagesNaming(
    plan,
    'shifts',
    namedOnce((row) => row.hostId),
  )
  const spendRooms = pagesNaming(
    plan,
    'spend',
    namedOnce((row) => row.roomId),
  )
  const shiftRooms = pagesNaming(
    plan,
    'shifts',
    namedOnce((row) => row.roomId),
  )
  const inRoom = rowsNaming(plan, 'sessions', (row) => (row.roomId === null ? [] : [row.roomId]))
  const led = rowsNaming(plan, 'sessions', (row) => (row.leadHostId === null ? [] : [row.leadHostId]))
  const booked = rowsNaming(plan, 'bookings', (row) => row.products.map((product) => product.productId))
  const ofCreator = rowsNaming(plan, 'bookings', (row) => [row.creatorId])
  const parts = [standing, onShift, spendRooms, shiftRooms, inRoom, led, booked, ofCreator]
  return {
    sessionsOfRoom: inRoom.of,
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

/** Whom a page names, each once: a set of ids, or a map by them. */
interface Named {
  has(id: Id): boolean
  keys(): Iterable<Id>
}

/** Whom the rows of a page name, one each; found once for each version of the page. */
function namedOnce<T extends TableName>(idIn: (row: Row<T>) => Id): (page: Page<T>) => Named {
  const known = new WeakMap<Page<T>, Named>()
  return (page) => {
    let named = known.get(page)
    if (!named) {
      named = new Set(page.map(idIn))
      known.set(page, named)
    }
    return named
  }
}

/** For tables of many pages: the pages in which a row is named; found out when first asked. */
function pagesNaming<T extends TableName>(plan: Plan, table: T, namedIn: (page: Page<T>) => Named): Naming {
  let current = plan
  let places: Map<Id, Set<PageKey>> | undefined
  return {
    table,
    of: (id) => {
      if (!places) {
        places = new Map()
        for (const [key, page] of current.tables[table] as Pages<T>)
          for (const named of namedIn(page).keys()) put(places, named, key)
      }
      return places.get(id) ?? nowhere
    },
    replace: (before, after, key) => {
      current = after
      if (!places) return
      const [old, now] = [namedIn(pageOf(before, table, key)), namedIn(pageOf(after, table, key))]
      for (const id of old.keys()) if (!now.has(id)) places.get(id)?.delete(key)
      for (const id of now.keys()) if (!old.has(id)) put(places, id, key)
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

/** Both; one of them as it is where it has all of the other. */
function union(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  let both: Set<string> | undefined
  for (const item of b) {
    if (a.has(item)) continue
    both ??= new Set(a)
    both.add(item)
  }
  return both ?? a
}
