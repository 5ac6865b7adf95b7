import { minutesPerDay } from '#core/plan/units.ts'

/** Below this scale a session is one block; from it on its segments are drawn. A five-minute segment is then 15 px. */
export const nearFrom = 3
/** Below this scale a day is narrower than 430 px: shifts, lines and bookings are one picture instead of a block each. */
export const denseBelow = 0.3

/** How many minutes each button of the toolbar puts into the window. */
export const zoomLevels = {
  month: 30 * minutesPerDay,
  week: 7 * minutesPerDay,
  day: minutesPerDay,
  hour: 120,
  minute: 30,
} as const

export type ZoomLevel = keyof typeof zoomLevels
export const zoomLevelNames = Object.keys(zoomLevels) as readonly ZoomLevel[]

/** The button whose scale a window of so many minutes is closest to. */
export function zoomLevelOf(visibleMinutes: number): ZoomLevel {
  const away = (level: ZoomLevel): number => Math.abs(Math.log(visibleMinutes / zoomLevels[level]))
  return zoomLevelNames.reduce((closest, level) => (away(level) < away(closest) ? level : closest))
}

/** How much of the plan is drawn at a scale. */
export type Detail = 'near' | 'far' | 'dense'

export function detailOf(pxPerMinute: number): Detail {
  if (pxPerMinute >= nearFrom) return 'near'
  return pxPerMinute < denseBelow ? 'dense' : 'far'
}

/**
 * The px of a minute, rounded down to quarters of a doubling: close enough to choose words by. What goes by it repaints
 * a few times in a long zoom instead of on each frame.
 */
export const textScaleOf = (pxPerMinute: number): number => 2 ** (Math.floor(Math.log2(pxPerMinute) * 4) / 4)
