import type { Figures } from '#core/checks/Finding.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { Minute } from '#core/plan/units.ts'

/** Plans made to break one check, and plans that do not: each file of `cases/` exports one as `cases`. */
export interface CheckCases {
  readonly check: string
  readonly fires: readonly FiringCase[]
  readonly silent: readonly Case[]
}

export interface Case {
  /** What the plan is like, as the name of a test. */
  readonly name: string
  readonly plan: Plan
  /** The moment of asking; far before the plan when it does not matter. */
  readonly now?: Minute
}

export interface FiringCase extends Case {
  /** Exactly what this check finds: id of the first place, and the figures that the case is about. */
  readonly finds: readonly { readonly at: string; readonly figures?: Figures; readonly severity?: string }[]
  /** Where the check has a fix: that it cannot take this fault away. */
  readonly hasNoFix?: true
}
