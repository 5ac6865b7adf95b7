import { create } from 'zustand'
import type { Minute } from '#core/plan/units.ts'

/** Where a paste, a split and a new session go: a minute in a lane. Not plan data, and of no use on another screen. */
export interface Cursor {
  readonly minute: Minute | null
  /** `Lane.key`; null before any lane was pointed at. */
  readonly laneKey: string | null
}

export const useCursor = create<Cursor>()(() => ({ minute: null, laneKey: null }))
export const cursorNow = (): Cursor => useCursor.getState()
export const setCursor = (cursor: Partial<Cursor>): void => useCursor.setState(cursor)
