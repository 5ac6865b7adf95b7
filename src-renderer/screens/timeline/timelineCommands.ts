import type { Plan } from '#core/plan/Plan.ts'
import { sharedSpan } from '#core/plan/spans.ts'
import type { Id } from '#core/plan/units.ts'
import { minuteToX, overlaps, visibleSpan, xToMinute } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { type Selection, useView } from '#renderer/store/view.ts'
import { addRoom, addSessionAt } from './boardCommands.ts'
import { cursorNow } from './cursor.ts'
import type { LaneSizes } from './laneSizes.ts'
import type { Lane } from './lanesOf.ts'
import { placeOnBoard } from './placeOnBoard.ts'
import type { TimelineCommands } from './TimelineToolbar.tsx'
import type { BoardHandle } from './useBoardView.ts'
import { sessionSpan, wholeSpan } from './useTimelineView.ts'
import { zoomLevels } from './zoomLevels.ts'

/** What the toolbar and the keyboard do with the board as it is. */
export function timelineCommands(
  plan: Plan,
  lanes: readonly Lane[],
  sizes: LaneSizes,
  board: BoardHandle,
): TimelineCommands {
  const pivot = () => pivotOf(plan, lanes, sizes, board)
  return {
    hasSession: lanes.some(({ sessions }) => sessions.length > 0),
    hasRoom: lanes.some(({ rows }) => rows > 0),
    onLevel: (level) => board.zoomToMinutes(zoomLevels[level], pivot()),
    onZoom: (factor) => board.zoomBy(factor, pivot(), board.sizeNow().height / 2),
    onFitSession: () => {
      const span = sessionSpan(lanes, sessionToFit(lanes, board))
      if (span) board.showSpan(span)
    },
    onFitAll: () => board.showSpan(wholeSpan(plan, lanes)),
    onNewRoom: () => addRoom(plan),
    onNewSession: () => {
      const { left, pxPerMinute } = board.placeNow()
      addSessionAt(plan, roomForSession(lanes), xToMinute(left + board.sizeNow().width / 2, pxPerMinute))
    },
  }
}

/** What a zoom without a pointer is about, px from the left: what is looked at while it is in sight, else the middle. */
function pivotOf(
  plan: Plan,
  lanes: readonly Lane[],
  sizes: LaneSizes,
  { sizeNow, placeNow }: BoardHandle,
): number {
  const { width } = sizeNow()
  const { left, pxPerMinute } = placeNow()
  const { minute } = cursorNow()
  if (minute !== null && useView.getState().selection === null) {
    const cursorX = minuteToX(minute, pxPerMinute) - left
    if (cursorX >= 0 && cursorX < width) return cursorX
  }
  const subject = placeOnBoard(plan, lanes, sizes, useView.getState())
  const x = subject ? minuteToX(subject.span.start, pxPerMinute) - left : -1
  if (x >= 0 && x < width) return x
  // A window wider than the plan has its middle where nothing is; what it shows of the plan has one, too.
  const seen = sharedSpan(wholeSpan(plan, lanes), visibleSpan(left, width, pxPerMinute))
  const isMiddleIn = seen && overlaps(seen, visibleSpan(left + width / 2, 1, pxPerMinute))
  return seen && !isMiddleIn ? minuteToX((seen.start + seen.end) / 2, pxPerMinute) - left : width / 2
}

/** The selected session, else the one looked at last, else the first in sight, else the first. */
function sessionToFit(lanes: readonly Lane[], { sizeNow, placeNow }: BoardHandle): Id | null {
  const { selection, sessionId } = useView.getState()
  const wanted = selectedSession(selection) ?? sessionId
  const sessions = lanes.flatMap((lane) => lane.sessions)
  if (sessions.some(({ session }) => session.id === wanted)) return wanted
  const { left, pxPerMinute } = placeNow()
  const visible = visibleSpan(left, sizeNow().width, pxPerMinute)
  const seen = sessions.find(({ extent }) => overlaps(extent, visible)) ?? sessions[0]
  return seen?.session.id ?? null
}

/** The selected room, or that of the selected session, else the first. */
function roomForSession(lanes: readonly Lane[]): Id | null {
  const { selection } = useView.getState()
  const roomId = selection?.table === 'rooms' ? selection.ids[0] : undefined
  const sessionId = selectedSession(selection)
  const lane =
    lanes.find(({ room }) => room !== null && room.id === roomId) ??
    lanes.find(({ sessions }) => sessions.some(({ session }) => session.id === sessionId)) ??
    lanes[0]
  return lane?.room?.id ?? null
}

function selectedSession(selection: Selection | null): Id | undefined {
  if (selection?.table === 'segments') return selection.page
  return selection?.table === 'sessions' ? selection.ids.at(-1) : undefined
}
