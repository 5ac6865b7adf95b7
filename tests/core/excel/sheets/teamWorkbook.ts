import * as XLSX from 'xlsx'
import type { ImportProposal } from '#core/excel/ImportProposal.ts'
import { exportTeamWorkbook } from '#core/excel/sheets/exportTeamWorkbook.ts'
import { proposeTeamImport } from '#core/excel/sheets/proposeTeamImport.ts'
import type { Workbook } from '#core/excel/Workbook.ts'
import type { Lang } from '#core/plan/Lang.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { readBack } from './readBack.ts'

/** What tests of the team workbook do with it, each through real files. */
let made = 0
export const importOptions = {
  makeId: () => `made-${++made}`,
  startDate: null,
  today: '2027-01-01',
  roomName: null,
  corrections: {},
}

export async function exported(plan: Plan, lang: Lang = 'zh'): Promise<Workbook> {
  return readBack(await exportTeamWorkbook(plan, lang))
}

export function proposed(plan: Plan | null, workbook: Workbook): ImportProposal {
  const result = proposeTeamImport(plan, workbook, importOptions)
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}

/** Another program at work: SheetJS opens the export, changes it, and saves it its own way. */
export async function editedElsewhere(
  plan: Plan,
  edit: (sheetOf: (name: string) => SheetEditor) => void,
  lang: Lang = 'zh',
): Promise<Workbook> {
  const book = XLSX.read(await exportTeamWorkbook(plan, lang), { type: 'array', cellNF: true })
  edit((name) => {
    const sheet = book.Sheets[name]
    if (!sheet) throw new Error(`no sheet ${name}`)
    return editorOf(sheet)
  })
  return readBack(new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer))
}

export interface SheetEditor {
  /** Cell address of a row, by its id or its number in the sheet from 1, under a header. */
  address(row: string | number, header: string): string
  set(row: string | number, header: string, value: string | number | null): void
  /** All cells of a row below the last one. */
  append(cells: { readonly [header: string]: string | number }): number
  /** Moves rows by writing the body of the table anew. */
  reorder(order: (rows: unknown[][]) => unknown[][]): void
}

function editorOf(sheet: XLSX.WorkSheet): SheetEditor {
  const table = (): unknown[][] => XLSX.utils.sheet_to_json(sheet, { header: 1, raw: true, defval: null })
  const columnOf = (header: string): number => {
    const column = (table()[0] ?? []).indexOf(header)
    if (column < 0) throw new Error(`no column ${header}`)
    return column
  }
  const address = (row: string | number, header: string): string => {
    const r = typeof row === 'number' ? row - 1 : table().findIndex((cells) => cells[0] === row)
    if (r < 0) throw new Error(`no row ${row}`)
    return XLSX.utils.encode_cell({ r, c: columnOf(header) })
  }
  const set = (row: string | number, header: string, value: string | number | null): void => {
    const at = address(row, header)
    const { z } = (sheet[at] ?? {}) as XLSX.CellObject
    if (value === null) delete sheet[at]
    else sheet[at] = typeof value === 'number' ? { t: 'n', v: value, z } : { t: 's', v: value }
  }
  return {
    address,
    set,
    append: (cells) => {
      const row = table().length + 1
      const range = XLSX.utils.decode_range(sheet['!ref'] ?? 'A1')
      sheet['!ref'] = XLSX.utils.encode_range({ s: range.s, e: { c: range.e.c, r: row - 1 } })
      for (const [header, value] of Object.entries(cells)) set(row, header, value)
      return row
    },
    reorder: (order) => {
      const [, ...body] = table()
      for (const at of Object.keys(sheet)) if (!at.startsWith('!') && !/^[A-Z]+1$/.test(at)) delete sheet[at]
      XLSX.utils.sheet_add_aoa(sheet, order(body), { origin: 'A2' })
    },
  }
}
