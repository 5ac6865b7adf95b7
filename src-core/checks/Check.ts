import type { Lang, Texts } from '#core/plan/Lang.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import type { TableName } from '#core/plan/tables.ts'
import type { Id, MakeId, Minute } from '#core/plan/units.ts'
import type { Figures, Finding, Found, Severity } from './Finding.ts'
import type { PlanFacts } from './facts/PlanFacts.ts'
import type { ReadsOf } from './reach.ts'
import type { Scope, Subject } from './scopes.ts'

export type CheckGroup =
  | 'time'
  | 'price'
  | 'stock'
  | 'lineup'
  | 'people'
  | 'spend'
  | 'creators'
  | 'service'
  | 'experience'
  | 'content'
  | 'placements'
  | 'prep'
  | 'data'

/** A threshold that the team may change (`settings.thresholds['<check>.<name>']`). */
export interface Limit {
  readonly default: number
  readonly unit: 'minutes' | 'hours' | 'days' | 'share' | 'fen' | 'count' | 'factor' | 'score'
  /** What it sets, as the settings screen says it. */
  readonly what: Texts
}

export type Limits = { readonly [name: string]: Limit }
/** Of checks without thresholds. */
export type NoLimits = Record<never, never>

/**
 * One rule of thumb of the trade. A check is one file and one line in all.ts: what it reads, what it finds, what it says
 * and, where the way out is clear, the edit that takes it.
 */
export interface Check<L extends Limits = Limits, F extends Figures = Figures> {
  /** Kebab-case, as in design/checks.md; never changes once shipped, since acceptances refer to it. */
  readonly id: string
  readonly group: CheckGroup
  readonly severity: Severity
  /** The fault in a few words, as lists of findings are headed. */
  readonly title: Texts
  readonly limits: L
  readonly rules: readonly Rule<L, F>[]
  /** One plain sentence: what is wrong, with its figures, and what to do. */
  say(finding: Finding<F>, words: Words): string
  readonly fix?: Fix<F>
}

/** What sentences are made with. Names are looked up when they are said, so that renaming a row needs no check. */
export interface Words {
  readonly lang: Lang
  /** One of two texts by language. */
  readonly say: (zh: string, en: string) => string
  /** The name of the finding's n-th place: product, host, room, title of the segment. */
  readonly name: (place: number) => string
  /** The name of a row of a table that is kept whole. */
  readonly nameOf: (table: TableName, id: Id) => string
  /** `6/18 20:05` */
  readonly time: (minute: Minute) => string
  /** `6/18` */
  readonly date: (minute: Minute) => string
  /** `6.5`: minutes in hours. */
  readonly hours: (minutes: Minute) => string
  /** `1,259.9`: yuan without a sign. */
  readonly yuan: (fen: number) => string
  /** `5,800` */
  readonly count: (units: number) => string
  /** `12.5%` */
  readonly percent: (share: number) => string
}

/** An edit that takes a finding away; refused where it has become impossible. */
export interface Fix<F extends Figures = Figures> {
  readonly label: Texts
  edit(plan: Plan, finding: Finding<F>, makeId: MakeId): Result<PlanDiff>
}

/** What a rule is given besides its subject. */
export interface Given<L extends Limits = Limits, F extends Figures = Figures> {
  readonly facts: PlanFacts
  readonly limits: { readonly [N in keyof L]: number }
  /** Called with each fault found. */
  report(found: Found<F>): void
}

/**
 * Finds faults of one subject: a session, a product, a host … A rule must look at nothing but the tables it says it
 * reads, and of those at nothing but what belongs to its subject (reach.ts): that is what makes checking after an edit
 * as good as checking the whole plan.
 */
export interface Rule<L extends Limits = Limits, F extends Figures = Figures> {
  readonly scope: Scope
  readonly reads: readonly TableName[]
  /** Whether what it finds depends on the moment at which it is asked. */
  readonly usesNow: boolean
  find(subject: Subject<Scope>, given: Given<L, F>): void
}

/** A rule about every subject of a scope. */
export function rule<S extends Scope, L extends Limits, F extends Figures>(
  scope: S,
  reads: readonly ReadsOf<S>[],
  find: (subject: Subject<S>, given: Given<L, F>) => void,
  { usesNow = false } = {},
): Rule<L, F> {
  return { scope, reads: reads as readonly TableName[], usesNow, find: find as Rule<L, F>['find'] }
}
