import { it } from 'vitest'
import * as XLSX from 'xlsx'
import { proposeImport } from '#core/excel/proposeImport.ts'
import { readWorkbook } from '#core/excel/readWorkbook.ts'
import { exportTeamWorkbook } from '#core/excel/sheets/exportTeamWorkbook.ts'
import { readPlanFile } from '#core/planfile/readPlanFile.ts'
import { revisionOf } from '#core/planfile/revisionOf.ts'
import { writePlanFile } from '#core/planfile/writePlanFile.ts'
import { bigDay } from '#tests/build/bigDay.ts'
import { measure, printTable } from './measure.ts'

/** A planner's run of show of so many rows, as SheetJS would write it. */
function sheetOf(rows: number): Uint8Array {
  const head = ['时间段', '环节', '链接号', '商品名称', '日常价', '直播价', '机制', '主播', '话术']
  const clock = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  const body = Array.from({ length: rows }, (_, i) => {
    const link = (i % 300) + 1
    return [
      `${clock(i)}-${clock(i + 1)}`,
      '讲品',
      link,
      `商品 ${link}`,
      99,
      49,
      '买一送一',
      '小雅',
      '强调到手价',
    ]
  })
  const sheet = XLSX.utils.aoa_to_sheet([['直播日期：2027年6月18日'], head, ...body])
  const book = XLSX.utils.book_new(sheet, '流程表')
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }))
}

const options = {
  makeId: (() => {
    let made = 0
    return () => `id${made++}`
  })(),
  startDate: null,
  today: '2027-06-18',
  roomName: null,
  corrections: {},
}

it('prints what files cost', async () => {
  const plan = bigDay()
  const about = { app: 'bench', revision: revisionOf(plan, []), lineage: [], undo: [] }
  const file = await writePlanFile(plan, about)
  const sheet = sheetOf(1400)
  const rows = [
    await measure('write plan file, big day', 10, () => writePlanFile(plan, about), {
      budget: 200,
      note: `${Math.round(file.length / 1024)} KB`,
    }),
    await measure('read plan file, big day', 10, () => readPlanFile(file, 'bench.bigday'), { budget: 200 }),
    await measure('team workbook, big day', 5, () => exportTeamWorkbook(plan, 'zh'), { budget: 1500 }),
    await measure('SheetJS reads a run of show of 1 400 rows', 10, () => XLSX.read(sheet, { type: 'array' })),
    await measure('read it and propose the import', 10, async () => {
      const workbook = await readWorkbook(sheet, 'bench.xlsx')
      if (workbook.ok) proposeImport(null, workbook.value, options)
    }),
  ]
  printTable('Files', rows)
})
