import { blankRow } from '#core/plan/blankRow.ts'
import { dayOf } from '#core/plan/clock.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { applySegments } from './applySegments.ts'
import type { ImportDraft } from './ImportDraft.ts'
import type { SheetTitle } from './readTitle.ts'
import type { ShowSheet } from './ShowSheet.ts'
import { segmentsOfShow } from './segmentsOfShow.ts'
import { sessionName } from './sheetNames.ts'
import { type RowProducts, takeProducts } from './takeProducts.ts'

/** Where a run of show goes in the plan. */
export interface ShowPlace {
  readonly roomId: Id | null
  /** Minute of the plan at which the day begins that the sheet counts from. */
  readonly origin: Minute
}

/** Takes a run of show into the plan; gives its session, or null where no row could be placed. */
export function applyShow(target: ImportDraft, show: ShowSheet, place: ShowPlace): Id | null {
  for (const { name, position } of show.title.people) target.host(name, position)
  const sessionId = show.placed.length > 0 ? takeSession(target, show, place) : null
  const productsOfRow = new Map<number, RowProducts>()
  for (const row of show.rows) productsOfRow.set(row, takeProducts(target, show.reader, row, sessionId))
  if (sessionId !== null) {
    applySegments(target, sessionId, segmentsOfShow(target, show, productsOfRow, place.origin))
    spanSegments(target, sessionId)
  }
  countRows(show)
  return sessionId
}

/** The session of the room that runs at that time of that day; a new one where there is none. */
function takeSession(target: ImportDraft, show: ShowSheet, { roomId, origin }: ShowPlace): Id {
  const start = origin + (show.placed[0]?.start ?? 0)
  const end = origin + show.placed.reduce((latest, row) => Math.max(latest, row.end), 0)
  const found = target.draft
    .page('sessions', '')
    .find(
      (session) =>
        session.roomId === roomId &&
        dayOf(session.start) === dayOf(start) &&
        session.start < end &&
        start < session.start + session.duration,
    )
  if (found) {
    target.draft.set('sessions', '', found.id, saidOfSession(show.title))
    return found.id
  }
  const id = target.makeId()
  const title = sessionName(show.title, show.reader.table.sheet.name)
  const fields = { id, planId: target.planId, roomId, start, duration: end - start, title }
  const notes = show.title.notes.join('\n')
  target.draft.add('sessions', blankRow('sessions', { ...fields, ...saidOfSession(show.title), notes }))
  return id
}

function saidOfSession({ gmvTargetFen, theme }: SheetTitle): Partial<Session> {
  return { ...(gmvTargetFen === null ? {} : { gmvTargetFen }), ...(theme === '' ? {} : { theme }) }
}

/** A session lasts as long as its run, with the segments that only the plan has. */
function spanSegments(target: ImportDraft, sessionId: Id): void {
  const run = target.draft.page('segments', sessionId)
  const start = run.reduce((first, row) => Math.min(first, row.start), Number.POSITIVE_INFINITY)
  const end = run.reduce((last, row) => Math.max(last, row.start + row.duration), start)
  target.draft.set('sessions', '', sessionId, { start, duration: end - start })
}

const segmentFields = [
  'segment',
  'hosts',
  'script',
  'showing',
  'benefit',
  'interaction',
  'spendCue',
  'notes',
] as const

function countRows({ reader, rows, placed, headOfRow }: ShowSheet): void {
  const { sheet } = reader.table
  const imported = new Set(placed.map(({ row }) => row))
  for (const row of rows) {
    if (imported.has(headOfRow.get(row) ?? row)) reader.log.importRow()
    else {
      // No segment read these cells; what is wrong with them is said all the same.
      for (const field of segmentFields) reader.value(row, field)
      reader.log.skip(sheet.name, row, 'time-unreadable', sheet.rows[row] ?? [])
    }
  }
}
