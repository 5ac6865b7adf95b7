import { planRow } from '#core/plan/Plan.ts'
import { useOpenPlan } from '#renderer/store/openPlan.ts'
import type { FindClaimsIn } from './ClaimedField.ts'
import type { FoundClaim } from './claimsInText.ts'

const none: readonly FoundClaim[] = []

/** What must not be said of a text by the settings of the open plan, for any of the rows that get it. */
export function useClaims<Row>(
  find: FindClaimsIn<Row> | undefined,
  text: string,
  rows: readonly Row[],
): readonly FoundClaim[] {
  const settings = useOpenPlan(({ plan }) => (plan ? planRow(plan).settings : null))
  if (!find || !settings || text === '') return none
  const [first, ...others] = rows.map((row) => find(text, row, settings))
  if (!first) return none
  return others.length > 0 ? [first, ...others].flat().sort((a, b) => a.from - b.from) : first
}
