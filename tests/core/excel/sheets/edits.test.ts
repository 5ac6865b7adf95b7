import { describe, expect, it } from 'vitest'
import { moveSession } from '#core/edits/moveSession.ts'
import { reorderSegments } from '#core/edits/reorderSegments.ts'
import { setFields } from '#core/edits/setFields.ts'
import { setSegmentDuration } from '#core/edits/setSegmentDuration.ts'
import { setSegmentStart } from '#core/edits/setSegmentStart.ts'
import { setSegmentTiming } from '#core/edits/setSegmentTiming.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, pageOf, rowsOf } from '#core/plan/Plan.ts'
import { isEmptyDiff, type PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import { aPlan, fixed, planId, planWith, segment, session } from '#tests/build/plan.ts'
import { editedElsewhere, proposed, type SheetEditor } from './teamWorkbook.ts'

const row = { planId }
const run = aPlan(
  session(
    '22:00',
    segment('开场', 30, { kind: 'opening' }),
    segment('讲品', 60, { kind: 'product', productIds: ['p1'], hostIds: ['h1'], script: '旧话术' }),
    segment('福利', 20, { kind: 'giveaway' }),
    fixed('24:30', '整点', 15),
    segment('返场', 40),
  ),
  session('09:00', segment('早场', 30)),
)
const plan = planWith({
  rooms: [blankRow('rooms', { ...row, id: 'room', name: '旗舰店' })],
  sessions: rowsOf(run, 'sessions').map((one) => ({
    ...one,
    title: one.id === 's1' ? '晚场' : '早场',
    duration: 240,
  })),
  segments: rowsOf(run, 'segments'),
  products: [
    blankRow('products', { ...row, id: 'p1', name: '精华', productNo: '001', listFen: 9900, stock: 5 }),
    blankRow('products', { ...row, id: 'p2', name: '面霜' }),
  ],
  hosts: [
    blankRow('hosts', { ...row, id: 'h1', name: '小雅' }),
    blankRow('hosts', { ...row, id: 'h2', name: '阿宁' }),
    blankRow('hosts', { ...row, id: 'h3', name: '小美' }),
    blankRow('hosts', { ...row, id: 'h4', name: '小美' }),
  ],
  lineup: [
    blankRow('lineup', { ...row, id: 'l1', sessionId: 's1', productId: 'p1', order: 'a0', liveFen: 4900 }),
    blankRow('lineup', { ...row, id: 'l2', sessionId: 's1', productId: 'p2', order: 'a1' }),
  ],
  shifts: [
    blankRow('shifts', { ...row, id: 'w1', hostId: 'h1', roomId: 'room', start: 1320, duration: 120 }),
  ],
})

type Edit = (sheetOf: (name: string) => SheetEditor) => void
/** 2027-06-18 in Excel. */
const firstDay = 46_556

const afterEdit = async (edit: Edit) => proposed(plan, await editedElsewhere(plan, edit))
const diffOf = (result: Result<PlanDiff>): PlanDiff => {
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}

describe('a cell that was changed in another program', () => {
  const cases: readonly (readonly [string, Edit, (of: Plan) => Result<PlanDiff>])[] = [
    [
      'moves what is linked after a longer segment',
      (sheetOf) => sheetOf('流程').set('s1-2', '时长（分钟）', 70),
      (of) => setSegmentDuration(of, 's1', ['s1-2'], 70),
    ],
    [
      'is a duration in words',
      (sheetOf) => sheetOf('流程').set('s1-2', '时长（分钟）', '1小时10分'),
      (of) => setSegmentDuration(of, 's1', ['s1-2'], 70),
    ],
    [
      'fixes a segment at its new start',
      (sheetOf) => sheetOf('流程').set('s1-3', '开始', firstDay + 1410 / 1440 + 5 / 1440),
      (of) => setSegmentStart(of, 's1', 's1-3', 1415),
    ],
    [
      'takes a clock alone for the first one after the session begins',
      (sheetOf) => sheetOf('流程').set('s1-5', '开始', 50 / 1440),
      (of) => setSegmentStart(of, 's1', 's1-5', 1490),
    ],
    [
      'takes a clock in words past midnight',
      (sheetOf) => sheetOf('流程').set('s1-5', '开始', '次日 00:50'),
      (of) => setSegmentStart(of, 's1', 's1-5', 1490),
    ],
    [
      'fixes a segment where it is',
      (sheetOf) => sheetOf('流程').set('s1-3', '固定/联动', '固定'),
      (of) => setSegmentTiming(of, 's1', ['s1-3'], 'fixed'),
    ],
    [
      'links a fixed segment again',
      (sheetOf) => sheetOf('流程').set('s1-4', '固定/联动', 'linked'),
      (of) => setSegmentTiming(of, 's1', ['s1-4'], 'linked'),
    ],
    [
      'changes a text',
      (sheetOf) => sheetOf('流程').set('s1-2', '话术', '=新"话术"\n第二行'),
      (of) => setFields(of, 'segments', 's1', ['s1-2'], { script: '=新"话术"\n第二行' }),
    ],
    [
      'empties a text',
      (sheetOf) => sheetOf('流程').set('s1-2', '话术', null),
      (of) => setFields(of, 'segments', 's1', ['s1-2'], { script: '' }),
    ],
    [
      'names another host',
      (sheetOf) => sheetOf('流程').set('s1-2', '主播', ' 阿宁 '),
      (of) => setFields(of, 'segments', 's1', ['s1-2'], { hostIds: ['h2'] }),
    ],
    [
      'names two hosts, one of them by her number',
      (sheetOf) => sheetOf('流程').set('s1-2', '主播', '阿宁、小美 #2'),
      (of) => setFields(of, 'segments', 's1', ['s1-2'], { hostIds: ['h2', 'h4'] }),
    ],
    [
      'renames a product, which the run of show still calls by its old name',
      (sheetOf) => sheetOf('商品').set('p1', '商品', '精华液 30ml、升级版'),
      (of) => setFields(of, 'products', '', ['p1'], { name: '精华液 30ml、升级版' }),
    ],
    [
      'sets a price of one fen',
      (sheetOf) => sheetOf('货盘').set('l1', '直播价（元）', 0.01),
      (of) => setFields(of, 'lineup', 's1', ['l1'], { liveFen: 1 }),
    ],
    [
      'sets a price in 万',
      (sheetOf) => sheetOf('商品').set('p2', '日常价（元）', '1.2万'),
      (of) => setFields(of, 'products', '', ['p2'], { listFen: 1_200_000 }),
    ],
    [
      'empties a number',
      (sheetOf) => sheetOf('商品').set('p1', '库存', null),
      (of) => setFields(of, 'products', '', ['p1'], { stock: null }),
    ],
    [
      'keeps a product number with its zeros',
      (sheetOf) => sheetOf('商品').set('p2', '商品ID', '0006912345678901234'),
      (of) => setFields(of, 'products', '', ['p2'], { productNo: '0006912345678901234' }),
    ],
    [
      'moves a session with its whole run',
      (sheetOf) => sheetOf('场次').set('s1', '开始', firstDay + 1350 / 1440),
      (of) => moveSession(of, 's1', 1350),
    ],
  ]

  it.each(cases)('%s', async (_name, edit, expected) => {
    const { diff, report } = await afterEdit(edit)
    expect(report.findings).toEqual([])
    expect(diff).toEqual(diffOf(expected(plan)))
  })

  it('moves a shift to another day and page', async () => {
    const { plan: after } = await afterEdit((sheetOf) => sheetOf('排班').set('w1', '开始', firstDay + 1.5))
    expect(rowsOf(after, 'shifts')).toMatchObject([{ id: 'w1', start: 2160, duration: 120 }])
    expect(pageOf(after, 'shifts', 'room/0')).toEqual([])
  })

  it('leaves rows linked whose retyped starts follow from the change', async () => {
    const { diff } = await afterEdit((sheetOf) => {
      const sheet = sheetOf('流程')
      sheet.set('s1-2', '时长（分钟）', 70)
      sheet.set('s1-3', '开始', firstDay + 1420 / 1440)
    })
    expect(diff).toEqual(diffOf(setSegmentDuration(plan, 's1', ['s1-2'], 70)))
  })

  it('is read in an English workbook too', async () => {
    const workbook = await editedElsewhere(
      plan,
      (sheetOf) => sheetOf('Run of show').set('s1-3', 'Fixed or linked', 'Fixed'),
      'en',
    )
    expect(proposed(plan, workbook).diff).toEqual(diffOf(setSegmentTiming(plan, 's1', ['s1-3'], 'fixed')))
  })
})

describe('a changed cell that cannot be taken', () => {
  const cases: readonly (readonly [string, string, string, string, string | number, string, string])[] = [
    ['a duration in no words', '流程', 's1-2', '时长（分钟）', '很久', 'unreadable', 'duration'],
    ['a duration of nothing', '流程', 's1-2', '时长（分钟）', 0, 'out-of-range', 'duration'],
    ['a start outside the plan', '流程', 's1-2', '开始', firstDay - 30, 'out-of-range', 'clock'],
    ['a start with seconds', '流程', 's1-2', '开始', firstDay + 0.5001, 'unreadable', 'clock'],
    ['a kind nobody knows', '流程', 's1-2', '环节', '唱歌', 'unreadable', 'one-of-list'],
    ['a host nobody knows', '流程', 's1-2', '主播', '小明', 'unknown-reference', 'row-in-plan'],
    ['a name two hosts bear', '流程', 's1-2', '主播', '小美', 'ambiguous', 'name'],
    ['two prices', '商品', 'p1', '日常价（元）', '199/299', 'ambiguous', 'money'],
    ['a negative stock', '商品', 'p1', '库存', -5, 'out-of-range', 'count'],
    ['a share above one', '商品', 'p1', '佣金率', 250, 'out-of-range', 'rate'],
    [
      'an end that contradicts its row',
      '流程',
      's1-2',
      '结束',
      firstDay + 1425 / 1440,
      'contradicts',
      'start-and-end',
    ],
    ['an end in no words', '流程', 's1-2', '结束', '天亮', 'unreadable', 'clock'],
  ]

  it.each(cases)('such as %s is a finding at its cell and changes nothing', async (...one) => {
    const [, sheet, id, header, value, code, expected] = one
    let cell = ''
    const { diff, report } = await afterEdit((sheetOf) => {
      sheetOf(sheet).set(id, header, value)
      cell = sheetOf(sheet).address(id, header)
    })
    expect(isEmptyDiff(diff)).toBe(true)
    expect(report.findings).toMatchObject([{ file: '团队.xlsx', sheet, cell, code, expected }])
    expect(report.rows.imported + report.rows.skipped).toBe(report.rows.read)
  })
})

describe('rows of the sheet', () => {
  it('that were added stand in the run where they stand in the sheet', async () => {
    const { plan: after, report } = await afterEdit((sheetOf) =>
      sheetOf('流程').reorder((rows) => {
        const added = [null, '晚场', null, null, 10, null, '抽奖', '新一段']
        return [...rows.slice(0, 3), added, ...rows.slice(3)]
      }),
    )
    expect(report.findings).toEqual([])
    const titles = pageOf(after, 'segments', 's1').map(({ title, start, timing }) => [title, start, timing])
    expect(titles).toEqual([
      ['开场', 1320, 'linked'],
      ['讲品', 1350, 'linked'],
      ['新一段', 1410, 'linked'],
      ['福利', 1420, 'linked'],
      ['整点', 1470, 'fixed'],
      ['返场', 1485, 'linked'],
    ])
  })

  it('that name no session and no length belong to the session above and last as the plan says', async () => {
    const { plan: after } = await afterEdit((sheetOf) => {
      const sheet = sheetOf('流程')
      sheet.append({ 名称: '收尾', 环节: '收尾' })
    })
    expect(pageOf(after, 'segments', 's1').at(-1)).toMatchObject({ title: '收尾', start: 1525, duration: 5 })
  })

  it('that were moved are moved in the run', async () => {
    const { diff } = await afterEdit((sheetOf) =>
      sheetOf('流程').reorder(([morning, a, b, c, ...rest]) => [morning, b, a, c, ...rest] as unknown[][]),
    )
    const expected = diffOf(reorderSegments(plan, 's1', ['s1-1'], 's1-3'))
    const starts = (of: PlanDiff) =>
      Object.entries(of.segments?.s1?.changed ?? {}).map(([id, fields]) => [id, fields.start])
    expect(new Set(starts(diff))).toEqual(new Set(starts(expected)))
    expect(Object.values(diff.segments?.s1?.changed ?? {}).filter(({ order }) => order)).toHaveLength(1)
  })

  it('that are gone from the sheet stay in the plan', async () => {
    const { diff } = await afterEdit((sheetOf) =>
      sheetOf('流程').reorder((rows) => [...rows.slice(0, 2), ...rows.slice(3)]),
    )
    expect(isEmptyDiff(diff)).toBe(true)
  })

  it('that were cleared but for the hidden id change nothing and are listed', async () => {
    const { diff, report } = await afterEdit((sheetOf) =>
      sheetOf('主播').reorder((rows) =>
        [['h1'], ...rows.slice(1)].map((cells) => cells.concat(Array(8).fill(''))),
      ),
    )
    expect(isEmptyDiff(diff)).toBe(true)
    expect(report.skippedRows).toContainEqual(
      expect.objectContaining({ sheet: '主播', row: 2, reason: 'note-row' }),
    )
  })

  it('that were copied with their hidden id become rows of their own', async () => {
    const { diff } = await afterEdit((sheetOf) =>
      sheetOf('商品').reorder((rows) => [...rows.slice(0, 2), [...(rows[1] ?? [])], ...rows.slice(2)]),
    )
    expect(diff.products?.['']?.added).toMatchObject([{ name: '面霜' }])
    expect(diff.products?.['']?.added[0]?.id).not.toBe('p2')
    expect(diff.products?.['']?.changed).toEqual({})
  })

  it('that were added are known to the other sheets by name', async () => {
    const { plan: after, report } = await afterEdit((sheetOf) => {
      sheetOf('主播').append({ 姓名: '新人' })
      sheetOf('流程').set('s1-2', '主播', '小雅、新人')
    })
    expect(report.findings).toEqual([])
    const host = rowsOf(after, 'hosts').find(({ name }) => name === '新人')
    expect(pageOf(after, 'segments', 's1')[1]?.hostIds).toEqual(['h1', host?.id])
  })

  it('that lack what a row must have are skipped and listed', async () => {
    const { diff, report } = await afterEdit((sheetOf) => {
      sheetOf('商品').append({ SKU: '无名' })
      sheetOf('排班').append({ 姓名: '小雅', 直播间: '旗舰店' })
    })
    expect(isEmptyDiff(diff)).toBe(true)
    expect(report.skippedRows.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['name-missing', 'time-unreadable']),
    )
    expect(report.rows.imported + report.rows.skipped).toBe(report.rows.read)
  })
})
