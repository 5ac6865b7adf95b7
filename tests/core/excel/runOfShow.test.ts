import { describe, expect, test } from 'vitest'
import type { Cell } from '#core/excel/Workbook.ts'
import { planRow, rowsOf } from '#core/plan/Plan.ts'
import { countDiff, isEmptyDiff } from '#core/plan/PlanDiff.ts'
import { aPlan, fixed, planWith, segment, session } from '#tests/build/plan.ts'
import {
  correcting,
  importOptions,
  lineupOf,
  mergedRows,
  productNamed,
  proposed,
  run,
  said,
  skippedIn,
  type TestCell,
  times,
  workbookOf,
} from './workbookOf.ts'

const title = ['直播日期：2027年6月18日', '直播间：官方旗舰店直播间']
const header = ['时间段', '环节', '商品名称']

/** A run of show on 18 June 2027 with these rows under 时间段, 环节, 商品名称. */
const show = (...rows: TestCell[][]) => workbookOf({ 流程: [title, header, ...rows] })
const withHeader = (headers: string[], ...rows: TestCell[][]) =>
  workbookOf({ 流程: [title, headers, ...rows] })
const clocks = (...cells: string[]) => show(...cells.map((cell): TestCell[] => [cell, '讲品', '面膜']))

describe('times', () => {
  test.each<[string, string[], string[], string[]]>([
    [
      'run on past midnight',
      ['23:50-00:00', '00:00-00:10', '00:10-00:20'],
      ['23:50+10', '24:00+10', '24:10+10'],
      [],
    ],
    ['say the next day', ['25:10-25:20', '次日 01:20-01:30'], ['25:10+10', '25:20+10'], []],
    ['go back', ['21:00-21:10', '20:30-20:40'], ['20:30+10', '21:00+10'], ['A4 time-goes-back']],
    [
      'go back from the next day',
      ['次日 01:20-01:30', '20:35-20:45'],
      ['20:35+10', '25:20+10'],
      ['A4 time-goes-back'],
    ],
    ['overlap', ['20:00-20:10', '20:05-20:15'], ['20:00+10', '20:05+10'], ['A4 overlaps-row']],
    [
      'overlap within a long one',
      ['20:00-21:00', '20:10-20:20', '20:30-20:40'],
      ['20:00+60', '20:10+10', '20:30+10'],
      ['A4 overlaps-row', 'A5 overlaps-row'],
    ],
    ['jump ahead', ['08:00-08:10', '21:00-21:10'], ['08:00+10', '21:00+10'], []],
    ['all only begin', ['20:00', '20:05', '20:15'], ['20:00+5', '20:05+10', '20:15+5'], ['A5 end-missing']],
    [
      'one only begins',
      ['20:00-20:05', '20:10', '20:20-20:25'],
      ['20:00+5', '20:10+5', '20:20+5'],
      ['A4 end-missing'],
    ],
    ['are midnight', ['00:00-00:10', '00:10-00:20'], ['00:00+10', '00:10+10'], []],
    ['may be midnight', ['0:00-0:10', '0:10-0:20'], ['00:00+10', '00:10+10'], ['A3 session-assumed']],
  ])('that %s', (_, cells, expected, findings) => {
    const proposal = proposed(clocks(...cells))
    expect(times(proposal.plan)).toEqual(expected)
    expect(said(proposal)).toEqual(findings)
  })

  const offsets = (first: string, ...cells: string[]) =>
    workbookOf({
      流程: [[...title, first], header, ...cells.map((cell): TestCell[] => [cell, '讲品', '面膜'])],
    })

  test.each([
    [
      ['0-5分钟', '5-10分钟'],
      ['20:00+5', '20:05+5'],
    ],
    [
      ['第0-5分钟', '第5-15分钟'],
      ['20:00+5', '20:05+10'],
    ],
    [
      ['0:00-0:05', '0:05-0:20'],
      ['20:00+5', '20:05+15'],
    ],
  ])('%j count from the start that the title gives', (cells, expected) => {
    const proposal = proposed(offsets('开播时间：20:00', ...cells))
    expect(times(proposal.plan)).toEqual(expected)
    expect(said(proposal)).toEqual([])
  })

  test('offsets without a start are said, and their rows listed', () => {
    const proposal = proposed(clocks('0-5分钟', '5-10分钟'))
    expect(said(proposal)).toEqual(['A3 time-missing', 'A4 time-missing'])
    expect(skippedIn(proposal)).toEqual(['3 time-unreadable', '4 time-unreadable'])
    expect(rowsOf(proposal.plan, 'sessions')).toEqual([])
    expect(rowsOf(proposal.plan, 'products')).toHaveLength(1)
  })

  test('come from a start and an end column, or a start and a length', () => {
    const ends = withHeader(
      ['开始时间', '结束时间', '环节'],
      ['23:50', '00:10', '讲品'],
      ['00:10', '00:20', '收尾'],
    )
    expect(times(proposed(ends).plan)).toEqual(['23:50+20', '24:10+10'])
    const lengths = withHeader(
      ['开始时间', '时长', '环节'],
      ['20:00', '5分钟', '讲品'],
      ['20:05', '10', '收尾'],
    )
    expect(times(proposed(lengths).plan)).toEqual(['20:00+5', '20:05+10'])
  })

  test('an end before its start is a finding, and the length is assumed', () => {
    const proposal = proposed(
      withHeader(['开始时间', '结束时间', '环节'], ['10:00', '09:50', '讲品'], ['10:30', '10:40', '讲品']),
    )
    expect(said(proposal)).toEqual(['A3 end-missing', 'B3 out-of-range'])
    expect(times(proposal.plan)).toEqual(['10:00+5', '10:30+10'])
  })

  test('a length that is not that of its two ends contradicts them', () => {
    const proposal = proposed(withHeader(['时间', '时长', '环节'], ['20:00-20:10', '15', '讲品']))
    expect(said(proposal)).toEqual(['B3 contradicts'])
    expect(times(proposal.plan)).toEqual(['20:00+10'])
  })

  test('only lengths follow each other from the start that the title gives', () => {
    const workbook = workbookOf({
      流程: [
        [...title, '开播时间：19:30'],
        ['环节', '时长'],
        ['开场', '10'],
        ['讲品', '5'],
        ['收尾', '3'],
      ],
    })
    expect(times(proposed(workbook).plan)).toEqual(['19:30+10', '19:40+5', '19:45+3'])
  })

  test('serials are times', () => {
    const at = (hour: number, raw: string): Cell => ({ kind: 'serial', value: hour / 24, raw })
    const proposal = proposed(
      withHeader(['开始', '结束', '环节'], [at(20, '20:00'), at(20.5, '20:30'), '讲品']),
    )
    expect(times(proposal.plan)).toEqual(['20:00+30'])
  })

  test('dates in a column put rows on their days', () => {
    const workbook = workbookOf({
      流程: [
        ['日期', '时间', '环节'],
        ['2027-06-18', '22:00-23:00', '讲品'],
        ['2027-06-19', '01:00-02:00', '收尾'],
      ],
    })
    const { plan } = proposed(workbook)
    expect(planRow(plan).startDate).toBe('2027-06-18')
    expect(times(plan)).toEqual(['22:00+60', '25:00+60'])
  })

  test('a time merged over rows is one segment with the products of all', () => {
    const rows: TestCell[][] = [
      ['20:00-20:10', '讲品', '面膜'],
      [null, null, '精华'],
      ['20:10-20:20', '讲品', '面霜'],
    ]
    const proposal = proposed(workbookOf({ 流程: [title, header, ...rows] }, [mergedRows(0, 2, 3)]))
    expect(times(proposal.plan)).toEqual(['20:00+10', '20:10+10'])
    expect(rowsOf(proposal.plan, 'segments').map(({ productIds }) => productIds.length)).toEqual([2, 1])
    expect(proposal.report.rows).toEqual({ read: 3, imported: 3, skipped: 0 })
  })
})

describe('timing', () => {
  test('is linked where a row starts as the one before ends, else fixed', () => {
    expect(run(proposed(clocks('20:00-20:05', '20:05-20:10', '20:20-20:30', '20:30-20:40')).plan)).toEqual([
      '06-18 20:00 5 product fixed',
      '06-18 20:05 5 product linked',
      '06-18 20:20 10 product fixed',
      '06-18 20:30 10 product linked',
    ])
  })
})

describe('a segment', () => {
  test.each<[string | null, string | null, string, string]>([
    ['开场', null, 'opening', ''],
    ['Closing', null, 'closing', ''],
    ['第1轮讲品', '面膜', 'product', '第1轮讲品'],
    ['整点福袋', null, 'giveaway', '整点福袋'],
    ['福利款讲解', '面膜', 'product', '福利款讲解'],
    ['换主播', null, 'handover', '换主播'],
    ['下播预告', null, 'closing', '下播预告'],
    ['嘉宾到场', '面膜', 'product', '嘉宾到场'],
    ['嘉宾到场', null, 'other', '嘉宾到场'],
    [null, '面膜', 'product', ''],
    ['-', '面膜', 'product', ''],
  ])('of %s with %s is %s', (name, product, kind, ownTitle) => {
    expect(rowsOf(proposed(show(['20:00-20:05', name, product])).plan, 'segments')[0]).toMatchObject({
      kind,
      title: ownTitle,
    })
  })

  test('has several hosts, and nobody for a question mark', () => {
    const proposal = proposed(
      withHeader(
        ['时间', '环节', '主播'],
        ['20:00-20:05', '讲品', '小雅 / 阿May'],
        ['20:05-20:10', '讲品', '小雅+大林'],
        ['20:10-20:15', '讲品', '？'],
      ),
    )
    expect(rowsOf(proposal.plan, 'segments').map(({ hostIds }) => hostIds.length)).toEqual([2, 2, 0])
    expect(rowsOf(proposal.plan, 'hosts')).toHaveLength(3)
    expect(said(proposal)).toEqual(['C5 unreadable'])
  })

  test('keeps what stands in columns of no known name in its notes, and says so once a column', () => {
    const proposal = proposed(
      withHeader(
        ['时间', '环节', '备注', '背景音乐', '备注'],
        ['20:00-20:05', '讲品', '注意', '轻快', '再看'],
        ['20:05-20:10', '讲品', null, '安静', null],
        ['20:10-20:15', '讲品', null, null, null],
      ),
    )
    expect(rowsOf(proposal.plan, 'segments').map(({ notes }) => notes)).toEqual([
      '注意\n背景音乐：轻快\n备注：再看',
      '背景音乐：安静',
      '',
    ])
    expect(said(proposal)).toEqual(['D2 column-not-used', 'E2 column-not-used'])
  })
})

describe('products and prices', () => {
  const priced = (...rows: TestCell[][]) =>
    withHeader(
      ['时间', '链接号', '商品ID', '商品名称', '日常价', '直播价', '机制', '库存', '利益点'],
      ...rows,
    )

  test('are taken once for each product', () => {
    const { plan } = proposed(
      priced(
        ['20:00-20:05', '1号', '3670000000000000001', '面膜', 99, '¥59', '买一送一', '3,000件', '再减5元'],
        ['20:05-20:10', 1, null, '面膜', 99, 59, '买一送一', null, null],
      ),
    )
    expect(productNamed(plan, '面膜')).toMatchObject({ listFen: 9900, productNo: '3670000000000000001' })
    expect(lineupOf(plan, '面膜')).toMatchObject({
      linkNo: 1,
      liveFen: 5900,
      allocatedStock: 3000,
      mechanism: '买一送一',
    })
    expect(rowsOf(plan, 'segments').map(({ benefit }) => benefit)).toEqual(['再减5元', ''])
  })

  test('that contradict an earlier row are said, and kept with their segment', () => {
    const proposal = proposed(
      priced(
        ['20:00-20:05', 1, null, '面膜', 99, 59, '买一送一', 100, null],
        ['20:05-20:10', 2, null, '面膜', 89, 49, '买二送一', 200, '返场'],
        ['20:10-20:15', 1, null, '精华', 199, 99, null, null, null],
      ),
    )
    expect(said(proposal)).toEqual([
      'B4 contradicts',
      'E4 contradicts',
      'F4 contradicts',
      'H4 contradicts',
      'B5 contradicts',
    ])
    expect(lineupOf(proposal.plan, '面膜')).toMatchObject({
      linkNo: 1,
      liveFen: 5900,
      mechanism: '买一送一',
      allocatedStock: 100,
    })
    expect(lineupOf(proposal.plan, '精华')).toMatchObject({ linkNo: null, liveFen: 9900 })
    expect(rowsOf(proposal.plan, 'segments').map(({ benefit }) => benefit)).toEqual([
      '',
      '返场\n日常价：89\n链接号：2\n直播价：49\n库存：200\n买二送一',
      '链接号：1',
    ])
  })

  test('of two numbers are two products, whatever their name', () => {
    const { plan } = proposed(
      priced(
        ['20:00-20:05', 1, '1001', '面膜', 99, 59, null, null, null],
        ['20:05-20:10', 2, '1002', '面膜', 89, 49, null, null, null],
      ),
    )
    expect(rowsOf(plan, 'products').map(({ productNo }) => productNo)).toEqual(['1001', '1002'])
  })

  test('beside several products belong to none of them', () => {
    const proposal = proposed(priced(['20:00-20:05', 1, null, '面膜、精华', null, 59, '组合装', null, null]))
    expect(rowsOf(proposal.plan, 'segments')[0]).toMatchObject({ benefit: '链接号：1\n直播价：59\n组合装' })
    expect(rowsOf(proposal.plan, 'segments')[0]?.productIds).toHaveLength(2)
    expect(said(proposal)).toEqual(['B3 ambiguous', 'F3 ambiguous'])
  })

  test('beside no product stay with the segment', () => {
    const proposal = proposed(priced(['20:00-20:05', null, null, null, null, 9.9, '福袋', null, null]))
    expect(rowsOf(proposal.plan, 'segments')[0]).toMatchObject({
      kind: 'other',
      benefit: '直播价：9.9\n福袋',
    })
  })

  test('of 0 are not taken', () => {
    const proposal = proposed(priced(['20:00-20:05', 1, null, '面膜', 0, '0元', null, null, null]))
    expect(said(proposal)).toEqual(['E3 out-of-range', 'F3 out-of-range'])
    expect(lineupOf(proposal.plan, '面膜')?.liveFen).toBeNull()
  })
})

describe('rows', () => {
  test.each<[string, TestCell[], string]>([
    ['totals', ['合 计', '2个环节', null], 'totals-row'],
    ['a subtotal', ['小计：', null, null], 'totals-row'],
    ['a caption', ['第二部分 返场', null, null], 'note-row'],
    ['a remark', [null, null, null, '以上为暂定'], 'note-row'],
    ['the header again', header, 'note-row'],
    ['a time that nobody knows', ['待定', '讲品', '面膜'], 'time-unreadable'],
  ])('that hold %s are listed as they stand', (_, row, reason) => {
    const proposal = proposed(show(['20:00-20:05', '讲品', '面膜'], row, [null, ' ', null]))
    expect(skippedIn(proposal)).toEqual([`4 ${reason}`])
    expect(proposal.report.skippedRows[0]?.cells).toEqual(row.map((cell) => cell ?? ''))
    expect(proposal.report.rows).toEqual({ read: 2, imported: 1, skipped: 1 })
  })
})

describe('the day', () => {
  const undated = (text: string) => workbookOf({ 流程: [[text], header, ['20:00-20:10', '讲品', '面膜']] })

  test.each([
    ['618大促 6月18日直播流程', '2027-06-18'],
    ['直播时间：2027年6月18日 20:00-24:00', '2027-06-18'],
    ['日期：6.18', '2027-06-18'],
    ['日期：1月3日', '2028-01-03'],
  ])('of %s is %s', (text, date) => {
    const proposal = proposed(undated(text), importOptions({ roomName: '一号' }))
    expect(planRow(proposal.plan).startDate).toBe(date)
    expect(said(proposal)).toEqual([])
  })

  test('that nobody names is today, and said', () => {
    const proposal = proposed(undated('流程'), importOptions({ roomName: '一号' }))
    expect(planRow(proposal.plan).startDate).toBe('2027-05-20')
    expect(said(proposal)).toEqual(['sheet date-missing'])
  })

  test('that the planner named wins over the sheet, which is said where the sheet is earlier', () => {
    const later = proposed(
      undated('日期：6月18日'),
      importOptions({ roomName: '一号', startDate: '2027-06-20' }),
    )
    expect(rowsOf(later.plan, 'sessions')[0]?.start).toBe(1200)
    expect(said(later)).toEqual(['A1 out-of-range'])
  })

  test('that does not exist is said', () => {
    const proposal = proposed(undated('日期：6月31日'), importOptions({ roomName: '一号' }))
    expect(said(proposal)).toEqual(['sheet date-missing', 'A1 out-of-range'])
  })
})

describe('into a plan', () => {
  const sheet = clocks('20:00-20:05', '20:05-20:10')

  test('a session of the same room, day and hour is the same', () => {
    const first = proposed(sheet, importOptions(), planWith({}))
    expect(countDiff(first.diff, 'sessions').added).toBe(1)
    expect(isEmptyDiff(proposed(sheet, importOptions(), first.plan).diff)).toBe(true)
    const later = proposed(clocks('20:00-20:05', '20:05-20:15'), importOptions(), first.plan)
    expect(countDiff(later.diff)).toEqual({ added: 0, changed: 2, removed: 0 })
    expect(times(later.plan)).toEqual(['20:00+5', '20:05+10'])
  })

  test('rows that moved are moved, new ones come between, and none is removed', () => {
    const before = proposed(
      show(['20:00-20:05', '开场'], ['20:05-20:10', '讲品', '面膜'], ['20:10-20:15', '收尾']),
      importOptions(),
      planWith({}),
    )
    const after = proposed(
      show(['20:00-20:05', '开场'], ['20:05-20:08', '福利'], ['20:08-20:13', '讲品', '面膜']),
      importOptions(),
      before.plan,
    )
    expect(run(after.plan)).toEqual([
      '06-18 20:00 5 opening fixed',
      '06-18 20:05 3 giveaway linked',
      '06-18 20:08 5 product linked',
      '06-18 20:10 5 closing fixed',
    ])
    expect(countDiff(after.diff, 'segments')).toEqual({ added: 1, changed: 2, removed: 0 })
  })

  test('what the planner wrote stays where the sheet says nothing, and fixed stays fixed', () => {
    const plan = aPlan(
      session(
        '20:00',
        fixed('20:00', '', 5, { kind: 'product', notes: '自己写的', script: '旧' }),
        fixed('20:05', '', 5),
      ),
    )
    const proposal = proposed(
      withHeader(
        ['时间', '环节', '话术', '备注'],
        ['20:00-20:05', '讲品', '新', null],
        ['20:05-20:10', '讲品', null, null],
      ),
      importOptions(),
      plan,
    )
    expect(
      rowsOf(proposal.plan, 'segments').map(({ id, notes, script, timing }) => [id, notes, script, timing]),
    ).toEqual([
      ['s1-1', '自己写的', '新', 'fixed'],
      ['s1-2', '', '', 'fixed'],
    ])
  })

  test('a session past the last day makes the plan longer', () => {
    const proposal = proposed(
      workbookOf({ 流程: [['日期：6月25日'], header, ['20:00-20:05', '讲品', '面膜']] }),
      importOptions(),
      planWith({}),
    )
    expect(planRow(proposal.plan).days).toBe(8)
    expect(rowsOf(proposal.plan, 'sessions')[0]?.start).toBe(7 * 1440 + 1200)
  })

  test('another room is another session', () => {
    const plan = aPlan(session('20:00', segment('讲品', 60)))
    const proposal = proposed(sheet, importOptions({ roomName: '二号' }), plan)
    expect(rowsOf(proposal.plan, 'sessions')).toHaveLength(2)
    expect(rowsOf(proposal.plan, 'segments')).toHaveLength(3)
  })
})

describe('the preview', () => {
  const workbook = workbookOf({
    流程: [['随便'], ['几点', '做什么', '商品'], ['20:00-20:05', '讲品', '面膜']],
  })

  test('a sheet that is no table is refused', () => {
    expect(() => proposed(workbook)).toThrow('nothing-to-import')
  })

  test('kind, header and columns can be set', () => {
    const proposal = proposed(
      workbook,
      correcting('流程', { kind: 'run-of-show', headerRow: 1, columns: { 0: 'time', 1: 'segment' } }),
    )
    expect(times(proposal.plan)).toEqual(['20:00+5'])
    expect(proposal.tables[0]?.columns.map(({ field }) => field)).toEqual(['time', 'segment', 'product'])
  })

  test('a column that the planner leaves out says nothing and is not kept', () => {
    const proposal = proposed(
      withHeader(['时间', '环节', '备注', '天气'], ['20:00-20:05', '讲品', '记', '晴']),
      correcting('流程', { columns: { 2: null, 3: null } }),
    )
    expect(rowsOf(proposal.plan, 'segments')[0]?.notes).toBe('')
    expect(said(proposal)).toEqual([])
  })

  test('a sheet that the planner leaves out is listed', () => {
    const proposal = proposed(clocks('20:00-20:05'), correcting('流程', { kind: 'ignore' }))
    expect(skippedIn(proposal)).toEqual(['3 sheet-ignored'])
    expect(isEmptyDiff(proposal.diff)).toBe(true)
  })

  test('headers and sheets may be called as they like', () => {
    const proposal = proposed(
      withHeader(['时间', '环节', 'constructor', '__proto__'], ['20:00-20:05', '讲品', 'a', 'b']),
    )
    expect(rowsOf(proposal.plan, 'segments')[0]?.notes).toBe('constructor：a\n__proto__：b')
  })

  test('macros are said', () => {
    const proposal = proposed({ ...clocks('20:00-20:05'), hasMacros: true })
    expect(said(proposal)).toEqual(['sheet macros-ignored'])
  })
})
