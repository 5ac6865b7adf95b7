import { checkOf } from '#core/checks/all.ts'
import { type Finding, figuresText, identityOf } from '#core/checks/Finding.ts'
import { acceptFinding } from '#core/edits/acceptFinding.ts'
import { asFarAsPossible } from '#core/edits/asFarAsPossible.ts'
import { withdrawAcceptance } from '#core/edits/withdrawAcceptance.ts'
import { done } from '#core/plan/Result.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { notify } from '#renderer/frame/notify.ts'
import { newId, now } from '#renderer/store/identity.ts'
import { commit } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { findingEdits } from '#renderer/text/findingsText.ts'

/** Takes findings of one check away by its fix, as one undo step; says so where some could not be. */
export function fixFindings(findings: readonly Finding[]): void {
  const [first] = findings
  const fix = first && checkOf(first.check).fix
  if (!fix) return
  let refused = 0
  const result = commit(findingEdits.fixed(fix.label, findings.length), (plan) => {
    const edits = findings.map((finding) => (current: typeof plan) => fix.edit(current, finding, newId))
    const made = asFarAsPossible(plan, edits)
    const [refusal] = made.refusals.values()
    if (refusal && findings.length === 1) return { ok: false, refusal }
    refused = made.refusals.size
    return done(made.diff)
  })
  if (!result.ok) notify(refusalText(result.refusal))
  else if (refused > 0) notify(findingEdits.notFixed(refused))
}

/** Notes that a finding is acceptable and why. */
export function accept(finding: Finding, reason: string): void {
  const result = commit(findingEdits.accept(checkOf(finding.check).title), (plan) =>
    acceptFinding(plan, {
      id: newId(),
      finding: identityOf(finding),
      figures: figuresText(finding),
      reason,
      by: useView.getState().author,
      at: now(),
    }),
  )
  if (!result.ok) notify(refusalText(result.refusal))
}

export function withdraw(finding: Finding): void {
  const result = commit(findingEdits.withdraw(checkOf(finding.check).title), (plan) =>
    withdrawAcceptance(plan, identityOf(finding)),
  )
  if (!result.ok) notify(refusalText(result.refusal))
}
