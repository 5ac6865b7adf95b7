import { allChecks, checkOf } from '#core/checks/all.ts'
import type { CheckGroup } from '#core/checks/Check.ts'
import { type Severity, severities } from '#core/checks/Finding.ts'
import type { JudgedFinding } from '#core/checks/judgeFindings.ts'
import { checkGroupNames } from '#core/checks/names.ts'
import type { Count } from '#core/plan/units.ts'

export interface GroupCount {
  readonly group: CheckGroup
  readonly counts: { readonly [S in Severity]: Count }
}

const isOpen = ({ acceptance }: JudgedFinding): boolean => acceptance === null

/** Open findings by the group of their check, groups in their order; groups without any are left out. */
export function findingGroups(findings: readonly JudgedFinding[]): readonly GroupCount[] {
  const groups = new Map<CheckGroup, { [S in Severity]: Count }>()
  for (const { finding } of findings.filter(isOpen)) {
    const { group } = checkOf(finding.check)
    const counts = groups.get(group) ?? { error: 0, warning: 0, hint: 0 }
    counts[finding.severity] += 1
    groups.set(group, counts)
  }
  return (Object.keys(checkGroupNames) as CheckGroup[]).flatMap((group) => {
    const counts = groups.get(group)
    return counts ? [{ group, counts }] : []
  })
}

export interface TopFinding {
  readonly judged: JudgedFinding
  /** Open findings of the same check and severity besides. */
  readonly more: Count
}

/** One open finding of each kind, the worst kinds first, so that a hundred of one do not hide the others. */
export function topFindings(findings: readonly JudgedFinding[], most: number): readonly TopFinding[] {
  const kinds = new Map<string, JudgedFinding[]>()
  for (const judged of findings.filter(isOpen)) {
    const key = keyOf(judged.finding.severity, judged.finding.check)
    const ofKind = kinds.get(key)
    if (ofKind) ofKind.push(judged)
    else kinds.set(key, [judged])
  }
  const inOrder = severities.flatMap((severity) => allChecks.map(({ id }) => keyOf(severity, id)))
  return inOrder
    .flatMap((key) => {
      const [judged, ...others] = kinds.get(key) ?? []
      return judged ? [{ judged, more: others.length }] : []
    })
    .slice(0, most)
}

const keyOf = (severity: Severity, check: string): string => `${severity} ${check}`
