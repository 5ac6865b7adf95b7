import { describe, expect, it } from 'vitest'
import type { FieldEdit } from '#renderer/parts/fields/Field.ts'
import {
  type FillStretch,
  fillOver,
  fillStretch,
  stretchRange,
  stretchTo,
} from '#renderer/parts/Grid/fillInto.ts'
import type { GridRange } from '#renderer/parts/Grid/gridSelection.ts'

const range: GridRange = { top: 2, bottom: 3, left: 1, right: 2 }

describe('drawing a range out', () => {
  it.each<[string, number, number, FillStretch | null]>([
    ['down', 5, 2, { side: 'down', count: 2 }],
    ['up', 0, 1, { side: 'up', count: 2 }],
    ['to the right', 3, 5, { side: 'right', count: 3 }],
    ['to the left', 2, 0, { side: 'left', count: 1 }],
    ['the way that it went farther', 4, 6, { side: 'right', count: 4 }],
    ['nowhere while it stays inside', 3, 1, null],
  ])('goes %s', (_, row, column, stretch) => {
    expect(stretchTo(range, { row, column })).toEqual(stretch)
  })

  it.each<[FillStretch, Partial<GridRange>]>([
    [
      { side: 'down', count: 2 },
      { top: 4, bottom: 5 },
    ],
    [
      { side: 'up', count: 1 },
      { top: 1, bottom: 1 },
    ],
    [
      { side: 'right', count: 1 },
      { left: 3, right: 3 },
    ],
    [
      { side: 'left', count: 1 },
      { left: 0, right: 0 },
    ],
  ])('%o covers the cells beside it', (stretch, covered) => {
    expect(stretchRange(range, stretch)).toEqual({ ...range, ...covered })
  })
})

describe('what is filled in', () => {
  const fill = (texts: readonly string[], kind: FieldEdit<never>['kind'], isFlipped = false) =>
    fillStretch(
      { top: 0, bottom: texts.length - 1, left: 0, right: 0 },
      { side: 'down', count: 2 },
      { textAt: ({ row }) => texts[row] ?? '', kindAt: () => kind },
      isFlipped,
    ).map(({ row, text }) => `${row} ${text}`)

  it.each<[string, readonly string[], FieldEdit<never>['kind'], boolean, string[]]>([
    ['goes on in a plain field', ['1', '2'], 'line', false, ['2 3', '3 4']],
    ['repeats names of a list', ['小雅1', '小雅2'], 'picks', false, ['2 小雅1', '3 小雅2']],
    ['repeats long texts', ['到手价 199'], 'lines', false, ['1 到手价 199', '2 到手价 199']],
    ['goes on in long texts with Ctrl', ['第 1 波'], 'lines', true, ['1 第 2 波', '2 第 3 波']],
  ])('%s', (_, texts, kind, isFlipped, filled) => {
    expect(fill(texts, kind, isFlipped)).toEqual(filled)
  })

  it('goes column by column downwards and row by row to the side', () => {
    const textAt = ({ row, column }: { row: number; column: number }) => String(row * 10 + column)
    const kindAt = () => 'line' as const
    const texts = (side: FillStretch['side']) =>
      fillStretch(range, { side, count: 1 }, { textAt, kindAt }, false).map(
        ({ row, column, text }) => `${row},${column} ${text}`,
      )
    expect(texts('down')).toEqual(['4,1 41', '4,2 42'])
    expect(texts('left')).toEqual(['2,0 20', '3,0 30'])
  })
})

describe('Ctrl+D and Ctrl+R', () => {
  const textAt = ({ row, column }: { row: number; column: number }) => `${row}/${column}`
  const over = (to: 'down' | 'right', where: GridRange) =>
    fillOver(where, to, textAt).map(({ row, column, text }) => `${row},${column} ${text}`)

  it.each<[string, 'down' | 'right', GridRange, string[]]>([
    [
      'put the top row into the ones below',
      'down',
      { top: 2, bottom: 4, left: 1, right: 1 },
      ['3,1 2/1', '4,1 2/1'],
    ],
    ['take the row above for a single row', 'down', { top: 2, bottom: 2, left: 1, right: 1 }, ['2,1 1/1']],
    ['have nothing to take above the first row', 'down', { top: 0, bottom: 0, left: 1, right: 1 }, []],
    [
      'put the left column into the others',
      'right',
      { top: 2, bottom: 2, left: 1, right: 3 },
      ['2,2 2/1', '2,3 2/1'],
    ],
    ['take the column before a single one', 'right', { top: 2, bottom: 2, left: 1, right: 1 }, ['2,1 2/0']],
  ])('%s', (_, to, where, cells) => {
    expect(over(to, where)).toEqual(cells)
  })
})
