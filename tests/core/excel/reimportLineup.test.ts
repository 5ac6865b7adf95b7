import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingText } from '#core/excel/findingText.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, planFromRows, rowsOf } from '#core/plan/Plan.ts'
import { countDiff } from '#core/plan/PlanDiff.ts'
import { tableNames } from '#core/plan/tables.ts'
import { aPlan, planId, segment, session } from '#tests/build/plan.ts'
import {
  importOptions,
  lineupOf,
  productNamed,
  proposed,
  said,
  type TestCell,
  workbookOf,
} from './workbookOf.ts'

const header = ['链接号', '商品ID', '商品名称', '直播价']
const lineup = (...rows: TestCell[][]) => workbookOf({ 货盘: [header, ...rows] })
const into = (plan: Plan, ...rows: TestCell[][]) => proposed(lineup(...rows), importOptions(), plan)
const title = ['直播日期：2027年6月18日', '直播间：官方旗舰店直播间']

const stored = into(
  aPlan(session('20:00', segment('讲品', 60))),
  [1, '1001', '面膜', 59],
  [2, '1002', '精华', 129],
  [3, '1003', '眼霜', 199],
).plan
const links = (plan: Plan) =>
  rowsOf(plan, 'lineup').map(({ productId, linkNo }) => [
    rowsOf(plan, 'products').find(({ id }) => id === productId)?.name,
    linkNo,
  ])

describe('a link number', () => {
  test('that another product of the lineup has is said and not given', () => {
    const proposal = into(stored, [2, '2001', '面霜', 99])
    expect(said(proposal)).toEqual(['A2 contradicts'])
    expect(findingText(proposal.report.findings[0] as never).zh).toContain('不重复')
    expect(lineupOf(proposal.plan, '面霜')).toMatchObject({ linkNo: null, liveFen: 9900 })
    expect(lineupOf(proposal.plan, '精华')?.linkNo).toBe(2)
  })

  test('stays with its segment where a run of show gives it to another product', () => {
    const show = workbookOf({ 流程: [title, ['时间', '链接号', '商品名称'], ['20:00-20:05', 2, '面霜']] })
    const proposal = proposed(show, importOptions(), stored)
    expect(said(proposal)).toEqual(['B3 contradicts'])
    expect(rowsOf(proposal.plan, 'segments').map(({ benefit }) => benefit)).toContain('链接号：2')
  })

  test.each<[string, TestCell[][], [string, number | null][]]>([
    [
      'may be swapped',
      [
        [2, '1001', '面膜', 59],
        [1, '1002', '精华', 129],
      ],
      [
        ['面膜', 2],
        ['精华', 1],
        ['眼霜', 3],
      ],
    ],
    [
      'may go round',
      [
        [2, '1001', '面膜', 59],
        [3, '1002', '精华', 129],
        [1, '1003', '眼霜', 1],
      ],
      [
        ['面膜', 2],
        ['精华', 3],
        ['眼霜', 1],
      ],
    ],
    [
      'is free when its product gets another',
      [
        [2, '2001', '面霜', 99],
        [9, '1002', '精华', 129],
      ],
      [
        ['面膜', 1],
        ['精华', 9],
        ['眼霜', 3],
        ['面霜', 2],
      ],
    ],
  ])('%s', (_, rows, expected) => {
    const proposal = into(stored, ...rows)
    expect(said(proposal)).toEqual([])
    expect(links(proposal.plan)).toEqual(expected)
  })

  test('that its product keeps, refused another, is no more free', () => {
    const proposal = into(stored, [3, '1001', '面膜', 59], [1, '2001', '面霜', 99])
    expect(said(proposal)).toEqual(['A2 contradicts', 'A3 contradicts'])
    expect(links(proposal.plan)).toEqual([
      ['面膜', 1],
      ['精华', 2],
      ['眼霜', 3],
      ['面霜', null],
    ])
  })

  test('stays with the product that has it, whatever row says it first', () => {
    const proposal = into(stored, [1, '2001', '面霜', 99], [1, '1001', '面膜', 59])
    expect(said(proposal)).toEqual(['A2 contradicts'])
    expect(lineupOf(proposal.plan, '面膜')?.linkNo).toBe(1)
  })

  test('given up in one sheet is free for another', () => {
    const workbook = workbookOf({
      流程: [title, ['时间', '链接号', '商品名称'], ['20:00-20:05', 2, '面霜']],
      货盘: [header, [8, '1002', '精华', 129]],
    })
    const proposal = proposed(workbook, importOptions(), stored)
    expect(said(proposal)).toEqual([])
    expect(lineupOf(proposal.plan, '面霜')?.linkNo).toBe(2)
  })
})

/** Rows of products by their number, their name, a new name, or several of these; nobody shares a name. */
const anyLineup = fc.array(
  fc
    .tuple(
      fc.constantFrom(null, 1, 2, 3, 4, 5),
      fc.constantFrom(['1001', '面膜'], ['1002', '精华'], ['1003', '眼霜'], ['1004', '手霜'], [null, '面霜']),
      fc.boolean(),
      fc.constantFrom('', '', ' Pro'),
    )
    .map(([link, [number = null, name], hasNumber, more]) => [
      link,
      hasNumber ? number : null,
      `${name}${more}`,
    ]),
  { maxLength: 8 },
)

test('whatever lineups follow each other, no link is given twice and the last changes nothing the next time', () => {
  fc.assert(
    fc.property(anyLineup, anyLineup, (first, second) => {
      const rowsOfSheet = (rows: typeof first) => rows.map((row): TestCell[] => [...row, 59])
      const once = into(stored, [1, '1001', '面膜', 59], ...rowsOfSheet(first)).plan
      const twice = into(once, [2, '1002', '精华', 59], ...rowsOfSheet(second)).plan
      const numbers = rowsOf(twice, 'lineup').flatMap(({ linkNo }) => linkNo ?? [])
      expect(new Set(numbers).size).toBe(numbers.length)
      expect(into(twice, [2, '1002', '精华', 59], ...rowsOfSheet(second)).diff).toEqual({})
    }),
    { numRuns: 300 },
  )
})

describe('the name of a product', () => {
  test('follows the lineup where its number is known', () => {
    const proposal = into(stored, [1, '1001', '桃屿面膜 5片装', 59])
    expect(countDiff(proposal.diff)).toEqual({ added: 0, changed: 1, removed: 0 })
    expect(productNamed(proposal.plan, '桃屿面膜 5片装')?.productNo).toBe('1001')
    expect(said(proposal)).toEqual([])
    expect(countDiff(into(proposal.plan, [1, '1001', '桃屿面膜 5片装', 59]).diff).changed).toBe(0)
  })

  test('follows the lineup for the run of show beside it too, which has no numbers', () => {
    const workbook = workbookOf({
      流程: [title, ['时间', '商品名称'], ['20:00-20:05', '面膜 Pro']],
      货盘: [header, [1, '1001', '面膜 Pro', 59]],
    })
    const proposal = proposed(workbook, importOptions(), stored)
    expect(rowsOf(proposal.plan, 'products')).toHaveLength(3)
    const renamed = productNamed(proposal.plan, '面膜 Pro')
    expect(renamed?.productNo).toBe('1001')
    expect(rowsOf(proposal.plan, 'segments').flatMap(({ productIds }) => productIds)).toEqual([renamed?.id])
    expect(proposed(workbook, importOptions(), proposal.plan).diff).toEqual({})
  })

  test('may be swapped with another', () => {
    const proposal = into(stored, [1, '1001', '精华', 59], [2, '1002', '面膜', 129])
    expect(said(proposal)).toEqual([])
    expect(productNamed(proposal.plan, '精华')?.productNo).toBe('1001')
  })

  test('stays where another row knows the product by it', () => {
    const proposal = into(stored, [1, '1001', '面膜 Pro', 59], [null, null, '面膜', 59])
    expect(said(proposal)).toEqual(['C2 contradicts', 'C3 duplicate-key'])
    expect(productNamed(proposal.plan, '面膜')?.productNo).toBe('1001')
  })

  test('stays where a run of show shortens it', () => {
    const show = workbookOf({ 流程: [title, ['时间', '商品ID', '商品名称'], ['20:00-20:05', '1001', '膜']] })
    const proposal = proposed(show, importOptions(), stored)
    expect(productNamed(proposal.plan, '面膜')?.productNo).toBe('1001')
    expect(said(proposal)).toEqual([])
  })

  test.each([
    ['a lineup', lineup([null, '1001', '精华', 59]), 'C2'],
    [
      'a run of show',
      workbookOf({ 流程: [title, ['时间', '商品ID', '商品名称'], ['20:00-20:05', '1001', '精华']] }),
      'C3',
    ],
  ])('that is another product’s is said in %s', (_, workbook, cell) => {
    const proposal = proposed(workbook, importOptions(), stored)
    expect(said(proposal)).toEqual([`${cell} contradicts`])
    expect(
      rowsOf(proposal.plan, 'products')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['眼霜', '精华', '面膜'].sort())
  })

  test('is given to a product that had only its number', () => {
    const numbered = into(stored, [4, '1004', null, 9])
    expect(productNamed(numbered.plan, '1004')).toBeDefined()
    const show = workbookOf({
      流程: [title, ['时间', '商品ID', '商品名称'], ['20:00-20:05', '1004', '手霜']],
    })
    expect(productNamed(proposed(show, importOptions(), numbered.plan).plan, '手霜')?.productNo).toBe('1004')
  })

  test('that two products have is told by the link, where the number is no more in the sheet', () => {
    const { plan } = into(stored, [4, '1004', '礼盒', 99], [5, '1005', '礼盒', 199])
    const fewer = workbookOf({
      流程: [title, ['时间', '链接号', '商品名称'], ['20:00-20:05', 5, '礼盒']],
      货盘: [
        ['链接号', '商品名称', '直播价'],
        [4, '礼盒', 89],
        [5, '礼盒', 189],
      ],
    })
    const proposal = proposed(fewer, importOptions(), plan)
    const [small, large] = rowsOf(proposal.plan, 'products').filter(({ name }) => name === '礼盒')
    const prices = rowsOf(proposal.plan, 'lineup').map(({ productId, liveFen }) => [productId, liveFen])
    expect(prices.slice(-2)).toEqual([
      [small?.id, 8900],
      [large?.id, 18900],
    ])
    expect(rowsOf(proposal.plan, 'segments').flatMap(({ productIds }) => productIds)).toEqual([large?.id])
    expect(said(proposal)).toEqual([])
  })

  test('that changes without a number is another product, and its link is said', () => {
    const proposal = into(stored, [1, null, '面膜升级版', 59])
    expect(said(proposal)).toEqual(['A2 contradicts'])
    expect(rowsOf(proposal.plan, 'products')).toHaveLength(4)
  })
})

test('columns that a lineup has no more, and cells that are empty, take nothing out of the plan', () => {
  const full = proposed(
    workbookOf({
      货盘: [
        [
          '链接号',
          '商品ID',
          '商品名称',
          '款式定位',
          '日常价',
          '直播价',
          '成本价',
          '库存',
          '佣金',
          '卖点',
          '机制',
          '赠品',
          '备注',
        ],
        [1, '1001', '面膜', '爆款', 99, 59, 20, 500, '20%', '补水、温和', '买一送一', '小样', '主推'],
      ],
    }),
    importOptions(),
    aPlan(session('20:00', segment('讲品', 60))),
  ).plan
  const fewer = workbookOf({
    货盘: [
      ['商品名称', '直播价', '库存', '机制'],
      ['面膜', null, '-', '无'],
    ],
  })
  expect(proposed(fewer, importOptions(), full).diff).toEqual({})
})

describe('rooms', () => {
  const rows = Object.fromEntries(
    tableNames.map((table) => [table, rowsOf(aPlan(session('20:00', segment('讲品', 60))), table)]),
  )
  const twoRooms = planFromRows(planId, {
    ...rows,
    rooms: [...(rows.rooms ?? []), blankRow('rooms', { id: 'second', planId, name: '二号直播间' })] as never,
  })
  const show = (name: string, time = '20:00-20:30') =>
    workbookOf({ [name]: [['日期：6月18日'], ['时间', '环节'], [time, '讲品']] })

  test('a lineup of the second room does not go into the session of the first', () => {
    const workbook = workbookOf({ 货盘: [['直播间：二号直播间'], header, [1, '1001', '面膜', 59]] })
    const proposal = proposed(workbook, importOptions(), twoRooms)
    expect(rowsOf(proposal.plan, 'lineup')).toEqual([])
    expect(said(proposal)).toEqual(['sheet session-assumed'])
  })

  test('a lineup goes to the session of the room that the planner names', () => {
    const both = proposed(show('晚场'), importOptions({ roomName: '二号直播间' }), twoRooms).plan
    const proposal = proposed(
      lineup([1, '1001', '面膜', 59]),
      importOptions({ roomName: '二号直播间' }),
      both,
    )
    const second = rowsOf(both, 'sessions').find(({ roomId }) => roomId === 'second')
    expect(rowsOf(proposal.plan, 'lineup').map(({ sessionId }) => sessionId)).toEqual([second?.id])
  })

  test('a sheet without a room finds its own session again by its title', () => {
    const proposal = proposed(show('s1'), importOptions(), twoRooms)
    expect(rowsOf(proposal.plan, 'sessions')).toHaveLength(1)
    expect(rowsOf(proposed(show('别的'), importOptions(), twoRooms).plan, 'sessions')).toHaveLength(2)
  })

  test('a run of show goes into the session that it shares most minutes with', () => {
    const twice = aPlan(session('18:00', segment('讲品', 120)), session('20:00', segment('讲品', 120)))
    const proposal = proposed(show('流程', '19:50-22:00'), importOptions(), twice)
    expect(rowsOf(proposal.plan, 'sessions').map(({ start, duration }) => [start, duration])).toEqual([
      [1080, 120],
      [1190, 130],
    ])
  })

  test('rows past midnight alone go into the session of the evening, the next day’s show does not', () => {
    const late = aPlan(session('22:00', segment('讲品', 180)))
    const night = workbookOf({ 流程: [['日期：6月18日'], ['时间', '环节'], ['次日 00:10-00:20', '抽奖']] })
    expect(rowsOf(proposed(night, importOptions(), late).plan, 'sessions')).toHaveLength(1)
    const next = workbookOf({ 流程: [['日期：6月19日'], ['时间', '环节'], ['00:50-06:00', '讲品']] })
    expect(rowsOf(proposed(next, importOptions(), late).plan, 'sessions')).toHaveLength(2)
  })
})
