import { findRow, type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { type Selection, useView } from '#renderer/store/view.ts'
import { selectBars, selectSegments, selectSession } from './boardSelection.ts'
import { setCursor } from './cursor.ts'
import type { Lane } from './lanesOf.ts'
import { rowAt, rowBeside } from './runNeighbours.ts'
import { type Bar, barSpan, isBarTable, type Track } from './tracks/Track.ts'

interface Board {
  readonly plan: Plan
  readonly lanes: readonly Lane[]
}

/** One line of things to walk along: the sessions of a lane, or one of its tracks. */
interface Line {
  readonly lane: Lane
  /** null for the sessions. */
  readonly track: Track | null
}

const linesOf = (lanes: readonly Lane[]): Line[] =>
  lanes.flatMap((lane) => [
    ...(lane.sessions.length > 0 ? [{ lane, track: null }] : []),
    ...lane.tracks.flatMap((track) => (track.bars.length > 0 ? [{ lane, track }] : [])),
  ])

/** A thing to walk to, whatever it is. */
interface Item {
  readonly id: Id
  readonly start: Minute
  readonly duration: Minute
  readonly choose: () => void
}

/** Selects the thing before or after the selected one; the first of the line where none is. */
export function selectBeside(board: Board, step: 1 | -1): void {
  const { selection } = useView.getState()
  const items = itemsBeside(board, selection)
  rowBeside(items, selection?.ids.at(-1), step)?.choose()
}

/** Whether there is a thing before or after the selected one. */
export function hasBeside(board: Board, step: 1 | -1): boolean {
  const { selection } = useView.getState()
  const last = selection?.ids.at(-1)
  const next = rowBeside(itemsBeside(board, selection), last, step)
  return next !== undefined && next.id !== last
}

/** Selects the next row of the run or the page as well. */
export function extendSelection({ plan }: Board, step: 1 | -1): void {
  const { selection } = useView.getState()
  if (!selection || (selection.table !== 'segments' && !isBarTable(selection.table))) return
  const { table, page, ids } = selection
  const rows: readonly { readonly id: Id }[] = pageOf(plan, table, page)
  const next = rowBeside(rows, ids.at(-1), step)
  if (!next) return
  const last = ids.at(-1)
  const isBack = ids.includes(next.id) && last !== next.id
  const extended = isBack ? ids.filter((id) => id !== last) : [...ids.filter((id) => id !== next.id), next.id]
  if (table === 'segments') selectSegments(page, extended)
  else if (isBarTable(table)) selectBars(table, page, extended)
}

/** Selects what is on at the same time in the next line up or down: a segment where segments are, else the session. */
export function selectInTrackBeside({ plan, lanes }: Board, step: 1 | -1): void {
  const { selection } = useView.getState()
  const lines = linesOf(lanes)
  const here = lineOfSelection(lines, selection)
  const from = here >= 0 ? here : focusedLine(lines) - (step === 1 ? 1 : 0)
  const line = lines[from + step] ?? (here < 0 && from < 0 ? lines[0] : undefined)
  if (!line) return
  const minute = minuteOfSelection(plan) ?? 0
  const item = rowAt(itemsOf(line), minute)
  if (!item) return
  const isAmongSegments = selection?.table === 'segments' || (selection && isBarTable(selection.table))
  const segment =
    isAmongSegments && line.track === null ? rowAt(pageOf(plan, 'segments', item.id), minute) : undefined
  if (segment) selectSegments(item.id, [segment.id])
  else item.choose()
  setCursor({ laneKey: line.lane.key })
  lineElement(line)?.focus({ preventScroll: true })
}

/** The lane that holds what is selected. */
export function laneOfSelection({ lanes }: Board): Lane | undefined {
  const lines = linesOf(lanes)
  return lines[lineOfSelection(lines, useView.getState().selection)]?.lane
}

/** When the last selected thing begins; undefined where nothing of the board is selected. */
export function minuteOfSelection(plan: Plan): Minute | undefined {
  const { selection } = useView.getState()
  const last = selection?.ids.at(-1)
  if (!selection || last === undefined) return undefined
  const { table, page } = selection
  if (table === 'segments' || table === 'sessions') return findRow(plan, table, page, last)?.start
  if (!isBarTable(table)) return undefined
  const row = findRow(plan, table, page, last)
  return row && barSpan(row).start
}

function itemsBeside({ plan, lanes }: Board, selection: Selection | null): readonly Item[] {
  if (selection?.table === 'segments') {
    const { page } = selection
    return pageOf(plan, 'segments', page).map(({ id, start, duration }) => ({
      id,
      start,
      duration,
      choose: () => selectSegments(page, [id]),
    }))
  }
  const lines = linesOf(lanes)
  const line = lines[lineOfSelection(lines, selection)] ?? lines[focusedLine(lines)] ?? lines[0]
  return line ? itemsOf(line) : []
}

function itemsOf({ lane, track }: Line): readonly Item[] {
  if (track) return track.bars.map(itemOfBar)
  return lane.sessions.map(({ session: { id, start, duration } }) => ({
    id,
    start,
    duration,
    choose: () => selectSession(id),
  }))
}

const itemOfBar = ({ id, table, page, start, end }: Bar): Item => ({
  id,
  start,
  duration: end - start,
  choose: () => selectBars(table, page, [id]),
})

/** The line that holds what is selected; -1 where none does. */
function lineOfSelection(lines: readonly Line[], selection: Selection | null): number {
  const last = selection?.ids.at(-1)
  if (!selection || last === undefined) return -1
  if (isBarTable(selection.table))
    return lines.findIndex(({ track }) =>
      track?.bars.some(({ id, table }) => id === last && table === selection.table),
    )
  const sessionId = selection.table === 'segments' ? selection.page : last
  return lines.findIndex(
    ({ lane, track }) => track === null && lane.sessions.some(({ session }) => session.id === sessionId),
  )
}

const nameOf = ({ lane, track }: Line): string => `${lane.key}/${track?.kind ?? 'run'}`

const lineElement = (line: Line): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-track="${CSS.escape(nameOf(line))}"]`)

function focusedLine(lines: readonly Line[]): number {
  const active = document.activeElement
  const name = active instanceof HTMLElement ? active.dataset.track : undefined
  return lines.findIndex((line) => nameOf(line) === name)
}
