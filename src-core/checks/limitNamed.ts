import { allChecks } from './all.ts'
import type { Check, Limit } from './Check.ts'

/** A threshold, with the check that it belongs to. */
export interface NamedLimit {
  /** `<check>.<name>`, as plans keep it. */
  readonly key: string
  readonly check: Check
  readonly limit: Limit
}

/** Every threshold of every check, in the order in which people read them. */
export const allLimits: readonly NamedLimit[] = allChecks.flatMap((check) =>
  Object.entries(check.limits).map(([name, limit]) => ({ key: `${check.id}.${name}`, check, limit })),
)

const byKey = new Map(allLimits.map((named) => [named.key, named]))

/** The threshold of that key; undefined where no check has it, as in a plan of another version. */
export const limitNamed = (key: string): NamedLimit | undefined => byKey.get(key)
