import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readWorkbook } from '#core/excel/readWorkbook.ts'
import type { Workbook } from '#core/excel/Workbook.ts'
import { must } from './workbookOf.ts'

const cells = (workbook: Workbook, sheet = 0): string[][] =>
  (workbook.sheets[sheet]?.rows ?? []).map((row) => Array.from(row, (cell) => cell?.raw ?? ''))

const read = async (bytes: Uint8Array, file = 'a.xlsx'): Promise<Workbook> =>
  must(await readWorkbook(bytes, file))

describe('reads CSV', () => {
  const gb18030 = Buffer.from('cab1bce42cc9ccc6b70a32303a30302cc3e6c4a40a', 'hex')
  const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')
  const plain = [
    ['时间', '商品'],
    ['20:00', '面膜'],
  ]

  test.each<[string, Uint8Array, string[][]]>([
    ['UTF-8', Buffer.from('时间,商品\n20:00,面膜\n'), plain],
    ['UTF-8 with its mark', Buffer.from('\uFEFF时间,商品\r\n20:00,面膜'), plain],
    ['UTF-16 LE with its mark', utf16('\uFEFF时间,商品\n20:00,面膜'), plain],
    ['UTF-16 LE without', utf16('时间,商品\n20:00,面膜\n'), plain],
    ['UTF-16 BE with its mark', utf16('\uFEFF时间,商品\n20:00,面膜').swap16(), plain],
    ['UTF-16 BE without', utf16('时间,商品\n20:00,面膜').swap16(), plain],
    ['GB18030', gb18030, plain],
    ['NUL bytes', Buffer.from('时间,商品\0\0\n20:00,面膜\0'), plain],
    [
      'semicolons',
      Buffer.from('时间;商品;价格\n20:00;面膜;1,5'),
      [
        ['时间', '商品', '价格'],
        ['20:00', '面膜', '1,5'],
      ],
    ],
    ['tabs', Buffer.from('时间\t商品\n20:00\t面膜'), plain],
    ['a line that names the separator', Buffer.from('sep=|\n时间|商品\n20:00|面膜'), plain],
    ['lone carriage returns', Buffer.from('时间,商品\r20:00,面膜\r'), plain],
    [
      'leading zeros and 1E5',
      Buffer.from('编号,值\n007,1E5'),
      [
        ['编号', '值'],
        ['007', '1E5'],
      ],
    ],
    ['quotes', Buffer.from('a,"b ""c"", d\ne",f\n'), [['a', 'b "c", d\ne', 'f']]],
    ['ragged rows', Buffer.from('a,b\nc\nd,e,f\n'), [['a', 'b'], ['c'], ['d', 'e', 'f']]],
    [
      'an inch sign',
      Buffer.from('屏幕,5"\n"没有关上,x\ny,z'),
      [
        ['屏幕', '5"'],
        ['"没有关上', 'x'],
        ['y', 'z'],
      ],
    ],
    [
      'a formula as text',
      Buffer.from('a,b\n=cmd|x,2'),
      [
        ['a', 'b'],
        ['=cmd|x', '2'],
      ],
    ],
  ])('in %s', async (_, bytes, expected) => {
    expect(cells(await read(bytes, '流程.csv'))).toEqual(expected)
  })

  test('all cells are text, the sheet is named after the file', async () => {
    const { sheets } = await read(Buffer.from('a,12\n'), '货盘.csv')
    expect(sheets[0]?.name).toBe('货盘')
    expect(sheets[0]?.rows[0]?.[1]).toEqual({ kind: 'text', value: '12', raw: '12' })
  })

  test('a quote that nothing closes costs no more than the file', async () => {
    const rows = cells(await read(Buffer.from(`a,"b\n${'c,d\n'.repeat(200_000)}`), 'a.csv'))
    expect(rows).toHaveLength(200_001)
  })

  test('a line of a hundred thousand columns', async () => {
    expect(cells(await read(Buffer.from('x,'.repeat(100_000)), 'a.csv'))[0]).toHaveLength(100_001)
  })

  test('whatever the file is called', async () => {
    expect(cells(await read(Buffer.from('a,b'), 'a.xlsx'))).toEqual([['a', 'b']])
    const real = readFileSync('tests/fixtures/messy-script.xlsx')
    expect((await read(real, 'a.csv')).sheets[0]?.name).toBe('脚本')
  })
})
