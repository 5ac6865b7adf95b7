import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { IsoDate, MakeId } from '#core/plan/units.ts'
import type { Finding } from './Finding.ts'

/** What an import is given besides the workbook. */
export interface ImportOptions {
  readonly makeId: MakeId
  /** First day of a new plan where the planner named it; wins over a date in the sheet. */
  readonly startDate: IsoDate | null
  /** The civil day it is now: the last resort for a sheet that names no date, and said as a finding. */
  readonly today: IsoDate
  /** Room for sessions whose sheet names none, or to override it. */
  readonly roomName: string | null
  /** Corrections from the preview, by sheet name; the rest is as recognised. */
  readonly corrections: { readonly [sheet: string]: TableCorrection }
}

export type TableKind = 'run-of-show' | 'lineup'

/** What the planner set in the preview. Absent fields stay as recognised. */
export interface TableCorrection {
  /** `ignore` leaves the sheet out; its rows are listed as skipped. */
  readonly kind?: TableKind | 'ignore'
  /** Row of the header, from 0. */
  readonly headerRow?: number
  /** Field by column index; null leaves the column out. */
  readonly columns?: { readonly [column: number]: string | null }
}

/** An import worked out but not applied: what the preview shows and what accepting it commits, as one undo step. */
export interface ImportProposal {
  /** The plan the diff is for: the open one, or for a first import a new plan that holds only its own row. */
  readonly base: Plan
  readonly diff: PlanDiff
  /** `base` with the diff applied. */
  readonly plan: Plan
  readonly tables: readonly RecognisedTable[]
  readonly report: ImportReport
}

/** Whether any sheet was read as a table; where none was, the planner is to say what they are. */
export const hasKnownTable = ({ tables }: Pick<ImportProposal, 'tables'>): boolean =>
  tables.some(({ kind }) => kind !== 'unknown')

/** A table found in a sheet, as the preview shows it. */
export interface RecognisedTable {
  readonly sheet: string
  readonly kind: TableKind | 'team' | 'unknown'
  /** From 0; -1 where none was found. */
  readonly headerRow: number
  readonly columns: readonly RecognisedColumn[]
  readonly rowsRead: number
}

export interface RecognisedColumn {
  readonly index: number
  readonly header: string
  /** Field it is read as, one of `fieldsOfKind(kind)`; null where it is not read. */
  readonly field: string | null
}

/** The report file of `bigday import --report`, and the list in the preview. `read` = `imported` + `skipped`. */
export interface ImportReport {
  readonly rows: { readonly read: number; readonly imported: number; readonly skipped: number }
  readonly skippedRows: readonly SkippedRow[]
  readonly findings: readonly Finding[]
}

export interface SkippedRow {
  readonly file: string
  readonly sheet: string
  /** As people count it, from 1. */
  readonly row: number
  readonly reason:
    | 'totals-row'
    | 'time-unreadable'
    | 'sheet-ignored'
    | 'sheet-not-recognised'
    | 'name-missing'
    | 'no-session'
    | 'note-row'
  /** The row's cells as the sheet shows them, so that nothing said in it is lost. */
  readonly cells: readonly string[]
}
