import { create } from 'zustand'
import type { Id } from '#core/plan/units.ts'

/** Where the planner stands on the roster; none of it is plan data. */
interface RosterState {
  readonly by: 'host' | 'room'
  /** What is painted with; null asks after each stretch. */
  readonly brushRoom: Id | null
  readonly brushHost: Id | null
  /** What was answered last, which is offered first. */
  readonly lastRoom: Id | null
  readonly lastHost: Id | null
  readonly isMarkingOff: boolean
  readonly isOnlyPlanned: boolean
}

export const useRoster = create<RosterState>()(() => ({
  by: 'host',
  brushRoom: null,
  brushHost: null,
  lastRoom: null,
  lastHost: null,
  isMarkingOff: false,
  isOnlyPlanned: false,
}))

export const setRoster = (change: Partial<RosterState>): void => useRoster.setState(change)
