import { readFile } from 'node:fs/promises'
import type { ImportOptions, ImportProposal, TableCorrection } from '#core/excel/ImportProposal.ts'
import { proposeImport } from '#core/excel/proposeImport.ts'
import { readWorkbook } from '#core/excel/readWorkbook.ts'
import type { Cell, MergedRange, Workbook } from '#core/excel/Workbook.ts'
import { dateOf, dayOf, formatClock } from '#core/plan/clock.ts'
import { type Plan, planRow, rowsOf } from '#core/plan/Plan.ts'
import type { Result } from '#core/plan/Result.ts'

/** A cell as a test writes it: a text, a number, nothing, or a whole cell. */
export type TestCell = string | number | null | Cell

/** A workbook from rows of plain values, as if it had been read. */
export function workbookOf(
  sheets: { readonly [name: string]: readonly (readonly TestCell[])[] },
  merges: readonly MergedRange[] = [],
  file = 'test.xlsx',
): Workbook {
  return {
    file,
    uses1904Dates: false,
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      rows: rows.map((row) => row.map(cellOf)),
      merges,
      isHidden: false,
      hiddenRows: new Set<number>(),
      hiddenColumns: new Set<number>(),
    })),
  }
}

function cellOf(value: TestCell): Cell | undefined {
  if (value === null || value === '') return undefined
  if (typeof value === 'string') return { kind: 'text', value, raw: value }
  if (typeof value === 'number') return { kind: 'number', value, raw: String(value) }
  return value
}

/** A merged cell that spans rows of one column. */
export const mergedRows = (column: number, top: number, bottom: number): MergedRange => ({
  top,
  left: column,
  bottom,
  right: column,
})

let made = 0

export const importOptions = (changes: Partial<ImportOptions> = {}): ImportOptions => ({
  makeId: () => `id-${++made}`,
  startDate: null,
  today: '2027-05-20',
  roomName: null,
  corrections: {},
  ...changes,
})

export const correcting = (sheet: string, correction: TableCorrection): ImportOptions =>
  importOptions({ corrections: { [sheet]: correction } })

export function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

export const fixture = async (file: string): Promise<Workbook> =>
  must(await readWorkbook(await readFile(`tests/fixtures/${file}`), file))

export const proposed = (
  workbook: Workbook,
  options: ImportOptions = importOptions(),
  plan: Plan | null = null,
): ImportProposal => must(proposeImport(plan, workbook, options))

/** Findings as `C5 ambiguous`. */
export const said = ({ report }: ImportProposal): string[] =>
  report.findings.map(({ cell, code }) => `${cell || 'sheet'} ${code}`)

/** Skipped rows as `65 totals-row`. */
export const skippedIn = ({ report }: ImportProposal): string[] =>
  report.skippedRows.map(({ row, reason }) => `${row} ${reason}`)

/** Segments as `06-18 18:00 10 opening fixed`. */
export function run(plan: Plan): string[] {
  const { startDate } = planRow(plan)
  return rowsOf(plan, 'segments').map(
    ({ start, duration, kind, timing }) =>
      `${dateOf(startDate, start).slice(5)} ${formatClock(start)} ${duration} ${kind} ${timing}`,
  )
}

/** Segments as `18:00+10`, past the session's first midnight `24:10+5`. */
export function times(plan: Plan): string[] {
  return rowsOf(plan, 'segments').map(({ start, duration }) => {
    const hours = String(Number(formatClock(start).slice(0, 2)) + dayOf(start) * 24).padStart(2, '0')
    return `${hours}${formatClock(start).slice(2)}+${duration}`
  })
}

export const productNamed = (plan: Plan, name: string) =>
  rowsOf(plan, 'products').find((product) => product.name === name)

export function lineupOf(plan: Plan, name: string) {
  const product = productNamed(plan, name)
  return rowsOf(plan, 'lineup').find(({ productId }) => productId === product?.id)
}
