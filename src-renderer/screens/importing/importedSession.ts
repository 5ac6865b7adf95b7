import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Id } from '#core/plan/units.ts'

/** The session to look at after an import: the first it adds, else the first whose run it changes; null for none. */
export function importedSession({ sessions, segments }: PlanDiff): Id | null {
  const added = Object.values(sessions ?? {}).flatMap((page) => page.added)
  return added[0]?.id ?? Object.keys(segments ?? {})[0] ?? null
}
