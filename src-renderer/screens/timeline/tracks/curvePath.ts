import type { Minute } from '#core/plan/units.ts'
import type { Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'

/** Buckets that people count in; a curve needs no finer one than a px or two. */
const steps: readonly Minute[] = [1, 2, 5, 10, 15, 30, 60, 120, 240, 720, 1440]
const bucketPx = 1.5

/** The width of a bucket in minutes, so that none is much narrower than a px. */
export const bucketOf = (pxPerMinute: number): Minute =>
  steps.find((step) => step * pxPerMinute >= bucketPx) ?? 1440

/** A window whose start lies on the grid of its buckets, so that a scroll does not make the curve flicker. */
export const onGrid = ({ start, end }: Span, bucket: Minute): Span => ({
  start: Math.floor(start / bucket) * bucket,
  end: Math.ceil(end / bucket) * bucket,
})

/**
 * Values under each other as steps, as an SVG path in minutes across and `[0, 1]` down. Equal neighbours are one step,
 * so a level hour costs two points. `isArea` closes it to the ground; without, nothing is drawn where there is nothing.
 */
export function curvePath(values: ArrayLike<number>, bucket: Minute, top: number, isArea: boolean): string {
  if (top <= 0) return ''
  let path = ''
  let height = 1
  for (let index = 0; index < values.length; index += 1) {
    const y = Number((1 - Math.min(1, (values[index] ?? 0) / top)).toFixed(4))
    if (y === height) continue
    const x = index * bucket
    path += height === 1 ? `M${x} 1V${y}` : `H${x}V${y}`
    if (isArea && y === 1) path += 'z'
    height = y
  }
  const end = height === 1 ? '' : `H${values.length * bucket}${isArea ? 'V1z' : ''}`
  return path + end
}

/** The highest of some values. */
export const highest = (values: ArrayLike<number>): number => {
  let top = 0
  for (let index = 0; index < values.length; index += 1) top = Math.max(top, values[index] ?? 0)
  return top
}

/** The next 1, 2 or 5 times a power of ten: a top that stays as it is while the curve under it moves a little. */
export function niceTop(value: number): number {
  if (value <= 0) return 0
  const power = 10 ** Math.floor(Math.log10(value))
  const step = [1, 2, 5, 10].find((factor) => factor * power >= value) ?? 10
  return step * power
}
