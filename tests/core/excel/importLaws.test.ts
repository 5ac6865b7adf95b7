import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellAddress } from '#core/excel/Workbook.ts'
import { rowsOf } from '#core/plan/Plan.ts'
import { isEmptyDiff } from '#core/plan/PlanDiff.ts'
import { recordSchemas, tableNames } from '#core/plan/tables.ts'
import { importOptions, proposed, type TestCell, workbookOf } from './workbookOf.ts'

const headers = [
  '时间',
  '环节',
  '链接号',
  '商品',
  '日常价',
  '直播价',
  '机制',
  '库存',
  '主播',
  '话术',
  '备注',
  '别的',
]

const oneOf = (...values: TestCell[]) => fc.constantFrom<TestCell[]>(null, ...values)
const minute = fc.integer({ min: 0, max: 47 * 60 })
const clock = (value: number): string =>
  `${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`
const time = fc.oneof(
  minute.map(clock),
  fc
    .tuple(minute, fc.integer({ min: -5, max: 90 }))
    .map(([from, length]) => `${clock(from)}-${clock(Math.max(0, from + length))}`),
  oneOf('待定', '合计', '0-5分钟', '次日 00:30', '晚上8点半', '-', '6月19日 20:00-20:10'),
)
const row = fc.tuple(
  time,
  oneOf('开场', '第1轮讲品', '福利', '嘉宾'),
  oneOf(1, 2, '3号', '主推', 0),
  oneOf('面膜', '精华', '面膜、精华', ' 面膜 ', '无'),
  oneOf(99, '¥99', '199/299', 0, { kind: 'error', raw: '#N/A' }),
  oneOf(59, '买一送一 129', '8折', '49'),
  oneOf('买一送一', '赠小样'),
  oneOf(100, '充足', '1.5万', -5),
  oneOf('小雅', '小雅、阿May', '?'),
  oneOf('话术一', '话术二'),
  oneOf('记', '/'),
  oneOf('x', 7),
)
const merge = fc
  .tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 6 }))
  .map(([left, top, length]) => ({ left, right: left, top, bottom: top + length }))
const sheets = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 20 }), fc.array(merge, { maxLength: 3 }))
  .map(([rows, merges]) => workbookOf({ 流程: [['6月18日'], headers, ...rows] }, merges))

test('whatever stands in a sheet, no row is lost, every record is valid, every finding is at a cell of the sheet', () => {
  fc.assert(
    fc.property(sheets, (workbook) => {
      const { plan, report } = proposed(workbook)
      const filled = workbook.sheets[0]?.rows
        .slice(2)
        .filter((cells) => cells.some((cell) => cell !== undefined))
      expect(report.rows.read).toBe(filled?.length)
      expect(report.rows.imported + report.rows.skipped).toBe(report.rows.read)
      expect(report.skippedRows).toHaveLength(report.rows.skipped)
      for (const table of tableNames)
        for (const record of rowsOf(plan, table))
          expect(recordSchemas[table].safeParse(record).error?.issues).toBeUndefined()
      for (const { cell, raw } of report.findings) {
        if (cell === '' || raw === '') continue
        const shown = workbook.sheets[0]?.rows.flatMap((cells, r) =>
          cells.flatMap((found, c) => (cellAddress(r, c) === cell ? [found?.raw] : [])),
        )
        expect(shown).toEqual([raw])
      }
    }),
    { numRuns: 200 },
  )
})

test('whatever stands in a sheet, a linked segment starts where the one before ends', () => {
  fc.assert(
    fc.property(sheets, (workbook) => {
      const segments = rowsOf(proposed(workbook).plan, 'segments')
      for (const [index, { start, timing }] of segments.entries()) {
        const before = segments[index - 1]
        const follows = before !== undefined && before.start + before.duration === start
        expect(timing).toBe(follows ? 'linked' : 'fixed')
      }
    }),
    { numRuns: 200 },
  )
})

test('whatever stands in a sheet, importing it again changes nothing', () => {
  fc.assert(
    fc.property(sheets, (workbook) => {
      const { plan } = proposed(workbook)
      const { diff } = proposed(workbook, importOptions(), plan)
      expect(isEmptyDiff(diff) ? {} : diff).toEqual({})
    }),
    { numRuns: 200 },
  )
})

test('whatever sheets follow each other, importing the last again changes nothing', () => {
  fc.assert(
    fc.property(sheets, sheets, (first, second) => {
      const before = proposed(first).plan
      const { plan } = proposed(second, importOptions(), before)
      expect(proposed(second, importOptions(), plan).diff).toEqual({})
    }),
    { numRuns: 200 },
  )
})
