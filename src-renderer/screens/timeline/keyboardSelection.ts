import { findRow, type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { Minute } from '#core/plan/units.ts'
import { useView } from '#renderer/store/view.ts'
import { selectSegments, selectSession } from './boardSelection.ts'
import type { Lane } from './lanesOf.ts'
import { laneBeside, rowAt, rowBeside } from './runNeighbours.ts'

interface Board {
  readonly plan: Plan
  readonly lanes: readonly Lane[]
}

/** Selects the segment before or after the selected one, or the session; the first of the lane where none is. */
export function selectBeside({ plan, lanes }: Board, step: 1 | -1): void {
  const { selection } = useView.getState()
  const last = selection?.ids.at(-1)
  if (selection?.table === 'segments') {
    const next = rowBeside(pageOf(plan, 'segments', selection.page), last, step)
    if (next) selectSegments(selection.page, [next.id])
    return
  }
  const lane =
    lanes[laneIndexOfSelection({ plan, lanes })] ?? lanes[focusedLane(lanes)] ?? laneBeside(lanes, -1, 1)
  const next = rowBeside(sessionsOf(lane), last, step)
  if (next) selectSession(next.id)
}

/** Selects what is on at the same time in the next lane up or down: a segment where segments are, else the session. */
export function selectInLaneBeside({ plan, lanes }: Board, step: 1 | -1): void {
  const { selection } = useView.getState()
  const here = laneIndexOfSelection({ plan, lanes })
  const lane = laneBeside(lanes, here < 0 ? focusedLane(lanes) - (step === 1 ? 1 : 0) : here, step)
  if (!lane) return
  const minute = minuteOfSelection(plan)
  const session = rowAt(sessionsOf(lane), minute)
  if (!session) return
  const segment =
    selection?.table === 'segments' ? rowAt(pageOf(plan, 'segments', session.id), minute) : undefined
  if (segment) selectSegments(session.id, [segment.id])
  else selectSession(session.id)
  laneElement(lane)?.focus({ preventScroll: true })
}

const sessionsOf = (lane: Lane | undefined): readonly Session[] =>
  lane?.sessions.map(({ session }) => session) ?? []

/** The selected session's lane, or that of the selected segments' session; -1 where there is none. */
function laneIndexOfSelection({ lanes }: Board): number {
  const { selection } = useView.getState()
  const sessionId = selection?.table === 'segments' ? selection.page : selection?.ids.at(-1)
  return lanes.findIndex(({ sessions }) => sessions.some(({ session }) => session.id === sessionId))
}

function minuteOfSelection(plan: Plan): Minute {
  const { selection } = useView.getState()
  const last = selection?.ids.at(-1)
  if (!selection || last === undefined) return 0
  if (selection.table === 'segments') return findRow(plan, 'segments', selection.page, last)?.start ?? 0
  return findRow(plan, 'sessions', '', last)?.start ?? 0
}

const laneElement = (lane: Lane): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-lane="${lane.room?.id ?? ''}"]`)

function focusedLane(lanes: readonly Lane[]): number {
  const active = document.activeElement
  const roomId = active instanceof HTMLElement ? active.dataset.lane : undefined
  return lanes.findIndex(({ room }) => (room?.id ?? '') === roomId)
}
