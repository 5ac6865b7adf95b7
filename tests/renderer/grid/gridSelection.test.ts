import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  enterBy,
  extendBy,
  extendTo,
  type GridSelection,
  here,
  moveBy,
  rangeOf,
  type Step,
  selectAll,
  selectCell,
  selectedRows,
  selectRows,
  tabBy,
} from '#renderer/parts/Grid/gridSelection.ts'
import { type GridShape, type Spot, spotOf } from '#renderer/parts/Grid/gridShape.ts'

const shapeOf = (rows: number, columns: number): GridShape => ({
  rows: Array.from({ length: rows }, (_, i) => ({ id: `r${i}` })),
  columns: Array.from({ length: columns }, (_, i) => `c${i}`),
  pageRows: 4,
})
const shape = shapeOf(10, 5)
const at = (row: number, column: number, on = shape) => selectCell(on, { row, column })
const spot = (selection: GridSelection | null, on = shape): Spot | null =>
  selection && spotOf(on, selection.active)

const steps: readonly [step: Step, row: number, column: number][] = [
  ['up', 4, 2],
  ['down', 6, 2],
  ['left', 5, 1],
  ['right', 5, 3],
  ['pageUp', 1, 2],
  ['pageDown', 9, 2],
  ['rowStart', 5, 0],
  ['rowEnd', 5, 4],
  ['gridStart', 0, 0],
  ['gridEnd', 9, 4],
  ['top', 0, 2],
  ['bottom', 9, 2],
]

describe('the active cell', () => {
  it.each(steps)('goes %s to row %i, column %i', (step, row, column) => {
    expect(spot(moveBy(shape, at(5, 2), step))).toEqual({ row, column })
  })

  it('is the first cell when nothing was selected', () => {
    expect(spot(moveBy(shape, null, 'down'))).toEqual({ row: 0, column: 0 })
  })

  it('never leaves the grid', () => {
    const anyStep = fc.constantFrom(...steps.map(([step]) => step))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.array(anyStep), (rows, moves) => {
        const small = shapeOf(rows, 3)
        const end = moves.reduce((now, step) => moveBy(small, now, step), at(0, 0, small))
        const { row, column } = spot(end, small) ?? { row: -1, column: -1 }
        expect(row >= 0 && row < rows && column >= 0 && column < 3).toBe(true)
      }),
    )
  })

  it('is nowhere in a grid without rows', () => {
    expect(moveBy(shapeOf(0, 3), null, 'down')).toBeNull()
  })

  it('stays with its row when rows come in above it', () => {
    const grown = { ...shape, rows: [{ id: 'new' }, ...shape.rows] }
    expect(spot(at(5, 2), grown)).toEqual({ row: 6, column: 2 })
  })

  it('hands over to the row that takes the place of its own', () => {
    const shrunk = { ...shape, rows: shape.rows.filter(({ id }) => id !== 'r5') }
    expect(spot(at(5, 2), shrunk)).toEqual({ row: 5, column: 2 })
    expect(shrunk.rows[5]?.id).toBe('r6')
  })

  it('hands over to the last row when the end of the grid goes', () => {
    expect(spot(at(9, 2), shapeOf(4, 5))).toEqual({ row: 3, column: 2 })
  })

  it('is known at its new place after rows moved', () => {
    const reversed = { ...shape, rows: shape.rows.toReversed() }
    const start = at(1, 1) as GridSelection
    expect(here(reversed, start).active).toEqual({ row: 'r1', at: 8, column: 'c1' })
  })
})

describe('Tab and Enter', () => {
  it('go along the row and come back under the cell where the tabbing began', () => {
    const tabbed = [1, 1, 1].reduce<GridSelection | null>((now) => tabBy(shape, now, 1), at(2, 1))
    expect(spot(tabbed)).toEqual({ row: 2, column: 4 })
    expect(spot(enterBy(shape, tabbed, 1))).toEqual({ row: 3, column: 1 })
  })

  it.each<[string, Spot, 1 | -1, Spot]>([
    ['from the end of a row to the start of the next', { row: 2, column: 4 }, 1, { row: 3, column: 0 }],
    ['from the start of a row to the end of the one above', { row: 2, column: 0 }, -1, { row: 1, column: 4 }],
    ['nowhere from the last cell', { row: 9, column: 4 }, 1, { row: 9, column: 4 }],
    ['nowhere back from the first cell', { row: 0, column: 0 }, -1, { row: 0, column: 0 }],
  ])('go %s', (_, from, by, to) => {
    expect(spot(tabBy(shape, selectCell(shape, from), by))).toEqual(to)
  })

  it('forget the tabbing once the cell was left another way', () => {
    const moved = moveBy(shape, tabBy(shape, at(2, 1), 1), 'down')
    expect(spot(enterBy(shape, moved, 1))).toEqual({ row: 4, column: 2 })
  })
})

describe('a range', () => {
  it('grows from the active cell, which stays', () => {
    const grown = extendBy(shape, extendBy(shape, at(5, 2), 'up'), 'right') as GridSelection
    expect(spot(grown)).toEqual({ row: 5, column: 2 })
    expect(rangeOf(shape, grown)).toEqual({ top: 4, bottom: 5, left: 2, right: 3 })
  })

  it('turns over its active cell', () => {
    const turned = extendTo(shape, extendTo(shape, at(5, 2), { row: 8, column: 4 }), { row: 3, column: 0 })
    expect(rangeOf(shape, turned as GridSelection)).toEqual({ top: 3, bottom: 5, left: 0, right: 2 })
  })

  it('reaches over whole rows by their numbers', () => {
    const rows = selectRows(shape, 7, 4)
    expect(selectedRows(shape, rows)).toEqual(['r4', 'r5', 'r6', 'r7'])
    expect(rangeOf(shape, rows as GridSelection)).toMatchObject({ left: 0, right: 4 })
  })

  it('is everything after Ctrl+A', () => {
    const all = selectAll(shape, at(5, 2)) as GridSelection
    expect(rangeOf(shape, all)).toEqual({ top: 0, bottom: 9, left: 0, right: 4 })
  })

  it('keeps its rows when one above them goes', () => {
    const range = extendTo(shape, at(3, 0), { row: 5, column: 0 })
    const shrunk = { ...shape, rows: shape.rows.slice(1) }
    expect(selectedRows(shrunk, range)).toEqual(['r3', 'r4', 'r5'])
  })
})
