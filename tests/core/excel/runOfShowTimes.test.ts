import { describe, expect, test } from 'vitest'
import type { Cell } from '#core/excel/Workbook.ts'
import { planRow, rowsOf } from '#core/plan/Plan.ts'
import { mergedRows, proposed, run, said, skippedIn, type TestCell, times, workbookOf } from './workbookOf.ts'

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
