import { type Plan, pageOf, planRow, rowsById } from '#core/plan/Plan.ts'
import type { PlanIndex } from '#core/plan/PlanIndex.ts'
import type { PlanSettings } from '#core/plan/records/calendar.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import type { Booking, Shift } from '#core/plan/records/people.ts'
import type { PageKey, Row } from '#core/plan/tables.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { type Listed, type SessionFacts, sessionFacts } from './SessionFacts.ts'
import { type ProductMentions, type SessionsByProduct, sessionsByProduct } from './sessionsByProduct.ts'

/** Tables kept whole on one page, whose rows are found by id alone. */
type WholeTable =
  | 'phases'
  | 'rooms'
  | 'sessions'
  | 'products'
  | 'hosts'
  | 'creators'
  | 'bookings'
  | 'placements'
  | 'content'
  | 'service'
  | 'tasks'
  | 'targets'

/** A plan at a moment, asked the way checks ask. Every answer costs what belongs to its subject, never the plan. */
export interface PlanFacts {
  readonly plan: Plan
  readonly settings: PlanSettings
  /** The moment of asking, in minutes of the plan. */
  readonly now: Minute
  row<T extends WholeTable>(table: T, id: Id | null): Row<T> | undefined
  rows<T extends WholeTable>(table: T): readonly Row<T>[]
  session(id: Id): SessionFacts | undefined
  /** In order of their starts. */
  sessionsOfRoom(roomId: Id): readonly SessionFacts[]
  sessionsOfProduct(productId: Id): readonly SessionFacts[]
  /** Every lineup row of the product, session by session. */
  listingsOfProduct(productId: Id): readonly Listed[]
  sessionsOfHost(hostId: Id): readonly SessionFacts[]
  /** In order of their starts. */
  shiftsOfHost(hostId: Id): readonly Shift[]
  /** Shifts and spend lines of a room with a minute in `[from, to)`. */
  shiftsOfRoom(roomId: Id, from: Minute, to: Minute): readonly Shift[]
  spendOfRoom(roomId: Id, from: Minute, to: Minute): readonly SpendLine[]
  /** Keys of the room's pages of spend, one a day. */
  spendPagesOfRoom(roomId: Id): Iterable<PageKey>
  bookingsOfProduct(productId: Id): readonly Booking[]
  bookingsOfCreator(creatorId: Id): readonly Booking[]
}

/**
 * Facts of a version of a plan.
 * @param index the plan's, gone on to this version
 * @param byProduct likewise; without one it is put together when the first product asks, which costs a walk over the plan
 */
export function planFacts(
  plan: Plan,
  index: PlanIndex,
  now: Minute,
  byProduct: SessionsByProduct = sessionsByProduct(),
): PlanFacts {
  const tables = new Map<WholeTable, ReadonlyMap<Id, unknown>>()
  const rowsOfTable = <T extends WholeTable>(table: T): ReadonlyMap<Id, Row<T>> => {
    let rows = tables.get(table)
    if (!rows) {
      rows = rowsById(pageOf(plan, table, ''))
      tables.set(table, rows)
    }
    return rows as ReadonlyMap<Id, Row<T>>
  }
  const sessions = new Map<Id, SessionFacts>()
  const session = (id: Id): SessionFacts | undefined => {
    let known = sessions.get(id)
    if (!known) {
      const row = rowsOfTable('sessions').get(id)
      known = row && sessionFacts(plan, row)
      if (known) sessions.set(id, known)
    }
    return known
  }
  const sessionsIn = (ids: Iterable<Id>): readonly SessionFacts[] => found(ids, session)
  const mentions = (id: Id): ProductMentions => {
    const rows = pageOf(plan, 'sessions', '')
    byProduct.complete(rows.length, () => sessionsIn(rows.map((row) => row.id)))
    return byProduct.of(id)
  }
  const sessionsOfRoom = remembered((id: Id) =>
    [...sessionsIn(index.sessionsOfRoom(id))].sort(
      (a, b) => a.start - b.start || (a.session.id < b.session.id ? -1 : 1),
    ),
  )
  return {
    plan,
    settings: planRow(plan).settings,
    now,
    row: (table, id) => (id === null ? undefined : rowsOfTable(table).get(id)),
    rows: (table) => pageOf(plan, table, ''),
    session,
    sessionsOfRoom,
    sessionsOfProduct: (id) => mentions(id).sessions,
    listingsOfProduct: (id) => mentions(id).listings,
    sessionsOfHost: (id) => sessionsIn(index.sessionsOfHost(id)),
    shiftsOfHost: (id) =>
      [...index.shiftPagesOfHost(id)]
        .flatMap((key) => pageOf(plan, 'shifts', key).filter((shift) => shift.hostId === id))
        .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1)),
    shiftsOfRoom: (id, from, to) => during(plan, 'shifts', index.pagesOfRoom('shifts', id), from, to),
    spendOfRoom: (id, from, to) => during(plan, 'spend', index.pagesOfRoom('spend', id), from, to),
    spendPagesOfRoom: (id) => index.pagesOfRoom('spend', id),
    bookingsOfProduct: (id) =>
      found(index.bookingsOfProduct(id), (booking) => rowsOfTable('bookings').get(booking)),
    bookingsOfCreator: (id) =>
      found(index.bookingsOfCreator(id), (booking) => rowsOfTable('bookings').get(booking)),
  }
}

function found<Item>(ids: Iterable<Id>, find: (id: Id) => Item | undefined): readonly Item[] {
  const items: Item[] = []
  for (const id of ids) {
    const item = find(id)
    if (item) items.push(item)
  }
  return items
}

/** A question about a row, asked several times, answered once. */
function remembered<Answer>(ask: (id: Id) => Answer): (id: Id) => Answer {
  const known = new Map<Id, Answer>()
  return (id) => {
    let answer = known.get(id)
    if (answer === undefined) {
      answer = ask(id)
      known.set(id, answer)
    }
    return answer
  }
}

/** Rows of these pages with a minute in `[from, to)`, in order of their starts. */
function during<T extends 'shifts' | 'spend'>(
  plan: Plan,
  table: T,
  pages: Iterable<string>,
  from: Minute,
  to: Minute,
): readonly Row<T>[] {
  const rows: Row<T>[] = []
  for (const key of pages) {
    const page = pageOf(plan, table, key)
    if ((page[0]?.start ?? to) >= to) continue
    for (const row of page) {
      if (row.start < to && row.start + row.duration > from) rows.push(row)
    }
  }
  return rows.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
}
