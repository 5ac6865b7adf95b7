import { checkOf } from '#core/checks/all.ts'
import type { Severity } from '#core/checks/Finding.ts'
import type { JudgedFinding } from '#core/checks/judgeFindings.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import { type Span, sharedSpan } from '#core/plan/spans.ts'
import type { Id } from '#core/plan/units.ts'
import { keyOf } from '#renderer/parts/Findings/keyOf.ts'

/** A finding as a mark over the minutes that it is about. */
export interface FindingMark extends Span {
  readonly key: string
  readonly severity: Severity
}

/** What the checks say of a room's money in a window: of its lines, and of the room where that is about spend there. */
export function findingsHere(
  findings: readonly JudgedFinding[],
  roomId: Id,
  lines: readonly SpendLine[],
  window: Span,
): readonly JudgedFinding[] {
  const ids = new Set(lines.map(({ id }) => id))
  return findings.filter(({ finding }) =>
    finding.places.some(({ table, id, start, end }) => {
      if (table === 'spend') return ids.has(id)
      const isRoom = table === 'rooms' && id === roomId && checkOf(finding.check).group === 'spend'
      return (
        isRoom && start !== undefined && sharedSpan({ start, end: end ?? start + 1 }, window) !== undefined
      )
    }),
  )
}

/** Their minutes, cut to the window. */
export function findingMarks(findings: readonly JudgedFinding[], window: Span): readonly FindingMark[] {
  return findings.flatMap((judged) => {
    const { finding, acceptance } = judged
    const place = finding.places.find(({ start }) => start !== undefined)
    if (acceptance || place?.start === undefined) return []
    const span = sharedSpan({ start: place.start, end: place.end ?? place.start + 1 }, window)
    return span ? [{ ...span, key: keyOf(judged), severity: finding.severity }] : []
  })
}
