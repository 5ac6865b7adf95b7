import type { Fen, Minute } from '#core/plan/units.ts'

/** What the full height of the curve may stand for: 1, 2 and 5 times a power of ten, from ¥1 a minute on. */
const leastTop: Fen = 100
const steps = [1, 2, 5, 10]

/** The lowest top that holds a level. */
export function topFor(fen: Fen): Fen {
  const power = 10 ** Math.floor(Math.log10(Math.max(leastTop, fen)))
  const step = steps.find((factor) => factor * power >= fen) ?? 10
  return Math.max(leastTop, step * power)
}

/** The next top above or below. */
export function nextTop(top: Fen, by: 1 | -1): Fen {
  if (by > 0) return topFor(top + 1)
  const power = 10 ** Math.floor(Math.log10(top))
  const lower = steps.map((factor) => factor * power).filter((each) => each < top)
  return Math.max(leastTop, lower.at(-1) ?? power / 2)
}

/** Levels that the pointer can tell apart, of a full height. */
const levels = 100

/**
 * The level at a height: whole steps of a hundredth of the top. Above the curve it goes on rising, so that a drag can
 * reach more than the scale shows.
 * @param y px from the top of the curve
 */
export function levelAt(y: number, height: number, top: Fen): Fen {
  const step = Math.max(1, Math.round(top / levels))
  return Math.max(0, Math.round((top * (1 - y / Math.max(1, height))) / step) * step)
}

/** Where people read the scale. */
export const levelTicks = (top: Fen): readonly Fen[] => [0.25, 0.5, 0.75, 1].map((share) => top * share)

export const minPx = 0.4
export const maxPx = 24

/** The px of a minute at which a stretch fills the width, within what can be read and drawn. */
export const fitPx = (minutes: Minute, width: number): number =>
  Math.min(maxPx, Math.max(minPx, width / Math.max(1, minutes)))
