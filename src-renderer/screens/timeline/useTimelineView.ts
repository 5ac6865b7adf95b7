import { useCallback } from 'react'
import { type Plan, planRow } from '#core/plan/Plan.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { fitSpan, type Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { useView } from '#renderer/store/view.ts'
import { laneSizes } from './laneSizes.ts'
import { extentOfLanes, type Lane, laneTops, movedY } from './lanesOf.ts'
import type { ShownTracks } from './shownTracks.ts'
import { placeOf, rememberPlace, type TimelinePlace } from './timelinePlace.ts'
import { type BoardView, useBoardView } from './useBoardView.ts'
import { detailOf } from './zoomLevels.ts'

/** The board's view in a plan: where it was left, else on the session to look at, else on everything. */
export function useTimelineView(plan: Plan, lanes: readonly Lane[], shown: ShownTracks): BoardView {
  const onPlace = useCallback(
    (place: Omit<TimelinePlace, 'planId'>) => rememberPlace({ planId: plan.id, ...place }),
    [plan.id],
  )
  const startAt = (width: number) =>
    placeOf(plan.id) ?? {
      ...fitSpan(sessionSpan(lanes, useView.getState().sessionId) ?? wholeSpan(plan, lanes), width),
      top: 0,
    }
  const yAfterZoom = (y: number, from: number, to: number): number => {
    const [before, after] = [detailOf(from), detailOf(to)]
    if (before === after) return y
    return movedY(laneTops(lanes, laneSizes(before, shown)), laneTops(lanes, laneSizes(after, shown)), y)
  }
  return useBoardView({ startAt, onPlace, yAfterZoom })
}

/** The drawn minutes of a session; undefined where it is not on the board. */
export function sessionSpan(lanes: readonly Lane[], sessionId: string | null): Span | undefined {
  for (const { sessions } of lanes) {
    const placed = sessions.find(({ session }) => session.id === sessionId)
    if (placed) return placed.extent
  }
  return undefined
}

/** All sessions, or all days of a plan without any. */
export const wholeSpan = (plan: Plan, lanes: readonly Lane[]): Span =>
  extentOfLanes(lanes) ?? { start: 0, end: planRow(plan).days * minutesPerDay }
