import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Acceptance } from '#core/plan/records/calendar.ts'
import { type Finding, figuresText, identityOf } from './Finding.ts'

/** A finding, and who accepted it with which reason, if anybody did. */
export interface JudgedFinding {
  readonly finding: Finding
  /** null when nobody did, or when the figures are no longer those that were accepted. */
  readonly acceptance: Acceptance | null
}

/** Tells accepted findings from open ones. An acceptance counts for exactly the figures that were accepted. */
export function judgeFindings(plan: Plan, findings: readonly Finding[]): JudgedFinding[] {
  const acceptances = new Map(pageOf(plan, 'acceptances', '').map((row) => [row.finding, row]))
  return findings.map((finding) => {
    const acceptance = acceptances.size > 0 ? acceptances.get(identityOf(finding)) : undefined
    return { finding, acceptance: acceptance?.figures === figuresText(finding) ? acceptance : null }
  })
}
