import type { RecognisedColumn, RecognisedTable, TableCorrection, TableKind } from './ImportProposal.ts'
import { tableKinds } from './in/kindFields.ts'
import { type ColumnFields, mapColumns } from './in/mapColumns.ts'
import type { Cell, Workbook, WorkbookSheet } from './Workbook.ts'

/** A sheet and what was found in it. */
export interface FoundTable {
  readonly sheet: WorkbookSheet
  readonly kind: TableKind | 'unknown'
  /** The planner left it out. */
  readonly isIgnored: boolean
  /** From 0; -1 where none was found. */
  readonly headerRow: number
  readonly columns: readonly RecognisedColumn[]
  /** Columns that the planner left out. */
  readonly leftOut: ReadonlySet<number>
}

/** Title rows, captions and notes above a header take no more than this. */
const searchedRows = 60

/**
 * Finds the table of every sheet: the header row is searched, its columns mapped by their names in Chinese or English,
 * and the kind decided by the fields that were found. What the planner corrected in the preview wins.
 */
export function findTables(
  workbook: Workbook,
  corrections: { readonly [sheet: string]: TableCorrection },
): readonly FoundTable[] {
  return workbook.sheets
    .filter(({ rows }) => rows.some(hasContent))
    .map((sheet) => tableOf(sheet, Object.hasOwn(corrections, sheet.name) ? corrections[sheet.name] : {}))
}

/** The table as the preview shows it. */
export function recognisedTable(table: FoundTable, rowsRead: number): RecognisedTable {
  const { sheet, kind, headerRow, columns } = table
  return { sheet: sheet.name, kind, headerRow, columns, rowsRead }
}

export const hasContent = (row: readonly (Cell | undefined)[]): boolean =>
  row.some((cell) => cell !== undefined && cell.raw.trim() !== '')

interface Candidate {
  readonly kind: TableKind
  readonly row: number
  readonly headers: readonly string[]
  readonly fields: ColumnFields
  readonly score: number
}

function tableOf(sheet: WorkbookSheet, correction: TableCorrection = {}): FoundTable {
  const isIgnored = correction.kind === 'ignore'
  const found = bestCandidate(sheet, correction)
  const columns = Object.entries(correction.columns ?? {})
  const leftOut = new Set(columns.filter(([, field]) => field === null).map(([column]) => Number(column)))
  if (!found) return { sheet, kind: 'unknown', isIgnored, headerRow: -1, columns: [], leftOut }
  const { kind, row, headers, fields } = found
  return {
    sheet,
    kind: isIgnored ? 'unknown' : kind,
    isIgnored,
    headerRow: row,
    columns: fields.map((field, index) => ({ index, header: headers[index] ?? '', field })),
    leftOut,
  }
}

/** The row and kind that name the most fields; of equals the first row, and run of show before lineup. */
function bestCandidate(sheet: WorkbookSheet, correction: TableCorrection): Candidate | undefined {
  const kinds = tableKinds.filter((kind) => correction.kind === undefined || !isOther(correction.kind, kind))
  const rows =
    correction.headerRow === undefined
      ? headerRows(sheet)
      : [Math.min(correction.headerRow, sheet.rows.length - 1)]
  const isForced = kinds.length === 1
  let best: Candidate | undefined
  for (const row of rows) {
    const headers = headersAt(sheet, row)
    for (const kind of kinds) {
      const fields = mapColumns(kind, headers, correction.columns)
      const score = fields.filter((field) => field !== null).length
      if ((isForced || isKind(kind, headers, fields)) && score > (best?.score ?? -1))
        best = { kind, row, headers, fields, score }
    }
  }
  return best
}

const isOther = (corrected: TableKind | 'ignore', kind: TableKind): boolean =>
  corrected !== 'ignore' && corrected !== kind

function headerRows({ rows }: WorkbookSheet): number[] {
  const found: number[] = []
  for (let row = 0; row < rows.length && found.length < searchedRows; row++) {
    if (hasContent(rows[row] ?? [])) found.push(row)
  }
  return found
}

/** Header texts of a row. A header may be merged over two rows, beside one that has a caption above it. */
function headersAt({ rows, merges }: WorkbookSheet, row: number): string[] {
  const headers = Array.from(rows[row] ?? [], (cell) => (cell?.kind === 'text' ? cell.value.trim() : ''))
  for (const { top, left, bottom } of merges) {
    const cell = bottom === row && top < row ? rows[top]?.[left] : undefined
    if (cell?.kind !== 'text') continue
    while (headers.length < left) headers.push('')
    headers[left] = cell.value.trim()
  }
  return headers
}

/** Headers of other tables that Bigday has: spend, creators, placements, service, and what platforms export. */
const foreign = /达人|粉丝|坑位|预算|出价|资源位|曝光|点击率|成交|支付金额|退款金额|消耗|发布时间|班次/

function isKind(kind: TableKind, headers: readonly string[], fields: ColumnFields): boolean {
  const found = new Set(fields)
  const has = (...names: readonly string[]): boolean => names.some((name) => found.has(name))
  const count = fields.filter((field) => field !== null).length
  if (headers.filter((header) => foreign.test(header)).length * 2 >= count) return false
  if (kind === 'run-of-show')
    return has('time', 'start', 'duration') && has('segment', 'product', 'productNo', 'script', 'linkNo')
  return (
    has('name', 'productNo') &&
    count >= 3 &&
    has('linkNo', 'liveFen', 'listFen', 'costFen', 'floorFen', 'stock', 'commissionRate', 'mechanism', 'role')
  )
}
