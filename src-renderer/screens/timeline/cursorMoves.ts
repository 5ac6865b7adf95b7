import { type Plan, planRow } from '#core/plan/Plan.ts'
import { type Minute, minutesPerDay, overrunMinutes } from '#core/plan/units.ts'
import { minuteToX, visibleSpan, xToMinute } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { cursorNow, setCursor } from './cursor.ts'
import { laneOfSelection, minuteOfSelection } from './keyboardSelection.ts'
import type { Lane } from './lanesOf.ts'
import type { BoardHandle } from './useBoardView.ts'

interface Board {
  readonly plan: Plan
  readonly lanes: readonly Lane[]
  readonly board: BoardHandle
}

/**
 * Moves the cursor, and keeps it in sight. Where there is none yet it comes to the selected thing, else to the middle of
 * the window.
 */
export function moveCursor({ plan, lanes, board }: Board, minutes: Minute): void {
  const { minute, laneKey } = cursorNow()
  const last = planRow(plan).days * minutesPerDay + overrunMinutes
  const { left, top, pxPerMinute } = board.placeNow()
  const { width } = board.sizeNow()
  const selected = minuteOfSelection(plan)
  const from = minute ?? selected ?? Math.round(xToMinute(left + width / 2, pxPerMinute))
  const next = Math.min(last, Math.max(0, from + (minute === null ? 0 : minutes)))
  const lane = laneKey ?? laneOfSelection({ plan, lanes })?.key ?? lanes[0]?.key ?? null
  setCursor({ minute: next, laneKey: lane })
  const seen = visibleSpan(left, width, pxPerMinute)
  if (next < seen.start || next > seen.end)
    board.scrollTo(Math.max(0, minuteToX(next, pxPerMinute) - width / 2), top)
}
