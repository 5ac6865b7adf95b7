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
  selectAll,
  selectBetween,
  selectCell,
  selectColumns,
  selectedRows,
  selectRows,
  tabBy,
  widen,
} from '#renderer/parts/Grid/gridSelection.ts'
import { type Spot, spotOf } from '#renderer/parts/Grid/gridShape.ts'
import type { Step } from '#renderer/parts/Grid/gridSteps.ts'
import { shapeOf } from './aShape.ts'

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
  ['edgeUp', 0, 2],
  ['edgeDown', 9, 2],
  ['edgeLeft', 5, 0],
  ['edgeRight', 5, 4],
]

/** Rows that count how often one of them is read. */
function countedRows(count: number) {
  const rows = Array.from({ length: count }, (_, i) => ({ id: `r${i}` }))
  const reads = { rows: 0 }
  const counted = new Proxy(rows, {
    get: (target, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads.rows++
      return Reflect.get(target, key)
    },
  })
  return { counted, reads }
}

describe('a key press among 100 000 rows', () => {
  const { counted, reads } = countedRows(100_000)
  const large = { ...shapeOf(0, 20), rows: counted }
  it.each<[string, (now: GridSelection | null) => GridSelection | null]>([
    ['an arrow', (now) => moveBy(large, now, 'down')],
    ['a page', (now) => extendBy(large, now, 'pageDown')],
    ['the end', (now) => extendBy(large, now, 'gridEnd')],
    ['Tab', (now) => tabBy(large, now, 1)],
    ['Enter', (now) => enterBy(large, now, 1)],
    ['Ctrl+A', (now) => selectAll(large, now)],
    ['a drag', (now) => extendTo(large, now, { row: 90_000, column: 3 })],
  ])('%s reads a few of them', (_, step) => {
    const middle = selectCell(large, { row: 50_000, column: 3 })
    reads.rows = 0
    rangeOf(large, here(large, step(middle) as GridSelection))
    expect(reads.rows).toBeLessThan(40)
  })
})

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

describe('Ctrl and an arrow', () => {
  const gaps = shapeOf(10, 5, ['r2 c1', 'r3 c1', 'r4 c1', 'r8 c1', 'r9 c1', 'r0 c3'])
  it.each<[string, Spot, Step, Spot]>([
    ['go to the end of a block', { row: 5, column: 1 }, 'edgeDown', { row: 7, column: 1 }],
    ['go from the end of a block to the next', { row: 1, column: 1 }, 'edgeDown', { row: 5, column: 1 }],
    ['go from a blank cell to the next block', { row: 3, column: 1 }, 'edgeDown', { row: 5, column: 1 }],
    ['go up as down', { row: 5, column: 1 }, 'edgeUp', { row: 1, column: 1 }],
    ['go to the last row where nothing follows', { row: 7, column: 1 }, 'edgeDown', { row: 9, column: 1 }],
    ['go across as down', { row: 0, column: 0 }, 'edgeRight', { row: 0, column: 2 }],
    ['stay at the edge of the grid', { row: 9, column: 1 }, 'edgeDown', { row: 9, column: 1 }],
  ])('%s', (_, from, step, to) => {
    expect(spot(moveBy(gaps, selectCell(gaps, from), step), gaps)).toEqual(to)
  })
})

describe('inside a range', () => {
  const range = selectBetween(shape, { row: 2, column: 1 }, { row: 3, column: 2 })
  const walk = (step: (now: GridSelection | null) => GridSelection | null) => {
    const walked: (Spot | null)[] = []
    let now: GridSelection | null = range
    for (let i = 0; i < 4; i++) {
      now = step(now)
      walked.push(spot(now))
      expect(rangeOf(shape, now as GridSelection)).toEqual({ top: 2, bottom: 3, left: 1, right: 2 })
    }
    return walked.map((at) => `${at?.row},${at?.column}`)
  }

  it.each<[string, (now: GridSelection | null) => GridSelection | null, string[]]>([
    ['Tab goes row by row and round again', (now) => tabBy(shape, now, 1), ['2,2', '3,1', '3,2', '2,1']],
    ['Shift+Tab goes back', (now) => tabBy(shape, now, -1), ['3,2', '3,1', '2,2', '2,1']],
    ['Enter goes column by column', (now) => enterBy(shape, now, 1), ['3,1', '2,2', '3,2', '2,1']],
    ['Shift+Enter goes back', (now) => enterBy(shape, now, -1), ['3,2', '2,2', '3,1', '2,1']],
  ])('%s', (_, step, spots) => {
    expect(walk(step)).toEqual(spots)
  })

  it('an arrow leaves it', () => {
    const moved = moveBy(shape, tabBy(shape, range, 1), 'down') as GridSelection
    expect(rangeOf(shape, moved)).toEqual({ top: 3, bottom: 3, left: 2, right: 2 })
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

  it('keeps its active cell under Ctrl+A', () => {
    expect(spot(selectAll(shape, at(5, 2)))).toEqual({ row: 5, column: 2 })
  })

  it('reaches over whole columns by their titles', () => {
    const columns = selectColumns(shape, 1, 3) as GridSelection
    expect(rangeOf(shape, columns)).toEqual({ top: 0, bottom: 9, left: 1, right: 3 })
  })

  it('is widened to rows and columns', () => {
    const range = selectBetween(shape, { row: 2, column: 1 }, { row: 3, column: 2 })
    const wide = (to: 'rows' | 'columns') => rangeOf(shape, widen(shape, range, to) as GridSelection)
    expect(wide('rows')).toEqual({ top: 2, bottom: 3, left: 0, right: 4 })
    expect(wide('columns')).toEqual({ top: 0, bottom: 9, left: 1, right: 2 })
  })

  it('keeps its rows when one above them goes', () => {
    const range = extendTo(shape, at(3, 0), { row: 5, column: 0 })
    const shrunk = { ...shape, rows: shape.rows.slice(1) }
    expect(selectedRows(shrunk, range)).toEqual(['r3', 'r4', 'r5'])
  })
})
