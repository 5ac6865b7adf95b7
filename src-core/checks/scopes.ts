import { dayOf } from '#core/plan/clock.ts'
import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import type { Room } from '#core/plan/records/calendar.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import type { Creator, Host } from '#core/plan/records/people.ts'
import type { Product } from '#core/plan/records/show.ts'
import { overrunMinutes } from '#core/plan/units.ts'
import type { PlanFacts } from './facts/PlanFacts.ts'
import type { SessionFacts } from './facts/SessionFacts.ts'

/** A room's spend lines that start on one day. */
export interface SpendDay {
  readonly roomId: string
  readonly lines: readonly SpendLine[]
}

/** What rules are about, one at a time. */
interface Subjects {
  session: SessionFacts
  product: Product
  host: Host
  room: Room
  creator: Creator
  /** Spend of a room's day. */
  spendDay: SpendDay
  /** A day of the plan, from 0. */
  day: number
  plan: Plan
}

export type Scope = keyof Subjects
export type Subject<S extends Scope> = Subjects[S]
/** A subject's name within its scope: the id of its row, `room/day`, a day's number, '' for the plan. */
export type SubjectKey = string

interface ScopeAccess<S extends Scope> {
  readonly keys: (facts: PlanFacts) => Iterable<SubjectKey>
  /** undefined where there is no such subject (any more). */
  readonly subject: (facts: PlanFacts, key: SubjectKey) => Subject<S> | undefined
}

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map((row) => row.id)

export const scopes: { readonly [S in Scope]: ScopeAccess<S> } = {
  session: { keys: (facts) => idsOf(facts.rows('sessions')), subject: (facts, id) => facts.session(id) },
  product: {
    keys: (facts) => idsOf(facts.rows('products')),
    subject: (facts, id) => facts.row('products', id),
  },
  host: { keys: (facts) => idsOf(facts.rows('hosts')), subject: (facts, id) => facts.row('hosts', id) },
  room: { keys: (facts) => idsOf(facts.rows('rooms')), subject: (facts, id) => facts.row('rooms', id) },
  creator: {
    keys: (facts) => idsOf(facts.rows('creators')),
    subject: (facts, id) => facts.row('creators', id),
  },
  spendDay: {
    keys: ({ plan }) => plan.tables.spend.keys(),
    subject: ({ plan }, key) => {
      const lines = pageOf(plan, 'spend', key)
      return lines[0] && { roomId: lines[0].roomId, lines }
    },
  },
  day: {
    keys: ({ plan }) => Array.from({ length: lastDayOf(plan) + 1 }, (_, day) => String(day)),
    subject: ({ plan }, key) => {
      const day = Number(key)
      return day >= 0 && day <= lastDayOf(plan) ? day : undefined
    },
  },
  plan: { keys: () => [''], subject: (facts) => facts.plan },
}

/** The plan's days and the noon after them, to which a last session may run. */
const lastDayOf = (plan: Plan): number => dayOf(planRow(plan).days * 1440 + overrunMinutes - 1)
