import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnAt, columnPlaces, scrollToShow } from '#renderer/parts/Grid/columnPlaces.ts'

describe('places of columns', () => {
  const places = columnPlaces([100, 50, 200, 80], 2, 40)

  it('follow the row numbers from left to right', () => {
    expect(places).toMatchObject({ lefts: [40, 140, 190, 390], frozenWidth: 190, totalWidth: 470 })
  })

  it.each([
    ['the row numbers', 10, 0, -1],
    ['a frozen column, however far it is scrolled', 150, 300, 1],
    ['a column that scrolled under the pointer', 200, 195, 3],
    ['the last column past its end', 900, 0, 3],
  ])('find %s', (_, x, scrollLeft, column) => {
    expect(columnAt(places, x, scrollLeft)).toBe(column)
  })
})

describe('scrolling to a cell', () => {
  it('shows it whole, where it fits, and moves no further than needed', () => {
    const anyView = fc.record({
      start: fc.nat(5000),
      size: fc.integer({ min: 1, max: 100 }),
      scroll: fc.nat(5000),
    })
    fc.assert(
      fc.property(anyView, ({ start, size, scroll }) => {
        const view = { size: 400, coveredStart: 100 }
        const next = scrollToShow({ start: start + 100, size }, scroll, view)
        expect(start + 100).toBeGreaterThanOrEqual(next + 100)
        expect(start + 100 + size).toBeLessThanOrEqual(next + 400)
        expect(scrollToShow({ start: start + 100, size }, next, view)).toBe(next)
      }),
    )
  })
})
