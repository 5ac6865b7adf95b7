import type { Lang, Texts } from '#core/plan/Lang.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { Row, TableName } from '#core/plan/tables.ts'
import type { Id, IsoDate } from '#core/plan/units.ts'
import type { Reading } from '../values/Reading.ts'
import type { Cell } from '../Workbook.ts'

/**
 * A table as the team sees it in Excel. Each column is declared once and serves both ways, so what the export writes
 * and what the import reads cannot drift apart. A new table is one file and one line in all.ts.
 */
export interface TeamSheet<T extends TableName> {
  readonly table: T
  readonly columns: readonly TeamColumn<T>[]
  /** Columns that stay in view when scrolling right, counted without the hidden id column. */
  readonly frozenColumns: number
  /** Keys of columns summed in a row below the table. */
  readonly totals: readonly string[]
}

export interface TeamColumn<T extends TableName> {
  /** Unique in its sheet. A column that is read sets the field of this name, or the part `field.part`. */
  readonly key: string
  readonly header: Texts
  /** Other headers that the column is recognised by. */
  readonly aliases: readonly string[]
  /** In characters. */
  readonly width: number
  readonly format: CellFormat
  /** Tables whose rows the cell names; they are read first. */
  readonly refersTo: LabelledTable | null
  /** The cell of a row: what the sheet shows, and for a formula its result. */
  write(row: Row<T>, context: SheetContext): Cell | undefined
  /** Live formula instead of the value alone. */
  formula?(place: FormulaPlace, row: Row<T>): string
  /**
   * The fields that a cell sets; absent for columns that are only looked at. `row` is the row as it is, for what the
   * cell alone leaves open: the day of a bare clock, the other parts of a nested field.
   */
  read?(cell: Cell | undefined, context: SheetContext, row: Partial<Row<T>>): Reading<Partial<Row<T>>>
  /** Entries of the dropdown. */
  choices?(context: SheetContext): readonly string[]
  /** Other values than the choices may be typed: cells that hold several names. */
  readonly takesOthers?: boolean
}

/** Any sheet, where its table does not matter. */
export type AnyTeamSheet = TeamSheet<TableName>
export type AnyTeamColumn = TeamColumn<TableName>

export type CellFormat =
  | 'text'
  | 'long-text'
  | 'money'
  | 'rate'
  | 'count'
  | 'number'
  | 'date-time'
  | 'day-clock'
  | 'date'

/** Where the cells of a row are, for formulas. */
export interface FormulaPlace {
  /** `C7`: the cell of a column in the row of the formula. */
  cell(key: string): string
  /** `'流程'!$C$2:$C$300`: a column of a table, on whatever sheet; null where that table has no rows. */
  column(table: TableName, key: string): string | null
  /** A cell that holds the name by which other sheets refer to a row. */
  label(table: LabelledTable, id: Id): string
}

/** Tables whose rows other rows refer to, so that a cell can name one. */
export const labelledTables = [
  'rooms',
  'hosts',
  'products',
  'creators',
  'sessions',
  'tasks',
  'targets',
] as const satisfies readonly TableName[]
export type LabelledTable = (typeof labelledTables)[number]

/** The names that stand for rows in cells. */
export interface Labels {
  labelOf(table: LabelledTable, id: Id): string
  /** The row that a name means; unreadable where none or several bear it. */
  find(table: LabelledTable, name: string): Reading<Id>
  all(table: LabelledTable): readonly string[]
}

/** What writing or reading a cell needs besides the row. */
export interface SheetContext {
  readonly lang: Lang
  /** Day of minute 0. */
  readonly startDate: IsoDate
  /** Serials of the workbook count from 1904. */
  readonly uses1904Dates: boolean
  readonly labels: Labels
  /** For looked-up columns and the day of a bare clock. */
  readonly plan: Plan
}
