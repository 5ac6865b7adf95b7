import type { CheckGroup } from '#core/checks/Check.ts'
import { type Severity, severities } from '#core/checks/Finding.ts'

/** What of the findings is looked at. */
export interface FindingFilter {
  readonly severities: readonly Severity[]
  /** null for all of them. */
  readonly group: CheckGroup | null
  readonly withAccepted: boolean
  /** Words that the sentence must have, in any order; '' for all. */
  readonly search: string
}

export const everyOpenFinding: FindingFilter = {
  severities,
  group: null,
  withAccepted: false,
  search: '',
}
