import { severities } from '#core/checks/Finding.ts'
import { findingText } from '#core/checks/findingText.ts'
import type { TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { SeverityMark } from '#renderer/parts/Findings/SeverityMark.tsx'
import { useFindingsOf } from '#renderer/store/findings.ts'
import { openPlanNow } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'

interface FindingMarkProps {
  readonly table: TableName
  readonly id: Id
}

/** The worst open finding of a row, and what all of them say to whoever rests on it or hears it. */
export function FindingMark({ table, id }: FindingMarkProps) {
  const lang = useView((view) => view.lang)
  const open = useFindingsOf(table, id).flatMap(({ finding, acceptance }) => (acceptance ? [] : [finding]))
  const worst = severities.find((severity) => open.some((finding) => finding.severity === severity))
  const { plan } = openPlanNow()
  if (!worst || !plan) return null
  const said = open.map((finding) => findingText(finding, plan, lang)).join('\n')
  return <SeverityMark severity={worst} label={said} />
}
