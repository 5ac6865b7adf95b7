import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CFB, utils, type WorkBook, write } from 'xlsx'
import { readWorkbook } from '#core/excel/readWorkbook.ts'
import type { Cell, Workbook } from '#core/excel/Workbook.ts'
import { fixture, must } from './workbookOf.ts'
import { sheetXml, type TestEntry, textXml, workbookEntries, zipOf } from './zipOf.ts'

const cells = (workbook: Workbook, sheet = 0): string[][] =>
  (workbook.sheets[sheet]?.rows ?? []).map((row) => Array.from(row, (cell) => cell?.raw ?? ''))

const read = async (bytes: Uint8Array, file = 'a.xlsx'): Promise<Workbook> =>
  must(await readWorkbook(bytes, file))

const sheetOf = (data: string, after = ''): Uint8Array =>
  zipOf(workbookEntries({ 表: sheetXml(data, after) }))

const good = workbookEntries({ 表: sheetXml(`<row r="1">${textXml('A1', '时间')}</row>`) })
const workbookFile = (changes: readonly TestEntry[] = []): Uint8Array => zipOf([...good, ...changes])

describe('refuses', () => {
  const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1_000_000)
  const encrypted = (): Uint8Array => {
    const file = CFB.utils.cfb_new()
    CFB.utils.cfb_add(file, '/EncryptionInfo', Buffer.from([4, 0, 4, 0, 64, 0, 0, 0]))
    CFB.utils.cfb_add(file, '/EncryptedPackage', Buffer.alloc(512, 7))
    return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Buffer)
  }
  const ole = (): Uint8Array => {
    const file = CFB.utils.cfb_new()
    CFB.utils.cfb_add(file, '/WordDocument', Buffer.alloc(512, 7))
    return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Buffer)
  }
  const real = readFileSync('tests/fixtures/run-of-show-618.xlsx')
  const flipped = (): Uint8Array => {
    const bytes = workbookFile([{ name: 'xl/note.xml', content: '<a>some stored text</a>', isStored: true }])
    const at = Buffer.from(bytes).indexOf('some stored')
    bytes[at] = 0x53
    return bytes
  }

  test.each<[string, () => Uint8Array, string]>([
    ['an empty file', () => new Uint8Array(0), 'empty'],
    ['a file of spaces', () => Buffer.from('  \r\n '), 'empty'],
    ['a web page named xlsx', () => Buffer.from('<html><body><table><tr><td>时间'), 'not-a-workbook'],
    ['a PDF named xlsx', () => Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'not-a-workbook'],
    [
      'a picture named xlsx',
      () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      'not-a-workbook',
    ],
    ['a zip without a workbook', () => zipOf([{ name: 'readme.txt', content: 'hello' }]), 'not-a-workbook'],
    ['a Word document', ole, 'not-a-workbook'],
    ['a zip cut off', () => real.subarray(0, 4000), 'damaged'],
    ['a zip cut off by a byte', () => real.subarray(0, real.length - 1), 'damaged'],
    ['a flipped bit', flipped, 'damaged'],
    [
      'a sheet that ends early',
      () => zipOf(workbookEntries({ 表: '<worksheet><sheetData><row r="1">' })),
      'damaged',
    ],
    ['a sheet that is not there', () => zipOf(good.slice(0, -1)), 'damaged'],
    ['a password', encrypted, 'password'],
    ['two files of one name', () => workbookFile([{ name: 'XL/Workbook.xml', content: '' }]), 'damaged'],
    ['a file outside itself', () => workbookFile([{ name: 'xl/../../x.xml', content: '' }]), 'damaged'],
    [
      'a file outside itself, spelled the Windows way',
      () => workbookFile([{ name: '..\\x.xml', content: '' }]),
      'damaged',
    ],
    ['a bomb', () => workbookFile([{ name: 'xl/media/a.png', content: zeros(60) }]), 'too-large'],
    [
      '2 GB declared',
      () => workbookFile([{ name: 'xl/a.xml', content: 'a', size: 2_000_000_000 }]),
      'too-large',
    ],
    [
      'less declared than there is',
      () => workbookFile([{ name: 'xl/a.xml', content: zeros(1), size: 10 }]),
      'sizes-lie',
    ],
    [
      'more declared than there is',
      () => workbookFile([{ name: 'xl/a.xml', content: 'abc', size: 4 }]),
      'sizes-lie',
    ],
    [
      'ten thousand and one files',
      () => zipOf(Array.from({ length: 10_001 }, (_, i) => ({ name: `${i}`, content: '', isStored: true }))),
      'too-many-entries',
    ],
  ])('%s', async (_, bytes, reason) => {
    const result = await readWorkbook(bytes(), '流程.xlsx')
    expect(result).toEqual({ ok: false, refusal: { code: 'file-not-workbook', file: '流程.xlsx', reason } })
  })
})

describe('reads what is odd but whole', () => {
  test('a large picture that does not pack like a bomb', async () => {
    const noise = new Uint8Array(3_000_000).map((_, i) => (i * 2654435761) >>> 13)
    expect(cells(await read(workbookFile([{ name: 'xl/media/a.png', content: noise }])))).toEqual([['时间']])
  })

  test('sheets named __proto__ and constructor', async () => {
    const sheet = (text: string): string => sheetXml(`<row r="1">${textXml('A1', text)}</row>`)
    const sheets = JSON.parse('{"__proto__":"","constructor":"","普通":""}') as { [name: string]: string }
    for (const name of Object.getOwnPropertyNames(sheets))
      Object.defineProperty(sheets, name, { value: sheet(`in ${name}`), enumerable: true })
    const workbook = await read(zipOf(workbookEntries(sheets)))
    expect(workbook.sheets.map(({ name }, i) => [name, cells(workbook, i)[0]?.[0]])).toEqual([
      ['__proto__', 'in __proto__'],
      ['constructor', 'in constructor'],
      ['普通', 'in 普通'],
    ])
  })

  test('a lone cell at XFD1048576', async () => {
    const workbook = await read(
      sheetOf(`<row r="1">${textXml('A1', 'a')}</row><row r="1048576">${textXml('XFD1048576', 'z')}</row>`),
    )
    const rows = workbook.sheets[0]?.rows ?? []
    expect(rows).toHaveLength(1_048_576)
    expect(rows.at(-1)?.[16_383]?.raw).toBe('z')
    expect(rows[500_000]).toBe(rows[500_001])
  })

  test('a merge over the whole sheet', async () => {
    const merge = '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    const workbook = await read(sheetOf(`<row r="1">${textXml('A1', 'a')}</row>`, merge))
    expect(workbook.sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }])
    expect(workbook.sheets[0]?.rows).toHaveLength(1)
  })

  test('entities are not expanded', async () => {
    const xml = sheetXml(`<row r="1">${textXml('A1', '&amp;lol;')}</row>`)
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY lol "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>${xml}`
    expect(cells(await read(zipOf(workbookEntries({ 表: bomb }))))).toEqual([['&lol;']])
  })

  test('cells without row numbers, as platforms export them', async () => {
    const workbook = await fixture(
      '全域数据_素材分析_视频_2026-07-16 00_00_00-2026-07-16 23_59_59-demo0014.xlsx',
    )
    const rows = cells(workbook)
    expect(rows).toHaveLength(10)
    expect(rows[0]?.slice(0, 3)).toEqual(['素材名称', '素材ID', '素材评估'])
    expect(rows[1]?.[1]).toMatch(/^\d{14}$/)
    expect(rows.every((row) => row.length === rows[0]?.length)).toBe(true)
  })

  test('macros and links to other files are noticed and left alone', async () => {
    expect((await read(workbookFile())).hasMacros).toBeUndefined()
    for (const name of ['xl/vbaProject.bin', 'xl/externalLinks/externalLink1.xml'])
      expect((await read(workbookFile([{ name, content: 'x' }]))).hasMacros).toBe(true)
  })
})

describe('keeps of a cell', () => {
  test.each<[string, string, Cell | undefined]>([
    ['a text', textXml('A1', '20：30'), { kind: 'text', value: '20：30', raw: '20：30' }],
    ['a number', '<c r="A1"><v>24.5</v></c>', { kind: 'number', value: 24.5, raw: '24.5' }],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', value: true, raw: 'TRUE' }],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { kind: 'error', raw: '#REF!' }],
    ['a formula with its result', '<c r="A1"><f>1+1</f><v>2</v></c>', { kind: 'number', value: 2, raw: '2' }],
    ['a result of 0', '<c r="A1"><f>1-1</f><v>0</v></c>', { kind: 'number', value: 0, raw: '0' }],
    ['a formula without result', '<c r="A1"><f>B1*2</f></c>', { kind: 'uncached', raw: '=B1*2' }],
    [
      'a formula with an empty result',
      '<c r="A1"><f>B1*2</f><v></v></c>',
      { kind: 'uncached', raw: '=B1*2' },
    ],
    ['nothing', '<c r="A1" s="1"/>', undefined],
  ])('%s', async (_, xml, cell) => {
    const workbook = await read(sheetOf(`<row r="1">${xml}${textXml('B1', 'b')}</row>`))
    expect(workbook.sheets[0]?.rows[0]?.[0]).toEqual(cell)
  })

  const dated = (date1904: boolean): WorkBook => ({
    SheetNames: ['表'],
    Sheets: {
      表: {
        '!ref': 'A1:C1',
        A1: { t: 'n', v: 20.5 / 24, z: 'h:mm' },
        B1: { t: 'n', v: 46_556, z: 'yyyy-mm-dd' },
        C1: { t: 'n', v: 0.25, z: '0%' },
      },
    },
    Workbook: { WBProps: { date1904 } },
  })

  test.each(['xlsx', 'biff8'] as const)('dates and times as days of the epoch, in %s', async (bookType) => {
    const bytes = write(dated(false), { type: 'array', bookType }) as ArrayBuffer
    const workbook = await read(new Uint8Array(bytes))
    expect(workbook.uses1904Dates).toBe(false)
    expect(workbook.sheets[0]?.rows[0]).toMatchObject([
      { kind: 'serial', value: 20.5 / 24, raw: '20:30' },
      { kind: 'serial', value: 46_556, raw: '2027-06-18' },
      { kind: 'number', value: 0.25, raw: '25%' },
    ])
  })

  test('the epoch of 1904', async () => {
    const workbook = await read(new Uint8Array(write(dated(true), { type: 'array' }) as ArrayBuffer))
    expect(workbook.uses1904Dates).toBe(true)
    expect(workbook.sheets[0]?.rows[0]?.[1]).toMatchObject({ kind: 'serial', value: 46_556 })
  })

  test('hidden rows, columns and sheets', async () => {
    const book = utils.book_new()
    const sheet = utils.aoa_to_sheet([
      ['a', 'b'],
      ['c', 'd'],
    ])
    sheet['!rows'] = [{}, { hidden: true }]
    sheet['!cols'] = [{ hidden: true }, {}]
    utils.book_append_sheet(book, sheet, '表')
    utils.book_append_sheet(book, utils.aoa_to_sheet([['x']]), '藏')
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] }
    const workbook = await read(
      new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer),
    )
    expect(workbook.sheets.map(({ isHidden }) => isHidden)).toEqual([false, true])
    expect([...(workbook.sheets[0]?.hiddenRows ?? [])]).toEqual([1])
    expect([...(workbook.sheets[0]?.hiddenColumns ?? [])]).toEqual([0])
  })
})
