import { describe, expect, test } from 'vitest'
import { fieldsOfKind } from '#core/excel/fieldsOfKind.ts'
import { rowsOf } from '#core/plan/Plan.ts'
import { isEmptyDiff } from '#core/plan/PlanDiff.ts'
import { aPlan, segment, session } from '#tests/build/plan.ts'
import {
  importOptions,
  lineupOf,
  mergedRows,
  productNamed,
  proposed,
  said,
  skippedIn,
  type TestCell,
  workbookOf,
} from './workbookOf.ts'

const header = ['链接号', '商品ID', '商品名称', '款式定位', '日常价', '直播价', '库存', '佣金', '机制']
const lineup = (...rows: TestCell[][]) => workbookOf({ 货盘: [header, ...rows] })
const mask: TestCell[] = [1, '1001', '面膜', '引流款', 99, 59, 500, '20%', '买一送一']
const serum: TestCell[] = [2, '1002', '精华', '爆款', 199, 129, 300, 0.25, null]
const evening = aPlan(session('20:00', segment('讲品', 60)))

describe('a lineup', () => {
  test('goes into the only session of the plan', () => {
    const proposal = proposed(lineup(mask, serum), importOptions(), evening)
    expect(rowsOf(proposal.plan, 'lineup')).toMatchObject([
      { sessionId: 's1', linkNo: 1, liveFen: 5900, mechanism: '买一送一' },
      { sessionId: 's1', linkNo: 2, liveFen: 12900, mechanism: '' },
    ])
    expect(productNamed(proposal.plan, '精华')).toMatchObject({
      role: 'hero',
      stock: 300,
      commissionRate: 0.25,
    })
    expect(said(proposal)).toEqual([])
    expect(isEmptyDiff(proposed(lineup(mask, serum), importOptions(), proposal.plan).diff)).toBe(true)
  })

  test('goes into the session of the run of show beside it', () => {
    const workbook = workbookOf({
      货盘: [header, mask, serum],
      流程: [
        ['日期：6月18日', '直播间：一号'],
        ['时间', '链接号', '商品名称'],
        ['20:00-20:05', 2, '精华'],
      ],
    })
    const { plan, report } = proposed(workbook)
    expect(rowsOf(plan, 'sessions')).toHaveLength(1)
    expect(lineupOf(plan, '精华')).toMatchObject({ linkNo: 2, liveFen: 12900 })
    expect(rowsOf(plan, 'products')).toHaveLength(2)
    expect(report.findings).toEqual([])
    expect(report.rows).toEqual({ read: 3, imported: 3, skipped: 0 })
  })

  const twoNights = aPlan(session('10:00', segment('讲品', 60)), session('20:00', segment('讲品', 60)))

  test('of a plan with several sessions brings products only, and says so', () => {
    const proposal = proposed(lineup(mask), importOptions(), twoNights)
    expect(said(proposal)).toEqual(['sheet session-assumed'])
    expect(rowsOf(proposal.plan, 'lineup')).toEqual([])
    expect(rowsOf(proposal.plan, 'products')).toHaveLength(1)
    expect(proposal.report.rows).toEqual({ read: 1, imported: 1, skipped: 0 })
  })

  test('that names one of several sessions goes into it', () => {
    const proposal = proposed(workbookOf({ 货盘: [['s2 货盘'], header, mask] }), importOptions(), twoNights)
    expect(rowsOf(proposal.plan, 'lineup')).toMatchObject([{ sessionId: 's2' }])
    expect(said(proposal)).toEqual([])
  })

  test('lists rows that name no product', () => {
    const proposal = proposed(
      lineup(mask, [3, null, '-', null, 9, 8, 7, null, null]),
      importOptions(),
      evening,
    )
    expect(skippedIn(proposal)).toEqual(['3 name-missing'])
  })

  test('says a product that stands there twice, and what contradicts', () => {
    const again: TestCell[] = [3, '1001', '面膜', '引流款', 89, 59, 500, '20%', '买一送一']
    const proposal = proposed(lineup(mask, again), importOptions(), evening)
    expect(said(proposal)).toEqual(['A3 contradicts', 'C3 duplicate-key', 'E3 contradicts'])
    expect(productNamed(proposal.plan, '面膜')?.listFen).toBe(9900)
    expect(rowsOf(proposal.plan, 'lineup')).toHaveLength(1)
  })

  test('says a link that two products have', () => {
    const proposal = proposed(lineup(mask, [1, ...serum.slice(1)]), importOptions(), evening)
    expect(said(proposal)).toEqual(['A3 contradicts'])
    expect(lineupOf(proposal.plan, '精华')).toMatchObject({ linkNo: null, liveFen: 12900 })
  })

  test('says what it cannot read and takes the rest of the row', () => {
    const odd: TestCell[] = ['主推', '6.92E+18', '面膜', '网红款', '面议', 59, '充足', 20, null]
    const proposal = proposed(lineup(odd), importOptions(), evening)
    expect(said(proposal)).toEqual([
      'A2 unreadable',
      'B2 ambiguous',
      'D2 unreadable',
      'E2 unreadable',
      'G2 unreadable',
      'H2 ambiguous',
    ])
    expect(lineupOf(proposal.plan, '面膜')?.liveFen).toBe(5900)
  })

  test('fills merged brands and prices down, and leaves stock with its row', () => {
    const workbook = workbookOf(
      {
        货盘: [
          ['品牌', '商品名称', '直播价', '库存'],
          ['桃屿', '面膜', 59, 500],
          [null, '精华', null, null],
        ],
      },
      [mergedRows(0, 1, 2), mergedRows(2, 1, 2), mergedRows(3, 1, 2)],
    )
    const { plan } = proposed(workbook, importOptions(), evening)
    expect(productNamed(plan, '精华')).toMatchObject({ brand: '桃屿', stock: null })
    expect(lineupOf(plan, '精华')?.liveFen).toBe(5900)
  })

  test('keeps columns of no known name in the notes of the product', () => {
    const workbook = workbookOf({
      货盘: [
        ['商品名称', '直播价', '库存', '备注', '颜色'],
        ['面膜', 59, 5, '主推', '粉'],
      ],
    })
    const proposal = proposed(workbook, importOptions(), evening)
    expect(productNamed(proposal.plan, '面膜')?.notes).toBe('主推\n颜色：粉')
    expect(said(proposal)).toEqual(['E1 column-not-used'])
  })
})

describe('headers', () => {
  const kindOf = (...headers: string[]) => {
    const workbook = workbookOf({ 表: [headers, headers.map(() => 'x')], 货盘: [header, mask] })
    return proposed(workbook).tables[0]?.kind
  }

  test.each<[string[], string]>([
    [['时间', '环节', '商品'], 'run-of-show'],
    [['Time', 'Segment', 'Product', 'Host'], 'run-of-show'],
    [['时 间 段', '流程*', '产品名称：'], 'run-of-show'],
    [['商品名称', '商品ID', '日常价(元)', '直播价（元）', '库存（件）'], 'lineup'],
    [['Product', 'Link no.', 'Live price', 'Stock'], 'lineup'],
    [['日期', '时段', '直播间', '主播', '场控'], 'unknown'],
    [['日期', '时段', '计划类型', '预算(元)', '出价', '备注'], 'unknown'],
    [['商品名称', '商品ID', '商品曝光人数', '成交金额', '成交件数', '退款金额', '库存'], 'unknown'],
    [['姓名', '电话'], 'unknown'],
  ])('%j are a %s', (headers, kind) => {
    expect(kindOf(...headers)).toBe(kind)
  })

  test('with a unit that changes the numbers are not the usual column', () => {
    const workbook = workbookOf({
      货盘: [
        ['商品名称', '直播价', '链接号', '库存(万)'],
        ['面膜', 59, 1, 1.2],
      ],
    })
    const proposal = proposed(workbook, importOptions(), evening)
    expect(productNamed(proposal.plan, '面膜')).toMatchObject({ stock: null, notes: '库存(万)：1.2' })
    expect(said(proposal)).toEqual(['D1 column-not-used'])
  })

  test('of two columns that say the same the better name is taken', () => {
    const workbook = workbookOf({
      货盘: [
        ['商品名称', '到手价', '直播价', '库存'],
        ['面膜', 49, 59, 1],
      ],
    })
    const proposal = proposed(workbook, importOptions(), evening)
    expect(lineupOf(proposal.plan, '面膜')?.liveFen).toBe(5900)
    expect(productNamed(proposal.plan, '面膜')?.notes).toBe('到手价：49')
  })

  test('may stand over two rows', () => {
    const workbook = workbookOf(
      {
        货盘: [
          ['商品名称', '价格', null, '库存'],
          [null, '日常价', '直播价', null],
          ['面膜', 99, 59, 5],
        ],
      },
      [mergedRows(0, 0, 1), { top: 0, left: 1, bottom: 0, right: 2 }, mergedRows(3, 0, 1)],
    )
    const { plan } = proposed(workbook, importOptions(), evening)
    expect(productNamed(plan, '面膜')).toMatchObject({ listFen: 9900, stock: 5 })
    expect(lineupOf(plan, '面膜')?.liveFen).toBe(5900)
  })

  test.each(['run-of-show', 'lineup'] as const)(
    'of a %s are fields with a name in both languages',
    (kind) => {
      const fields = fieldsOfKind(kind)
      expect(new Set(fields.map(({ field }) => field)).size).toBe(fields.length)
      for (const lang of ['zh', 'en'] as const)
        expect(new Set(fields.map(({ name }) => name[lang])).size).toBe(fields.length)
    },
  )
})
