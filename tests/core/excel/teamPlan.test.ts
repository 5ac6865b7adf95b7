import { describe, expect, test } from 'vitest'
import { readWorkbook } from '#core/excel/readWorkbook.ts'
import { exportTeamWorkbook } from '#core/excel/sheets/exportTeamWorkbook.ts'
import { type Plan, planRow, rowsOf } from '#core/plan/Plan.ts'
import { isEmptyDiff } from '#core/plan/PlanDiff.ts'
import { recordSchemas, tableNames } from '#core/plan/tables.ts'
import { fixture, importOptions, lineupOf, must, productNamed, proposed, said } from './workbookOf.ts'

function expectValid(plan: Plan): void {
  for (const table of tableNames) {
    for (const row of rowsOf(plan, table)) expect(recordSchemas[table].safeParse(row).error).toBeUndefined()
  }
}

describe('team-plan-double11.xlsx', async () => {
  const workbook = await fixture('team-plan-double11.xlsx')
  const proposal = proposed(workbook)
  const { plan } = proposal

  test('takes the 20 products of the lineup with all of their columns', () => {
    expect(rowsOf(plan, 'products')).toHaveLength(20)
    expect(productNamed(plan, '桃屿 眼霜 20g')).toMatchObject({
      productNo: '3670000000000712711',
      brand: '桃屿',
      category: '美妆护肤',
      role: 'hero',
      listFen: 37200,
      costFen: 11500,
      floorFen: 21900,
      stock: 7097,
      commissionRate: 0.2,
      sellingPoints: ['温和不刺激', '24h保湿', '明星同款'],
      leadTimeHours: 168,
    })
    expect(productNamed(plan, '桃屿 烟酰胺面膜 10片')?.stock).toBe(12000)
    expect(productNamed(plan, '桃屿 唇膏礼盒')?.notes).toBe('主推')
    expect(productNamed(plan, '桃屿 氨基酸洗面奶 120g')).toMatchObject({
      commissionRate: 0.15,
      leadTimeHours: 48,
    })
    expectValid(plan)
  })

  test('holds the lineup in a session of a day, and says that it assumed it', () => {
    expect(rowsOf(plan, 'sessions')).toMatchObject([{ start: 0, duration: 1440, title: '双11货盘表' }])
    expect(rowsOf(plan, 'lineup')).toHaveLength(20)
    expect(lineupOf(plan, '桃屿 眼霜 20g')).toMatchObject({
      linkNo: 10,
      liveFen: 23100,
      mechanism: '买一送一',
    })
    expect(planRow(plan)).toMatchObject({ promo: 'double11', startDate: '2027-05-20', title: '双11货盘表' })
  })

  test('says the stock that is no number, and lists every row of the sheets that it does not know', () => {
    expect(said(proposal).filter((text) => !text.startsWith('sheet'))).toEqual(['L10 unreadable'])
    expect(productNamed(plan, '青禾 护发精油 80ml')?.stock).toBeNull()
    expect(said(proposal).filter((text) => text === 'sheet sheet-not-recognised')).toHaveLength(6)
    const { read, imported, skipped } = proposal.report.rows
    expect([read, imported, skipped]).toEqual([65, 20, 45])
    expect(proposal.tables.map(({ sheet, kind }) => [sheet, kind])).toEqual([
      ['货盘', 'lineup'],
      ['排班', 'unknown'],
      ['投放', 'unknown'],
      ['达人', 'unknown'],
      ['客服', 'unknown'],
      ['筹备清单', 'unknown'],
      ['GMV目标拆解', 'unknown'],
    ])
  })

  test('changes nothing the second time', () => {
    expect(isEmptyDiff(proposed(workbook, importOptions(), plan).diff)).toBe(true)
  })

  test('goes into the only session of a plan, by the products that are there', async () => {
    const show = proposed(await fixture('run-of-show-618.xlsx')).plan
    const both = proposed(workbook, importOptions(), show)
    expect(said(both).filter((text) => text.includes('session-assumed'))).toEqual([])
    expect(rowsOf(both.plan, 'products')).toHaveLength(20)
    expect(rowsOf(both.plan, 'lineup')).toHaveLength(20)
    expect(rowsOf(both.plan, 'sessions')).toHaveLength(1)
    expect(rowsOf(both.plan, 'segments')).toEqual(rowsOf(show, 'segments'))
    expect(productNamed(both.plan, '桃屿 眼霜 20g')?.productNo).toBe('3670000000000712711')
  })
})

describe('a workbook that Bigday wrote', async () => {
  const { plan } = proposed(await fixture('run-of-show-618.xlsx'))
  const workbook = must(await readWorkbook(await exportTeamWorkbook(plan, 'zh'), '618.xlsx'))

  test('comes back by its ids', () => {
    const proposal = proposed(workbook, importOptions(), plan)
    expect(isEmptyDiff(proposal.diff)).toBe(true)
    expect(proposal.tables.some(({ kind }) => kind === 'team')).toBe(true)
  })

  test('says macros that somebody put into it', () => {
    const proposal = proposed({ ...workbook, hasMacros: true }, importOptions(), plan)
    expect(said(proposal)).toEqual(['sheet macros-ignored'])
  })
})
