import { langs } from '#core/plan/Lang.ts'
import type { TableName } from '#core/plan/tables.ts'
import type { RecognisedTable, TableCorrection } from '../ImportProposal.ts'
import type { Workbook, WorkbookSheet } from '../Workbook.ts'
import { teamSheets } from './all.ts'
import type { AnyTeamColumn, AnyTeamSheet } from './TeamSheet.ts'
import { idHeader, markSheet, sheetName } from './teamMarks.ts'
import { headerRowOf, idColumnOf } from './teamMarksOf.ts'
import { plainName } from './valueKinds.ts'

/** A sheet of the workbook that is one of ours, with its columns wherever they stand now. */
export interface TeamTable {
  readonly sheet: WorkbookSheet
  readonly declared: AnyTeamSheet
  /** From 0. */
  readonly headerRow: number
  readonly idColumn: number
  /** By column index of the sheet; undefined for a column of the team's own. */
  readonly columns: readonly (AnyTeamColumn | undefined)[]
}

export interface FoundTables {
  readonly tables: readonly TeamTable[]
  /** Sheets that are not ours, second copies of ours, and those the planner left out. */
  readonly others: readonly { readonly sheet: WorkbookSheet; readonly isIgnored: boolean }[]
}

type Corrections = { readonly [sheet: string]: TableCorrection }

/** Finds our tables by the ids in them, then by the name of the sheet, and where it was renamed, by the header. */
export function findTeamTables(workbook: Workbook, corrections: Corrections): FoundTables {
  const tables: TeamTable[] = []
  const others: { sheet: WorkbookSheet; isIgnored: boolean }[] = []
  const taken = new Set<TableName>()
  const sheets = workbook.sheets.filter(({ name }) => name !== markSheet)
  // Sheets that still have their name come first: a renamed copy never takes the table from the original.
  for (const sheet of [...sheets.filter(isNamed), ...sheets.filter((one) => !isNamed(one))]) {
    const correction = corrections[sheet.name] ?? {}
    const table = correction.kind === 'ignore' ? undefined : tableOf(sheet, correction, taken)
    if (table) {
      taken.add(table.declared.table)
      tables.push(table)
    } else others.push({ sheet, isIgnored: correction.kind === 'ignore' })
  }
  return { tables, others }
}

const isNamed = (sheet: WorkbookSheet): boolean => declaredByName(sheet) !== undefined

const declaredByName = ({ name }: WorkbookSheet): AnyTeamSheet | undefined =>
  teamSheets.find(({ table }) => langs.some((lang) => sheetName(table, lang) === name.trim()))

function tableOf(
  sheet: WorkbookSheet,
  correction: TableCorrection,
  taken: ReadonlySet<TableName>,
): TeamTable | undefined {
  const headerRow = correction.headerRow ?? headerRowOf(sheet)
  const idColumn = idColumnOf(sheet.rows[headerRow])
  if (idColumn < 0) return undefined
  const headers = headersOf(sheet, headerRow)
  const declared = declaredByName(sheet) ?? declaredByHeader(headers, taken)
  if (!declared || taken.has(declared.table)) return undefined
  return { sheet, declared, headerRow, idColumn, columns: columnsOf(declared, headers, correction) }
}

const headersOf = ({ rows }: WorkbookSheet, headerRow: number): string[] =>
  Array.from(rows[headerRow] ?? [], (cell) => cell?.raw ?? '')

/** The free table most of whose columns the header names; none where half of them are not there. */
function declaredByHeader(
  headers: readonly string[],
  taken: ReadonlySet<TableName>,
): AnyTeamSheet | undefined {
  const shares = teamSheets
    .filter(({ table }) => !taken.has(table))
    .map((declared) => {
      const named = columnsOf(declared, headers, {}).filter((column) => column !== undefined)
      return { declared, share: named.length / declared.columns.length }
    })
    .sort((a, b) => b.share - a.share)
  const [best] = shares
  return best && best.share > 0.5 ? best.declared : undefined
}

function columnsOf(
  { columns }: AnyTeamSheet,
  headers: readonly string[],
  correction: TableCorrection,
): (AnyTeamColumn | undefined)[] {
  const free = new Set(columns)
  return headers.map((header, index) => {
    const corrected = correction.columns?.[index]
    const found = [...free].find((column) =>
      corrected === undefined ? isHeaderOf(column, header) : column.key === corrected,
    )
    if (found) free.delete(found)
    return found
  })
}

function isHeaderOf({ header, aliases }: AnyTeamColumn, text: string): boolean {
  const name = plainName(text)
  return [header.zh, header.en, ...aliases].some((known) => plainName(known) === name)
}

/** The table as the preview shows it. */
export function recognisedTable(table: TeamTable, rowsRead: number): RecognisedTable {
  const { sheet, headerRow, columns, idColumn } = table
  return {
    sheet: sheet.name,
    kind: 'team',
    headerRow,
    columns: headersOf(sheet, headerRow).map((header, index) => ({
      index,
      header,
      field: index === idColumn ? idHeader : (columns[index]?.key ?? null),
    })),
    rowsRead,
  }
}
