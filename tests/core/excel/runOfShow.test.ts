import { describe, expect, test } from 'vitest'
import { rowsOf } from '#core/plan/Plan.ts'
import { lineupOf, productNamed, proposed, said, skippedIn, type TestCell, workbookOf } from './workbookOf.ts'

const title = ['直播日期：2027年6月18日', '直播间：官方旗舰店直播间']
const header = ['时间段', '环节', '商品名称']

/** A run of show on 18 June 2027 with these rows under 时间段, 环节, 商品名称. */
const show = (...rows: TestCell[][]) => workbookOf({ 流程: [title, header, ...rows] })
const withHeader = (headers: string[], ...rows: TestCell[][]) =>
  workbookOf({ 流程: [title, headers, ...rows] })

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
