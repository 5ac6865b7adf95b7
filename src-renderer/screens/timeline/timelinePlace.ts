import { create } from 'zustand'
import type { Id } from '#core/plan/units.ts'
import type { ScaledPlace } from '#renderer/parts/MinuteAxis/minuteScale.ts'

export interface TimelinePlace extends ScaledPlace {
  readonly planId: Id
  readonly top: number
}

/** Where the timeline was left, so that it stands there again after a look at another screen. Not plan data. */
export const useTimelinePlace = create<{ readonly place: TimelinePlace | null }>()(() => ({ place: null }))

export const rememberPlace = (place: TimelinePlace): void => useTimelinePlace.setState({ place })

/** The place to come back to in a plan; null where it was not looked at yet. */
export function placeOf(planId: Id): TimelinePlace | null {
  const { place } = useTimelinePlace.getState()
  return place?.planId === planId ? place : null
}
