import { allChecks } from '#core/checks/all.ts'
import type { Check } from '#core/checks/Check.ts'
import { severities } from '#core/checks/Finding.ts'
import type { JudgedFinding } from '#core/checks/judgeFindings.ts'
import type { FindingFilter } from '#renderer/store/findingFilter.ts'

/** One line of the list: a check with how much it found, or one of its findings. */
export type FindingRow =
  | { readonly kind: 'check'; readonly check: Check; readonly findings: readonly JudgedFinding[] }
  | { readonly kind: 'finding'; readonly judged: JudgedFinding }

/**
 * Findings by check, errors first and then as checks stand in their list; those of folded checks are left out. The
 * sentence of a finding is only made where words are searched for.
 */
export function findingRows(
  findings: readonly JudgedFinding[],
  filter: FindingFilter,
  {
    folded,
    sentenceOf,
  }: { readonly folded: ReadonlySet<string>; readonly sentenceOf: (judged: JudgedFinding) => string },
): FindingRow[] {
  const byCheck = new Map<string, JudgedFinding[]>()
  for (const judged of findings) {
    if (!isLookedAt(judged, filter, sentenceOf)) continue
    const ofCheck = byCheck.get(judged.finding.check)
    if (ofCheck) ofCheck.push(judged)
    else byCheck.set(judged.finding.check, [judged])
  }
  return checksInOrder.flatMap((check) => {
    const ofCheck = byCheck.get(check.id)
    if (!ofCheck || (filter.group !== null && check.group !== filter.group)) return []
    const rows = folded.has(check.id) ? [] : inTime(ofCheck)
    return [
      { kind: 'check' as const, check, findings: ofCheck },
      ...rows.map((judged) => ({ kind: 'finding' as const, judged })),
    ]
  })
}

const checksInOrder: readonly Check[] = severities.flatMap((severity) =>
  allChecks.filter((check) => check.severity === severity),
)

function isLookedAt(
  judged: JudgedFinding,
  { severities: shown, withAccepted, search }: FindingFilter,
  sentenceOf: (judged: JudgedFinding) => string,
): boolean {
  if (!withAccepted && judged.acceptance) return false
  if (!shown.includes(judged.finding.severity)) return false
  const words = search.trim().toLowerCase().split(/\s+/)
  if (words[0] === '') return true
  const sentence = sentenceOf(judged).toLowerCase()
  return words.every((word) => sentence.includes(word))
}

/** As the day goes; findings without a minute come last. */
const inTime = (findings: readonly JudgedFinding[]): readonly JudgedFinding[] =>
  findings
    .map((judged) => ({ judged, at: minuteOf(judged) }))
    .sort((a, b) => a.at - b.at)
    .map(({ judged }) => judged)

const minuteOf = ({ finding: { figures, places } }: JudgedFinding): number => {
  if (typeof figures.at === 'number') return figures.at
  return places.find(({ start }) => start !== undefined)?.start ?? Number.MAX_SAFE_INTEGER
}
