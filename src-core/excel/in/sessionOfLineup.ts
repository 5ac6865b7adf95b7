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
 * its title names; never one of another room than the one it names. A plan without any gets one that lasts its first
 * day. Null, with a finding, where several could be meant.
 */
export function sessionOfLineup(
  target: ImportDraft,
  lineup: LineupSheet,
  shown: readonly Id[],
  options: ImportOptions,
  startDate: IsoDate,
): Id | null {
  const sessions = target.draft.page('sessions', '')
  const room = namedRoom(target, lineup, options)
  const isElsewhere = (session: Session): boolean => room.id !== null && session.roomId !== room.id
  for (const some of [sessions.filter(({ id }) => shown.includes(id)), sessions]) {
    const [only] = some
    if (only && some.length === 1 && !isElsewhere(only)) return only.id
  }
  const named = namedSession(lineup, sessions, room, startDate)
  if (named !== null) return named
  const { log, table } = lineup.reader
  log.find(table.sheet.name, '', '', 'session-assumed', 'session')
  return sessions.length > 0 ? null : wholeDay(target, lineup, options)
}

/** The room that the planner or the title names, and its id if the plan has it. */
interface NamedRoom {
  readonly isNamed: boolean
  readonly id: Id | null
}

function namedRoom(target: ImportDraft, { title }: LineupSheet, options: ImportOptions): NamedRoom {
  const name = options.roomName?.trim() || title.roomName
  const found = target.draft.page('rooms', '').find((room) => name !== '' && room.name.trim() === name)
  return { isNamed: name !== '', id: found?.id ?? null }
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

/** The only session that fits all that is said of day, room and name, if any is. */
function namedSession(
  { title, reader }: LineupSheet,
  sessions: readonly Session[],
  room: NamedRoom,
  startDate: IsoDate,
): Id | null {
  const words = `${title.title}\n${title.notes.join('\n')}\n${reader.table.sheet.name}`
  const day = title.date ? resolveDate(title.date.day, startDate) : null
  const isNamed = (session: Session): boolean => session.title !== '' && words.includes(session.title)
  const byTitle = sessions.filter(isNamed)
  const fitting = (byTitle.length > 0 ? byTitle : sessions).filter(
    (session) =>
      (day === null || dateOf(startDate, session.start) === day) &&
      (!room.isNamed || session.roomId === (room.id ?? '')),
  )
  const [only] = fitting
  const saysAny = byTitle.length > 0 || day !== null || room.isNamed
  return saysAny && only && fitting.length === 1 ? only.id : null
}
