import { dayOf } from '#core/plan/clock.ts'
import type { Booking } from '#core/plan/records/people.ts'
import { type Minute, minutesPerDay } from '#core/plan/units.ts'

/** 20:00 of the plan's first day: where a booking goes until somebody says otherwise. */
export const usualStart: Minute = 20 * 60

/** How much of the plan is shown at once, in minutes, or all of it. */
export const rangeLengths = [360, 1440, 4320, 10080, 'all'] as const
export type RangeLength = (typeof rangeLengths)[number]

/** What part of the plan the slots show. */
export interface SlotRange {
  readonly start: Minute
  readonly end: Minute
}

/** The stretch of a length that a minute lies in: a quarter of a day for 6 hours, else whole days from its own. */
export function rangeAt(minute: Minute, length: RangeLength, days: number): SlotRange {
  if (length === 'all') return { start: 0, end: days * minutesPerDay }
  const step = Math.min(length, minutesPerDay)
  const last = Math.max(0, days * minutesPerDay - step)
  const start = Math.min(Math.max(0, Math.floor(minute / step) * step), last)
  return { start, end: start + length }
}

/**
 * The day on which to begin: that of a selected booking, else of the first show within the plan's days, else of the first
 * booking, else the plan's first.
 */
export function firstMinute(bookings: readonly Booking[], selected: readonly string[]): Minute {
  const shows = bookings.filter(({ start, mode }) => start >= 0 && mode !== 'long-term')
  const meant =
    bookings.find(({ id }) => selected.includes(id)) ??
    shows.reduce<Booking | undefined>(
      (first, show) => (first && first.start <= show.start ? first : show),
      undefined,
    ) ??
    bookings[0]
  return meant ? dayOf(meant.start) * minutesPerDay : 0
}
