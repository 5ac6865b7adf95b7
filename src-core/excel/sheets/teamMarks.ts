import type { Lang } from '#core/plan/Lang.ts'
import { tableTitles } from '#core/plan/names.ts'
import type { TableName } from '#core/plan/tables.ts'
import { cellAddress } from '../Workbook.ts'

/** By what a team workbook knows itself and its rows again. */

/** Header of the hidden column with the ids of rows. */
export const idHeader = 'bigday-id'
/** Stands for the id in the row of totals. */
export const totalId = 'bigday-total'
/** The hidden sheet that says what the workbook is, and holds the entries of the dropdowns. */
export const markSheet = '_bigday'
export const markOfFormat = 'bigday-team-workbook'
export const formatVersion = 1
/** Column of the hidden sheet where the lists begin; what the sheet says is in the two before. */
export const firstListColumn = 3

/** What the hidden sheet says, a line each: name and value. */
export const markNames = {
  format: 'format',
  version: 'version',
  planId: 'planId',
  lang: 'lang',
  startDate: 'startDate',
  days: 'days',
  title: 'title',
} as const

export const sheetName = (table: TableName, lang: Lang): string => tableTitles[table][lang]

/** `C` for column 2. */
export const columnLetters = (column: number): string => cellAddress(0, column).slice(0, -1)
