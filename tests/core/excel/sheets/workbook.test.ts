import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { exportTeamWorkbook } from '#core/excel/sheets/exportTeamWorkbook.ts'
import { isTeamWorkbook, proposeTeamImport } from '#core/excel/sheets/proposeTeamImport.ts'
import type { Workbook, WorkbookSheet } from '#core/excel/Workbook.ts'
import { faultsOfRun } from '#core/plan/layOutRun.ts'
import { type Plan, pageOf, planFromRows, rowsOf } from '#core/plan/Plan.ts'
import { tableNames } from '#core/plan/tables.ts'
import { aPlan, segment, session } from '#tests/build/plan.ts'
import { nastyPlan } from './nastyPlan.ts'
import { readBack } from './readBack.ts'
import { exported, importOptions, proposed } from './teamWorkbook.ts'

/** Parts of an .xlsx as text. */
async function partsOf(bytes: Uint8Array): Promise<(path: string) => string> {
  const zip = XLSX.CFB.read(bytes, { type: 'array' })
  return (path) => {
    const entry = XLSX.CFB.find(zip, path)
    if (!entry) throw new Error(`no part ${path}`)
    return new TextDecoder().decode(new Uint8Array(entry.content as unknown as ArrayLike<number>))
  }
}

describe('the file of a team workbook', () => {
  it('has frozen header, hidden ids, formats, dropdowns and live formulas', async () => {
    const part = await partsOf(await exportTeamWorkbook(nastyPlan, 'zh'))
    const run = part('/xl/worksheets/sheet5.xml')
    expect(run).toContain('<pane xSplit="4" ySplit="1" topLeftCell="E2" state="frozen"')
    expect(run).toMatch(/<col min="1" max="1" [^>]*hidden="true"/)
    expect(run).toContain('<autoFilter ref="A1:T5"/>')
    expect(run).toMatch(/<dataValidation type="list" sqref="G2:G205"[^>]*errorStyle="stop"[^>]*>/)
    expect(run).toMatch(/<formula1>'_bigday'!\$[A-Z]+\$1:\$[A-Z]+\$10<\/formula1>/)
    expect(run).toMatch(/<c r="D2"[^>]*><f>C2\+E2\/1440<\/f><v>[\d.]+<\/v><\/c>/)
    expect(run).toContain('<f>SUM(E2:E5)</f><v>2245</v>')
    expect(run).not.toMatch(/<f>1\+1<\/f>|<f>SUM\(A1\)<\/f>/)
    expect(part('/xl/worksheets/sheet4.xml')).toMatch(
      /<f>SUMIF\('流程'!\$B\$2:\$B\$5,'_bigday'!\$[A-Z]+\$\d,'流程'!\$E\$2:\$E\$5\)<\/f><v>246<\/v>/,
    )
    const styles = part('/xl/styles.xml')
    for (const format of ['#,##0.00', '0.00%', 'yyyy-mm-dd hh:mm', 'mm-dd hh:mm'])
      expect(styles).toContain(`formatCode="${format}"`)
    expect(part('/xl/workbook.xml')).toMatch(/name="_bigday"[^>]*state="hidden"/)
  })

  it('shows times, money, names and totals as people read them', async () => {
    const workbook = await exported(nastyPlan)
    const cells = (name: string, row: number): string[] =>
      Array.from(sheetOf(workbook, name).rows[row] ?? [], (cell) => cell?.raw ?? '')
    expect(cells('流程', 2).slice(1, 10)).toEqual([
      '晚场 11-09 20:00',
      '11-09 23:55',
      '11-10 00:05',
      '10',
      '联动',
      '休息',
      '',
      '',
      '"精华, 30ml/瓶、买一送一"',
    ])
    expect(cells('直播间', 1)[1]).toBe('旗舰店')
    expect(cells('场次', 2)[2]).toBe('旗舰店 #2')
    expect(cells('货盘', 1)[4]).toBe('0.01')
    expect(cells('流程', 5).slice(1, 5)).toEqual(['合计', '', '', '2,245'])
  })
})

/** SheetJS itself does not write texts back that look like escapes of XML. */
const withoutEscapes = (plan: Plan): Plan =>
  planFromRows(
    plan.id,
    Object.fromEntries(
      tableNames.map((table) => [
        table,
        JSON.parse(JSON.stringify(rowsOf(plan, table)).replace(/&amp;|_x000D_/g, '&')),
      ]),
    ),
  )

const sheetOf = ({ sheets }: Workbook, name: string): WorkbookSheet => {
  const sheet = sheets.find((one) => one.name === name)
  if (!sheet) throw new Error(`no sheet ${name}`)
  return sheet
}

describe('a team workbook', () => {
  const text = (value: string) => ({ kind: 'text', value, raw: value }) as const
  const withSheets = (workbook: Workbook, map: (sheet: WorkbookSheet) => WorkbookSheet): Workbook => ({
    ...workbook,
    sheets: workbook.sheets.map(map),
  })

  it('is known by its ids, and other workbooks are not', async () => {
    const workbook = await exported(nastyPlan)
    const withoutIds = withSheets(workbook, (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row.slice(1)),
    }))
    expect(isTeamWorkbook(workbook)).toBe(true)
    expect(isTeamWorkbook({ ...workbook, sheets: workbook.sheets.filter(({ isHidden }) => !isHidden) })).toBe(
      true,
    )
    expect(isTeamWorkbook(withoutIds)).toBe(false)
    expect(proposeTeamImport(nastyPlan, withoutIds, importOptions)).toMatchObject({
      ok: false,
      refusal: { code: 'nothing-to-import' },
    })
  })

  it('of a newer Bigday is refused', async () => {
    const workbook = withSheets(await exported(nastyPlan), (sheet) =>
      sheet.name === '_bigday'
        ? {
            ...sheet,
            rows: [...sheet.rows.slice(0, 1), [text('version'), text('2')], ...sheet.rows.slice(2)],
          }
        : sheet,
    )
    expect(proposeTeamImport(nastyPlan, workbook, importOptions)).toMatchObject({
      ok: false,
      refusal: { code: 'file-not-workbook', reason: 'newer-version' },
    })
  })

  it('is read with its columns moved, title rows above and sheets renamed', async () => {
    const workbook = withSheets(await exported(nastyPlan), (sheet) =>
      sheet.isHidden
        ? sheet
        : {
            ...sheet,
            name: sheet.name === '流程' ? '跑流程表' : sheet.name,
            rows: [[text('618 大促')], ...sheet.rows.map((row) => [...row].reverse())],
          },
    )
    const { diff, tables } = proposed(nastyPlan, workbook)
    expect(diff).toEqual({})
    expect(tables.find(({ sheet }) => sheet === '跑流程表')).toMatchObject({
      kind: 'team',
      headerRow: 1,
      rowsRead: 5,
    })
  })

  it('says which columns and sheets of the team it does not read', async () => {
    const workbook = await exported(nastyPlan)
    const own: WorkbookSheet = {
      ...sheetOf(workbook, '流程'),
      name: '会议记录',
      rows: [[text('议程')], [], [text('1')]],
    }
    const copy = { ...sheetOf(workbook, '流程'), name: '流程 (2)' }
    const edited = withSheets(workbook, (sheet) =>
      sheet.name === '商品'
        ? { ...sheet, rows: sheet.rows.map((row, i) => [...row, text(i === 0 ? '审批' : '通过')]) }
        : sheet,
    )
    const { diff, report } = proposed(nastyPlan, { ...edited, sheets: [own, copy, ...edited.sheets] })
    expect(diff).toEqual({})
    expect(report.findings).toMatchObject([
      { sheet: '商品', cell: 'S1', raw: '审批', code: 'column-not-used' },
      { sheet: '会议记录', code: 'sheet-not-recognised' },
      { sheet: '流程 (2)', code: 'sheet-not-recognised' },
    ])
    expect(report.skippedRows.filter(({ sheet }) => sheet === '会议记录')).toHaveLength(2)
    expect(report.rows.imported + report.rows.skipped).toBe(report.rows.read)
  })

  it('of another plan adds its rows with their ids and leaves the plan itself as it is', async () => {
    const workbook = await exported(nastyPlan)
    const open = { ...aPlan(session('20:00', segment('讲品', 5))), id: 'plan' }
    const other = { ...open, id: 'other' }
    const { plan, diff, report } = proposed(
      { ...other, tables: { ...other.tables, plans: new Map([['', [ownRow(other.id)]]]) } },
      workbook,
    )
    expect(diff.plans).toBeUndefined()
    expect(rowsOf(plan, 'hosts').map(({ id }) => id)).toEqual(rowsOf(nastyPlan, 'hosts').map(({ id }) => id))
    expect(report.skippedRows).toContainEqual(
      expect.objectContaining({ sheet: '方案', reason: 'sheet-ignored' }),
    )
  })

  it.each([
    ['plainly', {}, {}],
    ['with dates as dates', { cellDates: true }, {}],
    ['with inline strings', { cellNF: true }, { bookSST: false }],
    ['as .xls', { cellNF: true }, { bookType: 'biff8' }],
  ] as const)('that another program saved %s changes nothing', async (_name, opening, saving) => {
    const plan = withoutEscapes(nastyPlan)
    const book = XLSX.read(await exportTeamWorkbook(plan, 'zh'), { type: 'array', ...opening })
    const saved = XLSX.write(book, { type: 'array', bookType: 'xlsx', ...saving }) as ArrayBuffer
    const { diff, report } = proposed(plan, readBack(new Uint8Array(saved)))
    expect(report.findings).toEqual([])
    expect(diff).toEqual({})
  })

  it('that counts days from 1904 changes nothing', async () => {
    const since1904 = withSheets(await exported(nastyPlan), (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell) => (cell?.kind === 'serial' ? { ...cell, value: cell.value - 1462 } : cell)),
      ),
    }))
    const { diff, report } = proposed(nastyPlan, { ...since1904, uses1904Dates: true })
    expect(report.findings).toEqual([])
    expect(diff).toEqual({})
  })

  it('gives a run the order that its rows have in the sheet', async () => {
    const plan = aPlan(session('20:00', ...Array.from({ length: 9 }, (_, i) => segment(`第${i}段`, 5 + i))))
    const workbook = await exported(plan)
    const rows = sheetOf(workbook, '流程').rows
    const positions = fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 9 })
    fc.assert(
      fc.property(positions, (order) => {
        const shuffled = withSheets(workbook, (sheet) =>
          sheet.name === '流程'
            ? { ...sheet, rows: [rows[0] ?? [], ...order.map((i) => rows[i] ?? [])] }
            : sheet,
        )
        const run = pageOf(proposed(plan, shuffled).plan, 'segments', 's1')
        expect(run.map(({ id }) => id)).toEqual(order.map((i) => `s1-${i}`))
        expect(faultsOfRun(run)).toEqual([])
      }),
    )
  })

  it('leaves out a sheet that the planner ignores', async () => {
    const workbook = await exported(nastyPlan)
    const corrections = { 主播: { kind: 'ignore' } } as const
    const result = proposeTeamImport(null, workbook, { ...importOptions, corrections })
    const report = result.ok ? result.value.report : undefined
    expect(report?.skippedRows.filter(({ reason }) => reason === 'sheet-ignored')).toHaveLength(7)
    expect(report?.findings.some(({ code }) => code === 'unknown-reference')).toBe(true)
  })

  it('begins a new plan on the day that the planner names', async () => {
    const result = proposeTeamImport(null, await exported(nastyPlan), {
      ...importOptions,
      startDate: '2028-01-01',
    })
    if (!result.ok) throw new Error(result.refusal.code)
    expect(rowsOf(result.value.plan, 'plans')[0]?.startDate).toBe('2028-01-01')
    expect(
      rowsOf(result.value.plan, 'segments')
        .map(({ start }) => start)
        .sort(),
    ).toEqual(
      rowsOf(nastyPlan, 'segments')
        .map(({ start }) => start)
        .sort(),
    )
  })
})

const ownRow = (id: string) =>
  ({ ...(rowsOf(nastyPlan, 'plans')[0] as never as object), id, planId: id }) as never
