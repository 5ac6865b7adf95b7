import type { Finding } from '#core/checks/Finding.ts'
import { findingText } from '#core/checks/findingText.ts'
import { usePlan } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'

/** The sentence of a finding, with the names of its rows as they are now. */
export function useSentence(finding: Finding): string {
  const lang = useView((view) => view.lang)
  return usePlan((plan) => findingText(finding, plan, lang))
}
