import type { Minute } from '#core/plan/units.ts'

/**
 * Geometry of a time axis: x = 0 is minute 0 of the plan, x grows by `pxPerMinute`. Pure numbers, shared by every
 * screen with a time axis, so that a minute stands at the same place on all of them.
 */
export interface Span {
  readonly start: Minute
  readonly end: Minute
}

/** A month of thirty days in a narrow window, and single minutes with room for their text. */
export const minPxPerMinute = 0.01
export const maxPxPerMinute = 96

export const minuteToX = (minute: Minute, pxPerMinute: number): number => minute * pxPerMinute

/** As a CSS length: the board sets `--minute` to the px of one, so a zoom moves blocks without painting them anew. */
export const minutesCss = (minutes: Minute): string => `calc(var(--minute) * ${minutes})`

/** The (fractional) minute at a place of the axis; round it before it becomes plan data. */
export const xToMinute = (x: number, pxPerMinute: number): number => x / pxPerMinute

/** The (fractional) minutes that a window of `width` px shows when scrolled to `left`. */
export function visibleSpan(left: number, width: number, pxPerMinute: number): Span {
  return { start: xToMinute(left, pxPerMinute), end: xToMinute(left + width, pxPerMinute) }
}

export const clampScale = (pxPerMinute: number): number =>
  Math.min(maxPxPerMinute, Math.max(minPxPerMinute, pxPerMinute))

/** A scale, and how far the axis is scrolled in it. */
export interface ScaledPlace {
  readonly pxPerMinute: number
  readonly left: number
}

/** Zooms so that the minute under the pointer stays under it. `pointerX` is in px from the left of the window. */
export function zoomAbout(place: ScaledPlace, pointerX: number, pxPerMinute: number): ScaledPlace {
  const scale = clampScale(pxPerMinute)
  const minute = xToMinute(place.left + pointerX, place.pxPerMinute)
  return { pxPerMinute: scale, left: Math.max(0, minuteToX(minute, scale) - pointerX) }
}

/** Share of the window left free at either side of what is fitted into it. */
const margin = 0.04

/** The scale and place at which a span fills a window of `width` px, with a little room on either side. */
export function fitSpan(span: Span, width: number): ScaledPlace {
  const minutes = Math.max(1, span.end - span.start)
  const pxPerMinute = clampScale((width * (1 - 2 * margin)) / minutes)
  return { pxPerMinute, left: Math.max(0, minuteToX(span.start, pxPerMinute) - width * margin) }
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
