import { allChecks, checkOf } from '#core/checks/all.ts'
import type { CheckGroup } from '#core/checks/Check.ts'
import { type Finding, severities } from '#core/checks/Finding.ts'
import type { JudgedFinding } from '#core/checks/judgeFindings.ts'
import { checkGroupNames } from '#core/checks/names.ts'

export interface FindingSummary {
  /** Open findings by area, those without any left out. */
  readonly areas: readonly { readonly group: CheckGroup; readonly open: number }[]
  /** A finding for each of the checks that are to be looked at first, and how many more it found. */
  readonly top: readonly { readonly finding: Finding; readonly more: number }[]
}

/** How many checks are named on the overview. */
const mostTop = 5

/** What is open in short: how much in each area, and one finding of each of the worst checks. */
export function findingSummary(findings: readonly JudgedFinding[]): FindingSummary {
  const byCheck = new Map<string, Finding[]>()
  const byGroup = new Map<CheckGroup, number>()
  for (const { finding, acceptance } of findings) {
    if (acceptance) continue
    const { group } = checkOf(finding.check)
    byGroup.set(group, (byGroup.get(group) ?? 0) + 1)
    const ofCheck = byCheck.get(finding.check)
    if (ofCheck) ofCheck.push(finding)
    else byCheck.set(finding.check, [finding])
  }
  const firsts = allChecks.flatMap(({ id }) => byCheck.get(id)?.[0] ?? [])
  return {
    areas: (Object.keys(checkGroupNames) as CheckGroup[]).flatMap((group) => {
      const open = byGroup.get(group)
      return open === undefined ? [] : [{ group, open }]
    }),
    top: severities
      .flatMap((severity) => firsts.filter((finding) => finding.severity === severity))
      .slice(0, mostTop)
      .map((finding) => ({ finding, more: (byCheck.get(finding.check)?.length ?? 1) - 1 })),
  }
}
