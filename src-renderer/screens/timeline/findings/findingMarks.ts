import type { Finding, Severity } from '#core/checks/Finding.ts'
import { severities } from '#core/checks/Finding.ts'
import type { JudgedFinding } from '#core/checks/judgeFindings.ts'
import type { TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import type { Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'

/** A finding at its minutes. */
export interface FindingMark extends Span {
  readonly finding: Finding
}

/** What the checks say of a session and its run. */
export interface SessionFindings {
  readonly marks: readonly FindingMark[]
  /** Findings at all, those without minutes (a price in the lineup) too. */
  readonly count: number
  readonly worst: Severity
}

type BySession = ReadonlyMap<Id, SessionFindings>

const tablesOfSession: ReadonlySet<TableName> = new Set(['sessions', 'segments', 'lineup'])

/**
 * Findings that nobody accepted, by session. A session whose findings are the same as before keeps its list, so that
 * only sessions with news are painted again.
 */
export function findingsBySession(findings: readonly JudgedFinding[], before: BySession): BySession {
  const found = new Map<Id, Map<Finding, FindingMark | null>>()
  for (const { finding, acceptance } of findings) {
    if (acceptance !== null) continue
    for (const { table, page, id, start, end } of finding.places) {
      if (!tablesOfSession.has(table)) continue
      const sessionId = table === 'sessions' ? id : page
      const ofSession = found.get(sessionId) ?? new Map<Finding, FindingMark | null>()
      const mark = start !== undefined && end !== undefined ? { finding, start, end } : null
      if (!ofSession.get(finding)) ofSession.set(finding, mark)
      found.set(sessionId, ofSession)
    }
  }
  return new Map([...found].map(([id, of]) => [id, keptOr(before.get(id), of)]))
}

function keptOr(
  before: SessionFindings | undefined,
  now: ReadonlyMap<Finding, FindingMark | null>,
): SessionFindings {
  const marks = [...now.values()].flatMap((mark) => mark ?? [])
  const worst = worstSeverity([...now.keys()]) ?? 'hint'
  const isSame =
    before?.count === now.size &&
    before.worst === worst &&
    before.marks.length === marks.length &&
    marks.every(({ finding }, index) => finding === before.marks[index]?.finding)
  return isSame ? before : { marks, count: now.size, worst }
}

/** The worst severity among some findings; null among none. */
export const worstSeverity = (findings: readonly Finding[]): Severity | null =>
  severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null

let last: { readonly findings: readonly JudgedFinding[]; readonly bySession: BySession } = {
  findings: [],
  bySession: new Map(),
}

/** All sessions' findings, worked out once for each version of the findings, whoever asks. */
export function sessionFindingsNow(findings: readonly JudgedFinding[]): BySession {
  if (last.findings !== findings) last = { findings, bySession: findingsBySession(findings, last.bySession) }
  return last.bySession
}

/** The open findings at a row that say their minutes, such as a room without cover. */
export function marksOf(findings: readonly JudgedFinding[], table: TableName, id: Id): FindingMark[] {
  return findings.flatMap(({ finding, acceptance }) => {
    if (acceptance !== null) return []
    return finding.places.flatMap((place) =>
      place.table === table && place.id === id && place.start !== undefined && place.end !== undefined
        ? [{ finding, start: place.start, end: place.end }]
        : [],
    )
  })
}
