import { describe, expect, test } from 'vitest'
import { type Plan, planRow, rowsOf } from '#core/plan/Plan.ts'
import { applyDiff, countDiff, isEmptyDiff } from '#core/plan/PlanDiff.ts'
import { recordSchemas, tableNames } from '#core/plan/tables.ts'
import {
  fixture,
  importOptions,
  lineupOf,
  productNamed,
  proposed,
  run,
  said,
  skippedIn,
  times,
} from './workbookOf.ts'

function expectValid(plan: Plan): void {
  for (const table of tableNames) {
    for (const row of rowsOf(plan, table)) expect(recordSchemas[table].safeParse(row).error).toBeUndefined()
  }
}

describe('run-of-show-618.xlsx', async () => {
  const workbook = await fixture('run-of-show-618.xlsx')
  const proposal = proposed(workbook)
  const { plan } = proposal

  test('reads every row, leaves out the totals and finds nothing to complain about', () => {
    expect(proposal.report.rows).toEqual({ read: 61, imported: 60, skipped: 1 })
    expect(skippedIn(proposal)).toEqual(['65 totals-row'])
    expect(said(proposal)).toEqual([])
    expectValid(plan)
  })

  test('makes a plan from what the title rows say', () => {
    expect(planRow(plan)).toMatchObject({
      title: '618大促直播流程表',
      promo: '618',
      startDate: '2027-06-18',
      days: 1,
    })
    expect(rowsOf(plan, 'rooms').map(({ name }) => name)).toEqual(['桃屿官方旗舰店直播间'])
    expect(rowsOf(plan, 'sessions')).toMatchObject([
      { start: 1080, duration: 390, gmvTargetFen: 300_000_000, roomId: rowsOf(plan, 'rooms')[0]?.id },
    ])
    expect(rowsOf(plan, 'hosts').map(({ name, position }) => [name, position])).toEqual(
      expect.arrayContaining([
        ['小雅', 'host'],
        ['阿May', 'host'],
        ['大林', 'controller'],
      ]),
    )
    expect(rowsOf(plan, 'hosts')).toHaveLength(3)
  })

  test('keeps the 60 starts of the sheet, past midnight too, the first fixed and the others linked', () => {
    const segments = rowsOf(plan, 'segments')
    expect(segments).toHaveLength(60)
    expect(run(plan).slice(0, 4)).toEqual([
      '06-18 18:00 10 opening fixed',
      '06-18 18:10 5 product linked',
      '06-18 18:15 5 product linked',
      '06-18 18:20 8 product linked',
    ])
    expect(run(plan).slice(-5)).toEqual([
      '06-18 23:40 10 product linked',
      '06-18 23:50 10 product linked',
      '06-19 00:00 10 product linked',
      '06-19 00:10 10 product linked',
      '06-19 00:20 10 closing linked',
    ])
    expect(segments.filter(({ timing }) => timing === 'linked')).toHaveLength(59)
  })

  test('gives each start and end as its own cell says it', () => {
    const minutes = (text: string): number => {
      const [hours = 0, minute = 0] = text.split(/[:：]/).map(Number)
      return hours * 60 + minute
    }
    const cells = workbook.sheets[0]?.rows.slice(4, 64).map((row) => row[0]?.raw ?? '') ?? []
    const expected = cells.map((cell) => {
      const [from = 0, to = 0] = cell.split(/[-—~至]/).map(minutes)
      return [from, to === 0 ? 1440 : to]
    })
    const actual = rowsOf(plan, 'segments').map(({ start, duration }) => [
      start % 1440,
      (start % 1440) + duration,
    ])
    expect(actual).toEqual(expected)
  })

  test('fills the merged 环节 down', () => {
    const titles = rowsOf(plan, 'segments').map(({ title, kind }) => title || kind)
    expect(titles.slice(0, 10)).toEqual([
      'opening',
      ...Array(5).fill('第1轮讲品'),
      'giveaway',
      'interaction',
      'encore',
      '第2轮讲品',
    ])
  })

  test('takes 20 products and 20 lineup rows with their prices', () => {
    expect(rowsOf(plan, 'products')).toHaveLength(20)
    expect(rowsOf(plan, 'products').filter(({ listFen }) => listFen !== null)).toHaveLength(20)
    expect(rowsOf(plan, 'lineup').map(({ linkNo }) => linkNo)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    )
    expect(rowsOf(plan, 'lineup').filter(({ liveFen }) => liveFen !== null)).toHaveLength(20)
    expect(lineupOf(plan, '青禾 修护霜 50g')).toMatchObject({
      liveFen: 11600,
      linkNo: 5,
      mechanism: '赠小样2件',
    })
    expect(productNamed(plan, '青禾 修护霜 50g')).toMatchObject({ listFen: 18700 })
  })

  test('puts the texts of a row where they belong', () => {
    const [first, second] = rowsOf(plan, 'segments')
    expect(first).toMatchObject({ script: '欢迎、福利预告、整点抽奖说明', spendCue: '千川起量 80元/分钟' })
    expect(second).toMatchObject({ showing: '展示质地', spendCue: '放量', benefit: '', notes: '' })
    const handover = rowsOf(plan, 'segments').find(({ kind }) => kind === 'handover')
    expect(handover?.hostIds).toHaveLength(2)
    expect(handover?.notes).toBe('换主播，场控同步库存')
  })

  test('puts the session on its day of a plan that begins earlier', () => {
    const earlier = proposed(workbook, importOptions({ startDate: '2027-06-01' })).plan
    expect(rowsOf(earlier, 'sessions')[0]?.start).toBe(17 * 1440 + 1080)
    expect(planRow(earlier)).toMatchObject({ startDate: '2027-06-01', days: 18 })
  })

  test('changes nothing the second time', () => {
    const again = proposed(workbook, importOptions(), plan)
    expect(isEmptyDiff(again.diff)).toBe(true)
    expect(again.report.rows).toEqual({ read: 61, imported: 60, skipped: 1 })
  })

  test('gives a diff that leads from its base to its plan', () => {
    expect(rowsOf(proposal.base, 'plans')).toHaveLength(1)
    expect(countDiff(proposal.diff).removed).toBe(0)
    expect(applyDiff(proposal.base, proposal.diff)).toEqual(plan)
  })

  test('uses the room that the planner named', () => {
    const named = proposed(workbook, importOptions({ roomName: '二号直播间' })).plan
    expect(rowsOf(named, 'rooms').map(({ name }) => name)).toEqual(['二号直播间'])
  })
})

describe('messy-script.xlsx', async () => {
  const workbook = await fixture('messy-script.xlsx')
  const proposal = proposed(workbook)
  const { plan } = proposal

  test('says every cell that it could not take', () => {
    expect(said(proposal)).toEqual([
      'sheet date-missing',
      'sheet room-missing',
      'C5 ambiguous',
      'D5 unreadable',
      'A6 end-missing',
      'C7 error-cell',
      'C8 unreadable',
      'A9 unreadable',
      'C9 unreadable',
      'D9 unreadable',
      'E9 unreadable',
      'A10 out-of-range',
      'C10 out-of-range',
      'D10 out-of-range',
      'A11 overlaps-row',
      'A12 time-missing',
    ])
    expect(proposal.report.findings[2]).toEqual({
      file: 'messy-script.xlsx',
      sheet: '脚本',
      cell: 'C5',
      raw: '199/299',
      expected: 'money',
      code: 'ambiguous',
    })
  })

  test('imports the rows whose time it can read and lists the others', () => {
    expect(proposal.report.rows).toEqual({ read: 10, imported: 7, skipped: 3 })
    expect(skippedIn(proposal)).toEqual(['9 time-unreadable', '10 time-unreadable', '12 time-unreadable'])
    expect(proposal.report.skippedRows[0]?.cells).toEqual(['待定', '山海集 卸妆膏 100g', '一百', '若干', '?'])
    expect(times(plan)).toEqual([
      '20:30+10',
      '20:35+10',
      '20:40+10',
      '21:00+5',
      '21:10+10',
      '25:10+10',
      '25:20+10',
    ])
    expectValid(plan)
  })

  test.each([
    ['桃屿 氨基酸洗面奶 120g', 9900, 3000, ''],
    ['青禾 玻尿酸精华水 150ml', null, null, ''],
    ['山海集 防晒喷雾 SPF50 180ml', 12900, 15000, '买一送一'],
    ['桃屿 烟酰胺面膜 10片', null, null, ''],
    ['青禾 修护霜 50g', null, 200, ''],
    ['山海集 卸妆膏 100g', null, null, ''],
    ['桃屿 身体乳 300ml', null, null, ''],
    ['青禾 护发精油 80ml', 8900, 100, ''],
    ['山海集 旅行套装 6件', 7900, 100, ''],
  ])('takes of %s what can be read', (name, liveFen, allocatedStock, mechanism) => {
    expect(lineupOf(plan, name)).toMatchObject({ liveFen, allocatedStock, mechanism })
  })

  test('takes no unreadable name for a host', () => {
    expect(
      rowsOf(plan, 'hosts')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['可可', '小雅', '阿May'].sort())
  })

  test('keeps the note above the table with the session', () => {
    expect(planRow(plan).title).toBe('messy-script')
    expect(rowsOf(plan, 'sessions')[0]?.notes).toBe('注意：本表为内部资料')
  })

  test('changes nothing the second time', () => {
    expect(isEmptyDiff(proposed(workbook, importOptions(), plan).diff)).toBe(true)
  })
})
