import { describe, expect, test } from 'vitest'
import { pageOf, rowsOf } from '#core/plan/Plan.ts'
import { countDiff } from '#core/plan/PlanDiff.ts'
import type { Row } from '#core/plan/tables.ts'
import { aPlan, fixed, segment, session } from '#tests/build/plan.ts'
import { importOptions, proposed, run, type TestCell, times, workbookOf } from './workbookOf.ts'

const title = ['直播日期：2027年6月18日', '直播间：官方旗舰店直播间']
const sheet = (headers: string[], ...rows: TestCell[][]) => workbookOf({ 流程: [title, headers, ...rows] })

/** What an import makes of a plan's only segment, from 20:00 for 5 minutes. */
function segmentAfter(fields: Partial<Row<'segments'>>, headers: string[], ...cells: TestCell[]) {
  const plan = aPlan(session('20:00', segment('', 5, fields)))
  const { plan: after } = proposed(
    sheet(['时间', ...headers], ['20:00-20:05', ...cells]),
    importOptions(),
    plan,
  )
  expect(rowsOf(after, 'segments')).toHaveLength(1)
  return rowsOf(after, 'segments')[0]
}

describe('what a segment is', () => {
  test.each<[string, Partial<Row<'segments'>>, string | null, string, string]>([
    ['stays without a cell for it', { kind: 'lottery' }, null, 'lottery', ''],
    ['is guessed where nobody has named it', { kind: 'other' }, null, 'product', ''],
    [
      'stays by a title of its own where the cell says only the kind',
      { kind: 'opening', title: '暖场' },
      '开场',
      'opening',
      '暖场',
    ],
    [
      'keeps the kind that the planner chose for the same title',
      { kind: 'lottery', title: '整点福袋' },
      '整点福袋',
      'lottery',
      '整点福袋',
    ],
    ['is another where the cell says so', { kind: 'opening', title: '暖场' }, '抽奖', 'lottery', ''],
    [
      'is another where its title is',
      { kind: 'lottery', title: '抽奖一' },
      '第2轮讲品',
      'product',
      '第2轮讲品',
    ],
  ])('%s', (_, before, cell, kind, named) => {
    expect(segmentAfter(before, ['环节', '商品'], cell, '面膜')).toMatchObject({ kind, title: named })
  })
})

describe('notes and benefit', () => {
  test.each<[string, string, string | null, string | null, string]>([
    ['stay beside a column of no known name', '自己写的', null, '轻快', '自己写的\n音乐：轻快'],
    ['say that column once', '自己写的\n音乐：轻快', null, '轻快', '自己写的\n音乐：轻快'],
    ['follow that column', '自己写的\n音乐：轻快', null, '安静', '自己写的\n音乐：安静'],
    ['follow their own cell', '旧', '新', '安静', '新\n音乐：安静'],
    [
      'keep what was written below their cell',
      '记\n音乐：轻快\n后来写的',
      '记',
      null,
      '记\n音乐：轻快\n后来写的',
    ],
    [
      'keep a line of their cell that is like that column',
      '音乐：看嘉宾',
      '音乐：看嘉宾',
      '安静',
      '音乐：看嘉宾\n音乐：安静',
    ],
  ])('%s', (_, notes, cell, music, after) => {
    expect(segmentAfter({ notes }, ['环节', '备注', '音乐'], '讲品', cell, music)?.notes).toBe(after)
  })

  test('of the benefit stay beside a price that has no product', () => {
    expect(segmentAfter({ benefit: '拍一发三' }, ['环节', '直播价'], '福利', '9.9')?.benefit).toBe(
      '拍一发三\n直播价：9.9',
    )
  })

  test('of a product stay beside a column of no known name', () => {
    const first = proposed(
      workbookOf({
        货盘: [
          ['商品名称', '直播价', '库存', '备注'],
          ['面膜', 59, 5, '主推'],
        ],
      }),
      importOptions(),
      aPlan(session('20:00', segment('讲品', 60))),
    )
    const second = proposed(
      workbookOf({
        货盘: [
          ['商品名称', '直播价', '库存', '颜色'],
          ['面膜', 59, 5, '粉'],
        ],
      }),
      importOptions(),
      first.plan,
    )
    expect(rowsOf(second.plan, 'products')[0]?.notes).toBe('主推\n颜色：粉')
  })

  test('and texts stay where only the blanks at their ends are gone', () => {
    const before = { script: ' 话术\r\n第二行\n', notes: '记\n', title: '第1轮 ' }
    expect(segmentAfter(before, ['环节', '话术', '备注'], '第1轮', '话术\n第二行', '记')).toMatchObject(
      before,
    )
  })
})

describe('the length of a segment', () => {
  test('stays where the sheet does not say when it ends', () => {
    const plan = aPlan(session('20:00', segment('', 5), segment('', 20)))
    const starts = sheet(['时间', '环节'], ['20:00', '其他'], ['20:05', '其他'])
    expect(countDiff(proposed(starts, importOptions(), plan).diff)).toEqual({
      added: 0,
      changed: 0,
      removed: 0,
    })
  })

  test('follows the next start of a sheet that has only starts', () => {
    const plan = aPlan(session('20:00', segment('', 5), segment('', 20)))
    const starts = sheet(['时间', '环节'], ['20:00', '其他'], ['20:08', '其他'])
    expect(times(proposed(starts, importOptions(), plan).plan)).toEqual(['20:00+8', '20:08+20'])
  })
})

describe('who is in a segment', () => {
  const hosted = proposed(
    sheet(['时间', '环节', '主播', '商品'], ['20:00-20:05', '讲品', '小雅、阿May', '面膜、精华']),
  ).plan
  const crewWhere = (...cells: TestCell[]) => {
    const again = sheet(['时间', '环节', '主播', '商品'], ['20:00-20:05', '讲品', ...cells])
    const [row] = rowsOf(proposed(again, importOptions(), hosted).plan, 'segments')
    return [row?.hostIds.length, row?.productIds.length]
  }

  test('is who the cell still names', () => {
    expect(crewWhere('小雅', '精华')).toEqual([1, 1])
  })

  test.each([[null], ['-'], ['待定']])('stays where the cell says %j', (cell) => {
    expect(crewWhere(cell, null)).toEqual([2, 2])
  })
})

describe('rows of some rounds only', () => {
  const rounds = aPlan(
    session(
      '20:00',
      fixed('20:00', '', 10, { kind: 'break' }),
      fixed('20:30', '', 10, { kind: 'break' }),
      fixed('21:00', '', 10, { kind: 'break' }),
    ),
  )

  test('move the round that is nearest', () => {
    const later = sheet(['时间', '环节'], ['20:35-20:45', '休息'], ['21:05-21:15', '休息'])
    expect(times(proposed(later, importOptions(), rounds).plan)).toEqual(['20:00+10', '20:35+10', '21:05+10'])
  })

  test('move each round in a sheet of all, and add the one more', () => {
    const all = ['20:20-20:30', '20:50-21:00', '21:20-21:30', '21:50-22:00']
    const { plan, diff } = proposed(
      sheet(['时间', '环节'], ...all.map((time) => [time, '休息'])),
      importOptions(),
      rounds,
    )
    expect(times(plan)).toEqual(['20:20+10', '20:50+10', '21:20+10', '21:50+10'])
    expect(countDiff(diff, 'segments')).toEqual({ added: 1, changed: 3, removed: 0 })
  })

  test('are known by their product where no cell names them', () => {
    const first = proposed(
      sheet(
        ['时间', '环节', '商品'],
        ['20:00-20:05', '第1轮', '面膜'],
        ['20:05-20:10', '第2轮', '精华'],
        ['20:10-20:15', '第3轮', '眼霜'],
      ),
      importOptions(),
      aPlan(),
    )
    const { plan } = proposed(
      sheet(['时间', '商品'], ['20:00-20:08', '面膜'], ['20:08-20:13', '精华'], ['20:13-20:18', '眼霜']),
      importOptions(),
      first.plan,
    )
    expect(times(plan)).toEqual(['20:00+8', '20:08+5', '20:13+5'])
    expect(rowsOf(plan, 'segments').map((row) => row.title)).toEqual(['第1轮', '第2轮', '第3轮'])
  })
})

test('one row that goes to the front leaves the others their places', () => {
  const plan = aPlan(session('20:00', ...['一', '二', '三', '四'].map((name) => fixed('20:00', name, 5))))
  const orders = pageOf(plan, 'segments', 's1').map(({ order }) => order)
  const front = sheet(['时间', '环节'], ['19:50-19:55', '四'], ['20:00-20:05', '一'])
  const { plan: after, diff } = proposed(front, importOptions(), plan)
  expect(rowsOf(after, 'segments').map((row) => row.title)).toEqual(['四', '一', '二', '三'])
  expect(
    rowsOf(after, 'segments')
      .slice(1)
      .map(({ order }) => order),
  ).toEqual(orders.slice(0, 3))
  expect(countDiff(diff, 'segments').changed).toBe(1)
})

test('a first segment that is linked goes on air earlier with its session', () => {
  const plan = aPlan(session('20:00', segment('开播', 5), segment('讲解', 5)))
  const earlier = sheet(['时间', '环节'], ['19:55-20:00', '开播'], ['20:00-20:05', '讲解'])
  expect(run(proposed(earlier, importOptions(), plan).plan)).toEqual([
    '06-18 19:55 5 other linked',
    '06-18 20:00 5 other linked',
  ])
})

describe('two segments at one minute', () => {
  test('keep their products, whichever stands first in the sheet', () => {
    const headers = ['时间', '环节', '商品']
    const together = ['20:00-20:10', '第1轮讲品', '面膜、精华']
    const alone = ['20:00-20:10', '第1轮讲品', '面膜']
    const { plan } = proposed(sheet(headers, together, alone))
    for (const rows of [
      [together, alone],
      [alone, together],
    ])
      expect(proposed(sheet(headers, ...rows), importOptions(), plan).diff).toEqual({})
  })
})
