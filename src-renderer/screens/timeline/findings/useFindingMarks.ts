import type { TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'
import { useChecked, useFindingsOf } from '#renderer/store/findings.ts'
import { type FindingMark, marksOf, type SessionFindings, sessionFindingsNow } from './findingMarks.ts'

/** What the checks say of a session and its run; undefined where that is nothing. */
export const useSessionFindings = (sessionId: Id): SessionFindings | undefined =>
  useChecked(({ findings }) => sessionFindingsNow(findings).get(sessionId))

/** The open findings at a row that say their minutes. */
export const useRowMarks = (table: TableName, id: Id): readonly FindingMark[] =>
  marksOf(useFindingsOf(table, id), table, id)
