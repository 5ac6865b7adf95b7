import { useEffect, useEffectEvent } from 'react'
import type { Plan } from '#core/plan/Plan.ts'
import { minuteToX, overlaps, visibleSpan } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { useView } from '#renderer/store/view.ts'
import type { LaneSizes } from './laneSizes.ts'
import type { Lane } from './lanesOf.ts'
import { placeOnBoard, type Subject } from './placeOnBoard.ts'
import type { BoardHandle } from './useBoardView.ts'

interface BringIntoSightArgs {
  readonly board: BoardHandle
  readonly plan: Plan
  readonly lanes: readonly Lane[]
  readonly tops: readonly number[]
  readonly sizes: LaneSizes
}

/**
 * Scrolls to what was selected, or became the session to look at, elsewhere: by keyboard, in the inspector, in the run
 * of show. What is in sight already never moves.
 */
export function useBringIntoSight({ board, plan, lanes, tops, sizes }: BringIntoSightArgs): void {
  const selection = useView((now) => now.selection)
  const sessionId = useView((now) => now.sessionId)
  const bring = useEffectEvent((subject: Subject) => {
    const { width, height } = board.sizeNow()
    const place = placeOnBoard(plan, lanes, sizes, subject)
    if (!place) return
    const { pxPerMinute, left, top } = board.placeNow()
    const isSeenAcross = overlaps(place.span, visibleSpan(left, width, pxPerMinute))
    const nextLeft = isSeenAcross ? left : minuteToX(place.span.start, pxPerMinute) - width * 0.3
    const itsTop = (tops[place.lane] ?? 0) + place.top
    const isSeenDown = itsTop >= top - place.height / 2 && itsTop + place.height / 2 <= top + height
    const nextTop = isSeenDown ? top : itsTop - (height - place.height) / 2
    if (!isSeenAcross || !isSeenDown) board.scrollTo(Math.max(0, nextLeft), Math.max(0, nextTop))
  })
  useEffect(() => bring({ selection, sessionId }), [selection, sessionId])
}
