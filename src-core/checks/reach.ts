import { dayOf } from '#core/plan/clock.ts'
import { findRow, type Plan, pageOf } from '#core/plan/Plan.ts'
import type { TouchedPage } from '#core/plan/PlanDiff.ts'
import type { PageKey, Row, TableName } from '#core/plan/tables.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import type { PlanFacts } from './facts/PlanFacts.ts'
import type { SessionFacts } from './facts/SessionFacts.ts'
import { type Scope, type SubjectKey, scopes } from './scopes.ts'

/** Rows of one page that an edit added, changed or removed: changed ones as they were and as they are. */
export interface Touch<T extends TableName = TableName> {
  readonly table: T
  readonly page: PageKey
  readonly rows: readonly Row<T>[]
}

export function touchOf(before: Plan, after: Plan, { table, page, diff }: TouchedPage): Touch {
  const changed = Object.keys(diff.changed)
  const rows = [before, after].flatMap((plan) =>
    changed.flatMap((id) => findRow(plan, table, page, id) ?? []),
  )
  return { table, page, rows: [...diff.added, ...diff.removed, ...rows] }
}

type Reach<T extends TableName> = (touch: Touch<T>, facts: PlanFacts) => Iterable<SubjectKey>

/**
 * How far the change of a row reaches: for each scope, the subjects that have to be checked again when rows of a table
 * were touched. It is asked on the plan after the edit, with the touched rows as before and after it, so that subjects
 * that a row left are reached as well as those that it came to. A rule can only read what is listed here for its scope.
 */
export const reach = {
  session: {
    sessions: ids,
    segments: page,
    lineup: page,
    products: ({ rows }, facts) => rows.flatMap((row) => sessionIds(facts.sessionsOfProduct(row.id))),
    hosts: ({ rows }, facts) => rows.flatMap((row) => sessionIds(facts.sessionsOfHost(row.id))),
    rooms: ({ rows }, facts) => rows.flatMap((row) => sessionIds(facts.sessionsOfRoom(row.id))),
    shifts: ({ rows }, facts) => rows.flatMap((row) => sessionIds(sessionsDuring(facts, row.roomId, row))),
    bookings: ({ rows }, facts) =>
      rows.flatMap((row) =>
        row.products.flatMap((product) => sessionIds(facts.sessionsOfProduct(product.productId))),
      ),
    service: ({ rows }, facts) =>
      facts
        .rows('sessions')
        .filter((session) => rows.some((row) => overlaps(session, row)))
        .map((session) => session.id),
  },
  product: {
    products: ids,
    lineup: ({ rows }) => rows.map((row) => row.productId),
    segments: ({ rows }) => rows.flatMap((row) => row.productIds),
    sessions: ({ rows }, facts) => rows.flatMap((row) => productIds(facts.session(row.id))),
    rooms: ({ rows }, facts) => rows.flatMap((row) => facts.sessionsOfRoom(row.id).flatMap(productIds)),
    spend: ({ rows }, facts) =>
      rows.flatMap((row) => sessionsDuring(facts, row.roomId, row).flatMap(productIds)),
    bookings: ({ rows }) => rows.flatMap((row) => row.products.map((product) => product.productId)),
    placements: ({ rows }) => rows.flatMap((row) => row.productIds),
  },
  host: {
    hosts: ids,
    shifts: ({ rows }) => rows.map((row) => row.hostId),
    segments: ({ rows, page: sessionId }, facts) => [
      ...rows.flatMap((row) => row.hostIds),
      ...leadOf(facts.session(sessionId)),
    ],
    sessions: ({ rows }, facts) =>
      rows.flatMap((row) => [
        ...(row.leadHostId === null ? [] : [row.leadHostId]),
        ...hostIds(facts.session(row.id)),
      ]),
    products: ({ rows }, facts) =>
      rows.flatMap((row) => facts.sessionsOfProduct(row.id).flatMap((session) => hostIds(session))),
    bookings: ({ rows }, facts) =>
      hostsNamed(
        facts,
        rows.map((row) => row.creatorId),
      ),
    creators: ({ rows }, facts) => {
      const names = new Set(rows.map((row) => row.name.trim()))
      return facts.rows('hosts').flatMap((host) => (names.has(host.name.trim()) ? [host.id] : []))
    },
  },
  room: {
    rooms: ids,
    sessions: ({ rows }) => rows.flatMap((row) => row.roomId ?? []),
    spend: ({ rows }) => rows.map((row) => row.roomId),
    phases: (_touch, facts) => scopes.room.keys(facts),
  },
  creator: {
    creators: ids,
    bookings: ({ rows }) => rows.map((row) => row.creatorId),
  },
  spendDay: {
    spend: page,
    // All days: nobody knows any more how far the run of a session stuck out of it in the room that it left.
    sessions: ({ rows }, facts) =>
      rows.flatMap(({ roomId }) => (roomId === null ? [] : [...facts.spendPagesOfRoom(roomId)])),
    segments: ({ rows, page: sessionId }, facts) => {
      const roomId = facts.session(sessionId)?.session.roomId ?? null
      return rows.flatMap((row) => spendPagesDuring(facts, roomId, row))
    },
    lineup: ({ page: sessionId }, facts) => spendPagesOf(facts, facts.session(sessionId)),
    products: ({ rows }, facts) =>
      rows.flatMap((row) =>
        facts.sessionsOfProduct(row.id).flatMap((session) => spendPagesOf(facts, session)),
      ),
    rooms: ({ rows }, facts) =>
      rows.flatMap((row) =>
        [...facts.plan.tables.spend.keys()].filter((key) => key.startsWith(`${row.id}/`)),
      ),
  },
  day: {
    sessions: ({ rows }, facts) => rows.flatMap((row) => [...daysOf(row), ...daysOfSession(facts, row.id)]),
    segments: ({ rows, page: sessionId }, facts) => [
      ...rows.flatMap(daysOf),
      ...daysOfSession(facts, sessionId),
    ],
    lineup: ({ page: sessionId }, facts) => daysOfSession(facts, sessionId),
    service: ({ rows }) => rows.flatMap(daysOf),
  },
  plan: {
    plans: whole,
    phases: whole,
    rooms: whole,
    sessions: whole,
    segments: whole,
    lineup: whole,
    products: whole,
    hosts: whole,
    spend: whole,
    shifts: whole,
    creators: whole,
    bookings: whole,
    placements: whole,
    content: whole,
    service: whole,
    tasks: whole,
    targets: whole,
    actuals: whole,
  },
} satisfies { readonly [S in Scope]: { readonly [T in TableName]?: Reach<T> } }

/** Tables that rules of a scope may read; those of settings and days of the plan itself go without saying. */
export type ReadsOf<S extends Scope> = keyof (typeof reach)[S]

function ids({ rows }: Touch): SubjectKey[] {
  return rows.map((row) => row.id)
}

function page({ page: key }: Touch): SubjectKey[] {
  return [key]
}

function whole(): SubjectKey[] {
  return ['']
}

interface Span {
  readonly start: Minute
  readonly duration: Minute
}

const overlaps = (a: Span, b: Span): boolean =>
  a.start < b.start + b.duration && b.start < a.start + a.duration

const sessionIds = (sessions: readonly SessionFacts[]): Id[] => sessions.map(({ session }) => session.id)

const leadOf = (facts: SessionFacts | undefined): Id[] => {
  const lead = facts?.session.leadHostId
  return lead === null || lead === undefined ? [] : [lead]
}

const hostIds = (facts: SessionFacts | undefined): Id[] =>
  facts ? [...leadOf(facts), ...facts.shape.hostIds] : []

const productIds = (facts: SessionFacts | undefined): Id[] =>
  facts ? [...facts.listedByProduct.keys(), ...facts.shown.keys()] : []

const sessionsDuring = (facts: PlanFacts, roomId: Id, span: Span): readonly SessionFacts[] =>
  facts.sessionsOfRoom(roomId).filter((session) => overlaps(extentOf(session), span))

const extentOf = ({ extent: { start, end } }: SessionFacts): Span => ({ start, duration: end - start })

const spendPagesDuring = (facts: PlanFacts, roomId: Id | null, span: Span): PageKey[] =>
  roomId === null
    ? []
    : facts
        .spendOfRoom(roomId, span.start, span.start + span.duration)
        .map((line) => `${roomId}/${dayOf(line.start)}`)

const spendPagesOf = (facts: PlanFacts, session: SessionFacts | undefined): PageKey[] =>
  session ? spendPagesDuring(facts, session.session.roomId, extentOf(session)) : []

const daysOf = ({ start, duration }: Span): SubjectKey[] => {
  const [first, last] = [dayOf(start), dayOf(start + duration - 1)]
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}

const daysOfSession = (facts: PlanFacts, sessionId: Id): SubjectKey[] => {
  const session = facts.session(sessionId)
  return session ? daysOf(extentOf(session)) : []
}

/** Hosts who bear the name of a creator: the same person, as far as a plan can know. */
function hostsNamed(facts: PlanFacts, creatorIds: readonly Id[]): Id[] {
  const names = new Set(creatorIds.flatMap((id) => facts.row('creators', id)?.name.trim() ?? []))
  return pageOf(facts.plan, 'hosts', '').flatMap((host) => (names.has(host.name.trim()) ? [host.id] : []))
}
