import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLoaded, loadedSpan } from '#renderer/parts/MinuteAxis/loadedSpan.ts'
import {
  fitSpan,
  maxPxPerMinute,
  minPxPerMinute,
  minuteToX,
  visibleSpan,
  xToMinute,
  zoomAbout,
} from '#renderer/parts/MinuteAxis/minuteScale.ts'

const scale = fc.double({ min: minPxPerMinute, max: maxPxPerMinute, noNaN: true })
const left = fc.double({ min: 0, max: 1_000_000, noNaN: true })

describe('the scale of a time axis', () => {
  it('finds the minute again that a place was made from', () => {
    fc.assert(
      fc.property(fc.nat(44_640), scale, (minute, px) => {
        expect(xToMinute(minuteToX(minute, px), px)).toBeCloseTo(minute, 6)
      }),
    )
  })

  it('keeps the minute under the pointer when it zooms, unless the axis begins there', () => {
    fc.assert(
      fc.property(
        left,
        scale,
        fc.nat(2000),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (at, px, x, by) => {
          const zoomed = zoomAbout({ pxPerMinute: px, left: at }, x, px * by)
          const minute = xToMinute(at + x, px)
          const minuteAfter = xToMinute(zoomed.left + x, zoomed.pxPerMinute)
          if (zoomed.left > 0) expect(minuteAfter).toBeCloseTo(minute, 4)
          else expect(minuteAfter).toBeGreaterThanOrEqual(minute - 1e-6)
          expect(zoomed.pxPerMinute).toBeGreaterThanOrEqual(minPxPerMinute)
          expect(zoomed.pxPerMinute).toBeLessThanOrEqual(maxPxPerMinute)
        },
      ),
    )
  })

  it.each([
    ['an evening', { start: 1200, end: 1440 }],
    ['a month', { start: 0, end: 43_200 }],
    ['a single minute', { start: 5000, end: 5001 }],
  ])('fits %s into the window', (_name, span) => {
    const { pxPerMinute, left: at } = fitSpan(span, 1100)
    const seen = visibleSpan(at, 1100, pxPerMinute)
    expect(seen.start).toBeLessThanOrEqual(span.start)
    expect(seen.end).toBeGreaterThanOrEqual(span.end)
  })
})

describe('what is mounted for a window', () => {
  const window = fc.record({ start: left, length: fc.double({ min: 1, max: 50_000, noNaN: true }) })

  it('covers the window, and at most four times as much', () => {
    fc.assert(
      fc.property(window, ({ start, length }) => {
        const visible = { start, end: start + length }
        expect(isLoaded(loadedSpan(visible), visible)).toBe(true)
      }),
    )
  })

  it('stays the same for a small scroll', () => {
    const visible = { start: 1000, end: 1400 }
    const loaded = loadedSpan(visible)
    expect(isLoaded(loaded, { start: 1080, end: 1480 })).toBe(true)
    expect(isLoaded(loaded, { start: 2000, end: 2400 })).toBe(false)
  })

  it('gives way once a zoom makes it far more than is seen', () => {
    expect(isLoaded(loadedSpan({ start: 0, end: 1440 }), { start: 600, end: 660 })).toBe(false)
  })
})
