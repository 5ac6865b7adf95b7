import { blankRow } from '#core/plan/blankRow.ts'
import { dayOf } from '#core/plan/clock.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import { mergeSpans, type Span, sharedSpan, spanOf } from '#core/plan/spans.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import type { ImportDraft } from './ImportDraft.ts'
import type { SheetTitle } from './readTitle.ts'
import type { ShowSheet } from './ShowSheet.ts'
import { sessionName } from './sheetNames.ts'

/** Where a run of show goes in the plan. */
export interface ShowPlace {
  readonly roomId: Id | null
  /** Minute of the plan at which the day begins that the sheet counts from. */
  readonly origin: Minute
}

/** The session of the room that runs when the sheet does; a new one, as long as the sheet, where there is none. */
export function sessionOfShow(target: ImportDraft, show: ShowSheet, { roomId, origin }: ShowPlace): Id {
  const start = origin + (show.placed[0]?.start ?? 0)
  const end = origin + show.placed.reduce((latest, row) => Math.max(latest, row.end), 0)
  const title = sessionName(show.title, show.reader.table.sheet.name)
  const found = runningAt(target, candidates(target, roomId, title), { start, end })
  if (found) {
    target.draft.set('sessions', '', found.id, saidOfSession(show.title))
    return found.id
  }
  const id = target.makeId()
  const fields = { id, planId: target.planId, roomId, start, duration: end - start, title }
  const notes = show.title.notes.join('\n')
  target.draft.add('sessions', blankRow('sessions', { ...fields, ...saidOfSession(show.title), notes }))
  return id
}

/** Those of the room; for a sheet that names no room of several, those of its own title too, if that is one room's. */
function candidates(target: ImportDraft, roomId: Id | null, title: string): readonly Session[] {
  const sessions = target.draft.page('sessions', '')
  const own = sessions.filter((session) => session.roomId === roomId)
  if (roomId !== null || title === '') return own
  const named = sessions.filter((session) => session.title === title)
  return new Set(named.map((session) => session.roomId)).size === 1 ? named : own
}

/**
 * The session that shares most minutes with a sheet. One that begins on another day must share the better part of the
 * sheet: the rows past midnight may come alone, and the next morning's show is another one.
 */
function runningAt(target: ImportDraft, sessions: readonly Session[], sheet: Span): Session | undefined {
  let best: { readonly session: Session; readonly minutes: Minute } | undefined
  for (const session of sessions) {
    const shared = sharedSpan(airTimeOf(target, session), sheet)
    const minutes = shared ? shared.end - shared.start : 0
    const isSameDay = dayOf(session.start) === dayOf(sheet.start)
    const isLikely = isSameDay || minutes * 2 > sheet.end - sheet.start
    if (isLikely && minutes > (best?.minutes ?? 0)) best = { session, minutes }
  }
  return best?.session
}

/** From the first to the last minute of a session and its run, which may stand outside of it. */
function airTimeOf(target: ImportDraft, session: Session): Span {
  const spans = mergeSpans([spanOf(session), ...target.draft.page('segments', session.id).map(spanOf)])
  return { start: spans[0]?.start ?? session.start, end: spans.at(-1)?.end ?? session.start }
}

function saidOfSession({ gmvTargetFen, theme }: SheetTitle): Partial<Session> {
  return { ...(gmvTargetFen === null ? {} : { gmvTargetFen }), ...(theme === '' ? {} : { theme }) }
}
