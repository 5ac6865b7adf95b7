import { beforeEach, describe, expect, it } from 'vitest'
import { findCells, nextFound, placeAmong } from '#renderer/parts/Grid/findCells.ts'
import { setRejected, useRejected } from '#renderer/parts/Grid/rejectedTexts.ts'
import { runAtOnce } from '#renderer/parts/Grid/slices.ts'
import { countColumn, items, nameColumn } from './aColumn.ts'

const columns = [nameColumn, countColumn]
const rows = items('眼霜:12', '面膜 12:3', '阿May', '次抛:120')
const find = (query: string) =>
  runAtOnce(findCells(rows, columns, query, 'zh')).map(({ row, column }) => `${row},${column}`)

beforeEach(() => useRejected.setState({ rejected: new Map() }))

describe('finding', () => {
  it.each([
    ['goes row by row', '12', ['0,1', '1,0', '3,1']],
    ['sees upper and lower case as one', 'MAY', ['2,0']],
    ['goes by what is shown', '件', ['0,1', '1,1', '3,1']],
    ['finds nothing by nothing', '', []],
    ['finds nothing that is not there', '精华', []],
  ])('%s', (_, query, cells) => {
    expect(find(query)).toEqual(cells)
  })

  it('finds a text that was not taken, and not the value behind it', () => {
    setRejected('i0', 'count', { text: '很多', why: { zh: '', en: '' } })
    expect(find('很多')).toEqual(['0,1'])
    expect(find('12 件')).toEqual([])
  })

  it('pauses every few rows of 100 000', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => ({ id: `m${i}`, name: `${i}`, count: null }))
    let [read, most] = [0, 0]
    const shown = ({ name }: { readonly name: string }): string => {
      read++
      return name
    }
    const counted = { ...nameColumn, shown }
    const work = findCells(many, [counted], '99999', 'zh')
    let step = work.next()
    for (; !step.done; step = work.next()) {
      most = Math.max(most, read)
      read = 0
    }
    expect(step.value).toEqual([{ row: 99_999, column: 0 }])
    expect(most).toBeLessThanOrEqual(50)
  })
})

describe('going from one found cell to another', () => {
  const found = [
    { row: 1, column: 2 },
    { row: 1, column: 4 },
    { row: 3, column: 0 },
  ]
  it.each([
    ['the next after the active cell', 1, 3, 1, 1],
    ['the next after a found one', 1, 2, 1, 1],
    ['the first after the last', 3, 0, 1, 0],
    ['the one before', 3, 0, -1, 1],
    ['the one before a cell between', 2, 9, -1, 1],
    ['the last before the first', 1, 2, -1, 2],
    ['the last before all of them', 0, 0, -1, 2],
  ] as const)('takes %s', (_, row, column, by, at) => {
    expect(nextFound(found, { row, column }, by)).toBe(at)
  })

  it('goes nowhere where nothing was found', () => {
    expect(nextFound([], { row: 1, column: 1 }, 1)).toBe(-1)
  })

  it.each([
    [1, 4, 2],
    [1, 3, 0],
    [3, 0, 3],
    [9, 9, 0],
  ])('knows that row %i, column %i is number %i of them', (row, column, place) => {
    expect(placeAmong(found, { row, column })).toBe(place)
  })
})
