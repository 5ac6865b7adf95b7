import { beforeEach, describe, expect, it } from 'vitest'
import { countMeasure, minutesMeasure, moneyMeasure } from '#renderer/parts/Grid/measures.ts'
import { nextRejected, rejectedCells } from '#renderer/parts/Grid/rejectedCells.ts'
import { setRejected, useRejected } from '#renderer/parts/Grid/rejectedTexts.ts'
import { selectionSums } from '#renderer/parts/Grid/selectionSums.ts'
import { runAtOnce } from '#renderer/parts/Grid/slices.ts'
import { countColumn, type Item, items, nameColumn } from './aColumn.ts'

const of = ({ count }: Item) => count
const rows = items('a:10', 'b', 'c:21', 'd:1')
const sumsOf = (measure = countMeasure(of), top = 0, bottom = 3) =>
  runAtOnce(
    selectionSums(rows, [nameColumn, { ...countColumn, measure }], { top, bottom, left: 0, right: 1 }, 'zh'),
  )

beforeEach(() => useRejected.setState({ rejected: new Map() }))

describe('a selection', () => {
  it('is counted, and what is measured is added up', () => {
    expect(sumsOf()).toMatchObject({
      rows: 4,
      filled: 7,
      sums: [{ key: 'count', count: 3, sum: '32', average: '10.7', least: '1', most: '21' }],
    })
  })

  it.each([
    ['minutes', minutesMeasure(of), '32 分', '10.7 分'],
    ['money to the fen', moneyMeasure(of), '¥0.32', '¥0.11'],
  ])('of %s is spelled as such', (_, measure, sum, average) => {
    expect(sumsOf(measure).sums[0]).toMatchObject({ sum, average })
  })

  it('with one value alone has nothing to add up', () => {
    expect(sumsOf(countMeasure(of), 0, 1).sums).toEqual([])
  })
})

describe('cells that did not take their text', () => {
  const reject = (row: string, column: string) =>
    setRejected(row, column, { text: 'x', why: { zh: '', en: '' } })
  const cells = () => rejectedCells(useRejected.getState().rejected, rows, [nameColumn, countColumn])

  it('are found in reading order, those of other tables not', () => {
    reject('i3', 'name')
    reject('i1', 'count')
    reject('i1', 'name')
    reject('elsewhere', 'name')
    reject('i2', 'another column')
    expect(cells().map(({ row, column }) => `${row} ${column}`)).toEqual(['i1 name', 'i1 count', 'i3 name'])
  })

  it('are gone to in turns', () => {
    reject('i1', 'name')
    reject('i3', 'count')
    const [first, last] = cells()
    expect(nextRejected(cells(), null)).toEqual(first)
    expect(nextRejected(cells(), first ?? null)).toEqual(last)
    expect(nextRejected(cells(), last ?? null)).toEqual(first)
    expect(nextRejected([], first ?? null)).toBeUndefined()
  })
})
