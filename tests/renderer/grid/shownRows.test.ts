import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ColumnFilter } from '#renderer/parts/Grid/columnFilter.ts'
import { columnValues } from '#renderer/parts/Grid/columnValues.ts'
import { setRejected, useRejected } from '#renderer/parts/Grid/rejectedTexts.ts'
import { orderRows, type RowWish, rowsInOrder } from '#renderer/parts/Grid/shownRows.ts'
import { runAtOnce, sortInSlices } from '#renderer/parts/Grid/slices.ts'
import { countColumn, type Item, items, nameColumn } from './aColumn.ts'

const columns = [nameColumn, countColumn]
const wanted = (wish: Partial<RowWish>): RowWish => ({ sort: null, filters: {}, ...wish })
const order = (rows: readonly Item[], wish: Partial<RowWish>) =>
  runAtOnce(orderRows(rows, columns, wanted(wish), 'zh'))
const shown = (rows: readonly Item[], wish: Partial<RowWish>) =>
  rowsInOrder(rows, order(rows, wish)).map(({ id }) => id)

beforeEach(() => useRejected.setState({ rejected: new Map() }))

describe('sorting', () => {
  const sortedBy = (rows: readonly Item[], column: string, direction: 'up' | 'down' = 'up') =>
    shown(rows, { sort: { column, direction } })

  it.each<[string, Item[], string, 'up' | 'down', string[]]>([
    ['goes by what numbers are worth', items('a:10', 'b:9', 'c:100'), 'count', 'up', ['i1', 'i0', 'i2']],
    ['turns round', items('a:10', 'b:9', 'c:100'), 'count', 'down', ['i2', 'i0', 'i1']],
    ['puts blanks last', items('a', 'b:9', 'c:1'), 'count', 'up', ['i2', 'i1', 'i0']],
    ['puts blanks last downwards too', items('a', 'b:9', 'c:1'), 'count', 'down', ['i1', 'i2', 'i0']],
    ['reads numbers inside of texts', items('第10轮', '第9轮'), 'name', 'up', ['i1', 'i0']],
    ['goes by pinyin', items('眼霜', '面膜', '次抛'), 'name', 'up', ['i2', 'i1', 'i0']],
    ['puts numbers before texts', items('面膜', '7', '12'), 'name', 'up', ['i1', 'i2', 'i0']],
    ['leaves what is alike as it was', items('b:1', 'a:1', 'c:0'), 'count', 'down', ['i0', 'i1', 'i2']],
    ['by a column that is gone changes nothing', items('b', 'a'), 'gone', 'up', ['i0', 'i1']],
  ])('%s', (_, rows, column, direction, ids) => {
    expect(sortedBy(rows, column, direction)).toEqual(ids)
  })

  it('puts a text that was not taken among the texts', () => {
    const rows = items('a:10', 'b:9', 'c')
    setRejected('i1', 'count', { text: '很多', why: { zh: '', en: '' } })
    expect(sortedBy(rows, 'count')).toEqual(['i0', 'i1', 'i2'])
  })

  it('in slices is the sorting of the language', () => {
    const compare = (a: [number, number], b: [number, number]) => a[0] - b[0]
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat()), { maxLength: 400 }), (pairs) => {
        expect(runAtOnce(sortInSlices(pairs, compare))).toEqual(pairs.toSorted(compare))
      }),
    )
  })

  it('of 100 000 rows pauses every few thousand comparisons', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 100_003)
    let [compared, most] = [0, 0]
    const work = sortInSlices(many, (a, b) => {
      compared++
      return a - b
    })
    for (let step = work.next(); !step.done; step = work.next()) {
      most = Math.max(most, compared)
      compared = 0
    }
    expect(most).toBeLessThan(3000)
  })
})

describe('a filter', () => {
  const rows = items('眼霜:1', '眼部精华:2', '面膜', ':3')
  it.each<[string, string, ColumnFilter, string[]]>([
    ['by what a text contains', 'name', { kind: 'contains', text: '眼', lang: 'zh' }, ['i0', 'i1']],
    ['by values', 'name', { kind: 'values', values: ['面膜', ''], lang: 'zh' }, ['i2', 'i3']],
    [
      'by values of the language they were chosen in',
      'count',
      { kind: 'values', values: ['2 pcs'], lang: 'en' },
      ['i1'],
    ],
    ['to the blank ones', 'count', { kind: 'empty' }, ['i2']],
    ['to those with something', 'name', { kind: 'filled' }, ['i0', 'i1', 'i2']],
  ])('goes %s', (_, column, filter, ids) => {
    expect(shown(rows, { filters: { [column]: filter } })).toEqual(ids)
  })

  it('sees upper and lower case as one', () => {
    const hosts = items('阿May', '小雅')
    expect(shown(hosts, { filters: { name: { kind: 'contains', text: 'MAY', lang: 'zh' } } })).toEqual(['i0'])
  })

  it('finds what was not taken, by that text too', () => {
    setRejected('i2', 'count', { text: '很多', why: { zh: '', en: '' } })
    expect(shown(rows, { filters: { count: { kind: 'invalid' } } })).toEqual(['i2'])
    expect(shown(rows, { filters: { count: { kind: 'contains', text: '很', lang: 'zh' } } })).toEqual(['i2'])
    expect(shown(rows, { filters: { count: { kind: 'empty' } } })).toEqual([])
  })

  it('of several columns lets through what passes all, sorted', () => {
    const filters = { name: { kind: 'contains', text: '眼', lang: 'zh' }, count: { kind: 'filled' } } as const
    expect(shown(rows, { filters, sort: { column: 'count', direction: 'down' } })).toEqual(['i1', 'i0'])
  })
})

describe('rows after a change', () => {
  const before = items('b:2', 'a:1', 'c:3')
  const [b, a, c] = before as [Item, Item, Item]
  const fresh: Item = { id: 'new', name: '新', count: 0 }

  it('stay where they are while one of them no longer passes, until asked again', () => {
    const filters = { name: { kind: 'values', values: ['a', 'b'], lang: 'zh' } } as const
    const found = order(before, { filters })
    const changed = [b, { ...a, name: 'z' }, c]
    expect(rowsInOrder(changed, found).map(({ name }) => name)).toEqual(['b', 'z'])
    expect(shown(changed, { filters })).toEqual(['i0'])
  })

  it('show what came since: at its place, or at the end of what is sorted', () => {
    const filtered = order(before, { filters: { name: { kind: 'values', values: ['a', 'b'], lang: 'zh' } } })
    expect(rowsInOrder([b, fresh, a, c], filtered)).toEqual([b, fresh, a])
    const sorted = order(before, { sort: { column: 'count', direction: 'up' } })
    expect(rowsInOrder([fresh, b, a, c], sorted)).toEqual([a, b, c, fresh])
  })

  it('leave out what is gone', () => {
    const sorted = order(before, { sort: { column: 'count', direction: 'up' } })
    expect(rowsInOrder([b, c], sorted)).toEqual([b, c])
  })
})

describe('the values of a column', () => {
  it('are each told once with how many there are, blanks last', () => {
    const rows = items('面膜', '', '眼霜', '面膜', '12', '9')
    expect(runAtOnce(columnValues(rows, nameColumn, 'zh')).map(({ text, count }) => [text, count])).toEqual([
      ['9', 1],
      ['12', 1],
      ['面膜', 2],
      ['眼霜', 1],
      ['', 1],
    ])
  })
})
