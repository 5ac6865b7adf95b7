import type { ImportOptions, ImportProposal } from '#core/excel/ImportProposal.ts'
import { proposeImport } from '#core/excel/proposeImport.ts'
import { readWorkbook } from '#core/excel/readWorkbook.ts'
import { exportTeamWorkbook } from '#core/excel/sheets/exportTeamWorkbook.ts'
import type { Workbook, WorkbookSheet } from '#core/excel/Workbook.ts'
import type { Lang } from '#core/plan/Lang.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { done, type Result } from '#core/plan/Result.ts'
import { newId } from '#renderer/store/identity.ts'

/** A sheet of the workbook, for the preview's list. */
export interface SheetSummary {
  readonly name: string
  readonly rowCount: number
  readonly columnCount: number
  readonly isHidden: boolean
}

/** Some rows of a sheet as the sheet shows them. `from` counts from 0. */
export interface SheetRows {
  readonly from: number
  readonly rows: readonly (readonly string[])[]
}

/** A proposal without the plans that the window has, or does not need: sending a large plan takes as long as reading it. */
export type SentProposal = Omit<ImportProposal, 'base' | 'plan'> & {
  /** The new plan to begin with; null for an import into the open plan. */
  readonly newPlan: Plan | null
}

export type ProposeOptions = Omit<ImportOptions, 'makeId'>

/** What the Excel worker does. The workbook stays between calls, so that a changed mapping does not read the file anew. */
export function excelFunctions() {
  let workbook: Workbook | undefined

  const opened = (): Workbook => {
    if (!workbook) throw new Error('no workbook was read')
    return workbook
  }

  return {
    read: async (bytes: Uint8Array, file: string): Promise<Result<readonly SheetSummary[]>> => {
      const read = await readWorkbook(bytes, file)
      if (!read.ok) return read
      workbook = read.value
      return done(read.value.sheets.map(summaryOf))
    },

    propose: (plan: Plan | null, options: ProposeOptions): Result<SentProposal> => {
      const proposed = proposeImport(plan, opened(), { ...options, makeId: newId })
      if (!proposed.ok) return proposed
      const { base, diff, tables, report } = proposed.value
      return done({ newPlan: plan ? null : base, diff, tables, report })
    },

    rows: (sheet: string, from: number, count: number): SheetRows => {
      const found = opened().sheets.find(({ name }) => name === sheet)
      if (!found) throw new Error(`no sheet ${sheet}`)
      const rows = found.rows.slice(from, from + count)
      return { from, rows: rows.map((row) => Array.from(row, (cell) => cell?.raw ?? '')) }
    },

    export: (plan: Plan, lang: Lang): Promise<Uint8Array> => exportTeamWorkbook(plan, lang),
  }
}

export type ExcelFunctions = ReturnType<typeof excelFunctions>

function summaryOf({ name, rows, isHidden }: WorkbookSheet): SheetSummary {
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return { name, rowCount: rows.length, columnCount, isHidden }
}
