import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromTsv, toTsv } from '#renderer/parts/Grid/clipboardTable.ts'
import { toHtmlTable } from '#renderer/parts/Grid/htmlTable.ts'
import { moveInto, pasteInto } from '#renderer/parts/Grid/pasteInto.ts'
import { spreadSpans } from '#renderer/parts/Grid/spreadSpans.ts'

describe('a block of cells as text', () => {
  it('comes back as it went', () => {
    const text = fc.string().map((raw) => raw.replace(/\r/g, ''))
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1 }))
    fc.assert(
      fc.property(block, (table) => {
        expect(fromTsv(toTsv(table))).toEqual(table)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    [
      'Excel closes its last row',
      '5\t讲品\r\n8\t福利\r\n',
      [
        ['5', '讲品'],
        ['8', '福利'],
      ],
    ],
    ['a cell with lines is quoted', '"先讲\n再讲"\t5', [['先讲\n再讲', '5']]],
    ['quotes inside quotes are doubled', '"他说""好"""', [['他说"好"']]],
    ['inches are no quotes', '5" 屏\t"A" 款', [['5" 屏', '"A" 款']]],
    ['a quote that never ends is text', '"开头\t5', [['"开头', '5']]],
    ['blank cells count', '\t\t3', [['', '', '3']]],
    ['old line ends are read', 'a\rb', [['a'], ['b']]],
  ])('%s', (_, text, table) => {
    expect(fromTsv(text)).toEqual(table)
  })

  it('leaves a single row open, so that it can go into a sentence', () => {
    expect(toTsv([['20:00–20:05', '5']])).toBe('20:00–20:05\t5')
  })
})

describe('a block of cells as HTML', () => {
  it('keeps clocks and long ids from becoming numbers in Excel', () => {
    const html = toHtmlTable([['6923450657123', '20:05', '199', '007', '6/18', '19.9']])
    expect(html).toContain(`<td style='mso-number-format:"\\@"'>6923450657123</td>`)
    expect(html).toContain(`<td style='mso-number-format:"\\@"'>20:05</td>`)
    expect(html).toContain(`<td style='mso-number-format:"\\@"'>007</td>`)
    expect(html).toContain(`<td style='mso-number-format:"\\@"'>6/18</td>`)
    expect(html).toContain('<td>199</td>')
    expect(html).toContain('<td>19.9</td>')
  })

  it('shows what looks like a tag, and keeps lines in one cell', () => {
    expect(toHtmlTable([['<b>&\n']])).toContain('&lt;b&gt;&amp;<br style="mso-data-placement:same-cell">')
  })
})

describe('a table with merged cells', () => {
  const cell = (text: string, across = 1, down = 1) => ({ text, across, down })
  it.each([
    ['has blanks beside a cell over columns', [[cell('讲品', 2), cell('5')]], [['讲品', '', '5']]],
    [
      'has blanks below a cell over rows',
      [[cell('小雅', 1, 2), cell('1')], [cell('2')]],
      [
        ['小雅', '1'],
        ['', '2'],
      ],
    ],
    [
      'has both for a block',
      [[cell('a', 2, 2), cell('1')], [cell('2')], [cell('3'), cell('4'), cell('5')]],
      [
        ['a', '', '1'],
        ['', '', '2'],
        ['3', '4', '5'],
      ],
    ],
    ['ends where it ends, whatever a cell covers', [[cell('a', 1, 9), cell('1')]], [['a', '1']]],
    [
      'is as wide as its widest row',
      [[cell('1')], [cell('2'), cell('3')]],
      [
        ['1', ''],
        ['2', '3'],
      ],
    ],
  ])('%s', (_, rows, table) => {
    expect(spreadSpans(rows)).toEqual(table)
  })
})

describe('a paste', () => {
  const texts = (table: string[][], range: readonly [number, number, number, number]) => {
    const [top, bottom, left, right] = range
    return pasteInto(table, { top, bottom, left, right }).map(
      ({ row, column, text }) => `${row},${column} ${text}`,
    )
  }

  it.each<[string, string[][], readonly [number, number, number, number], string[]]>([
    ['goes out from the active cell', [['a', 'b']], [2, 2, 3, 3], ['2,3 a', '2,4 b']],
    ['of one cell fills the selection', [['a']], [1, 2, 0, 1], ['1,0 a', '1,1 a', '2,0 a', '2,1 a']],
    [
      'repeats where it fits several times',
      [['a'], ['b']],
      [0, 3, 0, 0],
      ['0,0 a', '1,0 b', '2,0 a', '3,0 b'],
    ],
    ['goes in once where it does not fit', [['a'], ['b']], [0, 2, 0, 0], ['0,0 a', '1,0 b']],
    [
      'leaves out what a short row does not say',
      [['a', 'b'], ['c']],
      [0, 0, 0, 0],
      ['0,0 a', '0,1 b', '1,0 c'],
    ],
  ])('%s', (_, table, range, cells) => {
    expect(texts(table, range)).toEqual(cells)
  })

  it('of what was cut blanks its old cells, but for those that it goes into', () => {
    const from = { top: 0, bottom: 1, left: 0, right: 0 }
    const moved = moveInto(from, pasteInto([['a'], ['b']], { top: 1, bottom: 1, left: 0, right: 0 }))
    expect(moved.map(({ row, text }) => [row, text])).toEqual([
      [0, ''],
      [1, 'a'],
      [2, 'b'],
    ])
  })
})
