import { blankRow } from '#core/plan/blankRow.ts'
import type { Texts } from '#core/plan/Lang.ts'
import { orderBetween } from '#core/plan/order.ts'
import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import type { PageKey, Row, TableName } from '#core/plan/tables.ts'
import { type Id, type Minute, minutesPerDay } from '#core/plan/units.ts'
import type { PlainTable } from '#renderer/parts/fields/sheetFields.ts'
import { now } from '#renderer/store/identity.ts'
import { neededFirst } from '#renderer/text/recordTableText.ts'

/** Tables that grow row by row in a grid: an acceptance belongs to its finding, and a plan has one row of its own. */
export type GrowingTable = Exclude<PlainTable, 'plans' | 'acceptances'>

export interface RecordPlace<T extends GrowingTable> {
  readonly id: Id
  /** The page that the grid shows, where it shows one alone. */
  readonly page?: PageKey | undefined
  /** The row that the new one comes after: it goes on where that ends, in the same room, with the same host. */
  readonly beside?: Row<T> | undefined
}

export type NewRecord<T extends GrowingTable> =
  | { readonly ok: true; readonly row: Row<T> }
  | { readonly ok: false; readonly why: Texts }

/** A row that a planner is about to fill; says what must be there first where it cannot be yet. */
export function newRecord<T extends GrowingTable>(
  plan: Plan,
  table: T,
  { id, page, beside }: RecordPlace<T>,
): NewRecord<T> {
  const of = { id, planId: plan.id }
  const makers: { readonly [M in GrowingTable]: (from?: Row<M>) => Row<M> | Missing } = {
    phases: (from) => blankRow('phases', { ...of, ...timeAfter(plan, from, minutesPerDay) }),
    rooms: () => blankRow('rooms', of),
    products: () => blankRow('products', of),
    hosts: (from) => blankRow('hosts', { ...of, ...(from && { position: from.position }) }),
    creators: () => blankRow('creators', of),
    lineup: (from) => {
      const sessionId = from?.sessionId ?? (page || first(plan, 'sessions'))
      if (typeof sessionId !== 'string') return sessionId
      const productId = freeProduct(plan, sessionId)
      const order = orderBetween(pageOf(plan, 'lineup', sessionId).at(-1)?.order ?? null, null)
      return typeof productId === 'string'
        ? blankRow('lineup', { ...of, sessionId, productId, order })
        : productId
    },
    shifts: (from) => {
      const hostId = from?.hostId ?? first(plan, 'hosts')
      const roomId = from?.roomId ?? first(plan, 'rooms')
      if (typeof hostId !== 'string') return hostId
      if (typeof roomId !== 'string') return roomId
      const kept = from && { position: from.position }
      return blankRow('shifts', { ...of, hostId, roomId, ...kept, ...timeAfter(plan, from, 240) })
    },
    spend: (from) => {
      const roomId = from?.roomId ?? first(plan, 'rooms')
      if (typeof roomId !== 'string') return roomId
      const kept = from && { channel: from.channel, owner: from.owner }
      return blankRow('spend', { ...of, roomId, ...kept, ...timeAfter(plan, from, 60) })
    },
    bookings: (from) => {
      const creatorId = from?.creatorId ?? first(plan, 'creators')
      return typeof creatorId === 'string'
        ? blankRow('bookings', { ...of, creatorId, ...timeAfter(plan, from, 120) })
        : creatorId
    },
    placements: (from) =>
      blankRow('placements', {
        ...of,
        ...(from && { channel: from.channel }),
        ...timeAfter(plan, from, minutesPerDay),
      }),
    content: (from) => blankRow('content', { ...of, ...contentLike(from) }),
    service: (from) => {
      const kept = from && { team: from.team, channel: from.channel, promise: from.promise }
      return blankRow('service', { ...of, ...kept, ...timeAfter(plan, from, 480) })
    },
    tasks: (from) => blankRow('tasks', { ...of, ...(from && { dimension: from.dimension }) }),
    targets: (from) =>
      blankRow('targets', { ...of, ...(from && { parentId: from.parentId, level: from.level }) }),
    actuals: (from) =>
      blankRow('actuals', {
        ...of,
        ...(from && { roomId: from.roomId, source: from.source }),
        ...timeAfter(plan, from, 60),
        importedAt: now(),
      }),
  }
  const row = makers[table](beside) as Row<T> | Missing
  return 'missing' in row ? { ok: false, why: row.missing } : { ok: true, row }
}

interface Missing {
  readonly missing: Texts
}

const nothing: Texts = { zh: '', en: '' }
const missing = (table: TableName): Missing => ({ missing: neededFirst[table] ?? nothing })

const first = (plan: Plan, table: 'hosts' | 'rooms' | 'creators' | 'sessions'): Id | Missing =>
  pageOf(plan, table, '')[0]?.id ?? missing(table)

/** A product stands once in a lineup. */
function freeProduct(plan: Plan, sessionId: Id): Id | Missing {
  const taken = new Set(pageOf(plan, 'lineup', sessionId).map(({ productId }) => productId))
  const products = pageOf(plan, 'products', '')
  return products.find(({ id }) => !taken.has(id))?.id ?? products[0]?.id ?? missing('products')
}

interface Timed {
  readonly start: Minute
  readonly duration: Minute
}

/** Goes on where the row before ends while that is within the plan; else the plan's first minute. */
function timeAfter(plan: Plan, from: Timed | undefined, usual: Minute): Timed {
  const end = planRow(plan).days * minutesPerDay
  const start = from ? from.start + from.duration : 0
  const duration = from?.duration ?? usual
  if (start + duration <= end) return { start, duration }
  return from ? { start: from.start, duration } : { start: 0, duration: Math.min(duration, end) }
}

const contentLike = (from?: Row<'content'>): Pick<Row<'content'>, 'publishAt'> & Partial<Row<'content'>> =>
  from
    ? { publishAt: from.publishAt, kind: from.kind, account: from.account, owner: from.owner }
    : { publishAt: 0 }
