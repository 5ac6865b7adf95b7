import type { Content, Placement } from '#core/plan/records/demand.ts'
import type { CalendarItem, CalendarKind } from '#core/rollup/contentCalendar.ts'

/** Of which table, and which of its statuses. */
export type StatusFilter = `content ${Content['status']}` | `placements ${Placement['status']}`

/** What the calendar shows; null is all. Slots have no account and no owner: with one chosen they do not show. */
export interface ContentFilter {
  readonly hidden: ReadonlySet<CalendarKind>
  readonly account: string | null
  readonly owner: string | null
  readonly status: StatusFilter | null
  /** Only what the checks speak of. */
  readonly isFaulty: boolean
}

export const everything: ContentFilter = {
  hidden: new Set(),
  account: null,
  owner: null,
  status: null,
  isFaulty: false,
}

export function isItemShown(filter: ContentFilter, item: CalendarItem, isFaulty: boolean): boolean {
  const { hidden, account, owner, status } = filter
  if (hidden.has(item.kind) || (filter.isFaulty && !isFaulty)) return false
  if (status !== null && status !== `${item.table} ${item.row.status}`) return false
  if (item.table !== 'content') return account === null && owner === null
  return (account === null || item.row.account === account) && (owner === null || item.row.owner === owner)
}

/** The texts of a field that content has, each once; '' is among them where somebody left it out. */
export const textsOf = (content: readonly Content[], field: 'account' | 'owner'): readonly string[] =>
  [...new Set(content.map((row) => row[field]))].sort()
