import type { JudgedFinding } from '#core/checks/judgeFindings.ts'
import { allLimits } from '#core/checks/limitNamed.ts'
import type { PlanSettings } from '#core/plan/records/calendar.ts'
import type { ThresholdRow } from './thresholdColumns.tsx'

/** Every threshold with what the plan sets it to and what its check finds with it, group by group. */
export function thresholdRows(
  { thresholds }: PlanSettings,
  findings: readonly JudgedFinding[],
): readonly ThresholdRow[] {
  const found = new Map<string, number>()
  for (const { finding, acceptance } of findings)
    if (!acceptance) found.set(finding.check, (found.get(finding.check) ?? 0) + 1)
  return allLimits.map((named) => ({
    id: named.key,
    named,
    value: thresholds[named.key] ?? named.limit.default,
    isChanged: Object.hasOwn(thresholds, named.key) && thresholds[named.key] !== named.limit.default,
    found: found.get(named.check.id) ?? 0,
  }))
}
