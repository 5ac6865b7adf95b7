import { useEffect, useEffectEvent } from 'react'
import type { Minute } from '#core/plan/units.ts'
import { minuteToX, visibleSpan } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { setView, useView } from '#renderer/store/view.ts'
import { cursorNow, setCursor } from './cursor.ts'
import { type Lane, laneIndexAt } from './lanesOf.ts'
import type { BoardHandle, Sight } from './useBoardView.ts'

interface LookAtArgs {
  readonly board: BoardHandle
  /** null until the window is measured; nothing can be brought into sight before. */
  readonly sight: Sight | null
  readonly lanes: readonly Lane[]
  readonly tops: readonly number[]
}

/** Above so many minutes in the window a single one is nothing that can be looked at. */
const mostMinutes = 720
const before = 60
const after = 180

/**
 * Goes to a minute that was asked for elsewhere: scrolls to it, comes nearer where it would be lost among days, and puts
 * the cursor and the keyboard there.
 */
export function useLookAt({ board, sight, lanes, tops }: LookAtArgs): void {
  const minute = useView((now) => now.lookAt)
  const look = useEffectEvent((wanted: Minute) => {
    bringIntoSight(board, wanted)
    const laneKey = laneInSight(board, lanes, tops)?.key ?? null
    setCursor({ minute: wanted, laneKey })
    focusLane(board, laneKey)
    setView({ lookAt: null })
  })
  const isMeasured = sight !== null
  useEffect(() => {
    if (minute !== null && isMeasured) look(minute)
  }, [minute, isMeasured])
}

function bringIntoSight(board: BoardHandle, minute: Minute): void {
  const { width } = board.sizeNow()
  const { pxPerMinute, left, top } = board.placeNow()
  const seen = visibleSpan(left, width, pxPerMinute)
  if (seen.end - seen.start > mostMinutes)
    board.showSpan({ start: Math.max(0, minute - before), end: minute + after })
  else if (minute < seen.start || minute >= seen.end)
    board.scrollTo(Math.max(0, minuteToX(minute, pxPerMinute) - width * 0.3), top)
}

/** The cursor's lane where it is seen, else the first room that is. */
function laneInSight(board: BoardHandle, lanes: readonly Lane[], tops: readonly number[]): Lane | undefined {
  const { top } = board.placeNow()
  const bottom = top + board.sizeNow().height
  const { laneKey } = cursorNow()
  const own = lanes.findIndex(({ key }) => key === laneKey)
  if (own >= 0 && (tops[own] ?? 0) < bottom && (tops[own + 1] ?? 0) > top) return lanes[own]
  const seen = lanes.slice(laneIndexAt(tops, top) ?? 0)
  return seen.find(({ rows }) => rows > 0) ?? seen[0]
}

/** The session line of a lane, so that keys go on from the cursor. */
function focusLane({ scroller }: BoardHandle, laneKey: string | null): void {
  if (laneKey === null) return
  const line = scroller.current?.querySelector<HTMLElement>(`[data-track="${CSS.escape(`${laneKey}/run`)}"]`)
  line?.focus({ preventScroll: true })
}
