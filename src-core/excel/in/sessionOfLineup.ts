import { blankRow } from '#core/plan/blankRow.ts'
import { dateOf } from '#core/plan/clock.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import { type Id, type IsoDate, minutesPerDay } from '#core/plan/units.ts'
import type { ImportOptions } from '../ImportProposal.ts'
import type { ImportDraft } from './ImportDraft.ts'
import type { LineupSheet } from './LineupSheet.ts'
import { resolveDate } from './resolveDate.ts'
import { roomOfSheet } from './roomOfSheet.ts'
import { sessionName } from './sheetNames.ts'

/**
 * The session that a lineup is for: the one of the workbook's run of show, else the plan's only one, else the one that
 * its title names. A plan without any gets one that lasts its first day. Null, with a finding, where several could be
 * meant.
 */
export function sessionOfLineup(
  target: ImportDraft,
  lineup: LineupSheet,
  shown: readonly Id[],
  options: ImportOptions,
  startDate: IsoDate,
): Id | null {
  const [onlyShown] = shown
  if (onlyShown !== undefined && shown.length === 1) return onlyShown
  const sessions = target.draft.page('sessions', '')
  const [only] = sessions
  if (only && sessions.length === 1) return only.id
  const named = namedSession(target, lineup, sessions, startDate)
  if (named !== null) return named
  const { log, table } = lineup.reader
  log.find(table.sheet.name, '', '', 'session-assumed', 'session')
  return only ? null : wholeDay(target, lineup, options)
}

function wholeDay(target: ImportDraft, { reader, title }: LineupSheet, options: ImportOptions): Id {
  const sheet = reader.table.sheet.name
  const id = target.makeId()
  const session = blankRow('sessions', {
    id,
    planId: target.planId,
    // That session and room are assumed is said by one finding.
    roomId: roomOfSheet(target, title, options, () => undefined),
    start: 0,
    duration: minutesPerDay,
    title: sessionName(title, sheet),
    notes: title.notes.join('\n'),
  })
  target.draft.add('sessions', session)
  return id
}

/** The only session that fits all that the title says of day, room and name, if it says any. */
function namedSession(
  target: ImportDraft,
  { title, reader }: LineupSheet,
  sessions: readonly Session[],
  startDate: IsoDate,
): Id | null {
  const words = `${title.title}\n${title.notes.join('\n')}\n${reader.table.sheet.name}`
  const day = title.date ? resolveDate(title.date.day, startDate) : null
  const roomId =
    title.roomName === ''
      ? null
      : (target.draft.page('rooms', '').find(({ name }) => name === title.roomName)?.id ?? '')
  const isNamed = (session: Session): boolean => session.title !== '' && words.includes(session.title)
  const byTitle = sessions.filter(isNamed)
  const fitting = (byTitle.length > 0 ? byTitle : sessions).filter(
    (session) =>
      (day === null || dateOf(startDate, session.start) === day) &&
      (roomId === null || session.roomId === roomId),
  )
  const [only] = fitting
  const saysAny = byTitle.length > 0 || day !== null || roomId !== null
  return saysAny && only && fitting.length === 1 ? only.id : null
}
