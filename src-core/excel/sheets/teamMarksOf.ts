import { isCalendarDate } from '#core/plan/clock.ts'
import { type Lang, langs } from '#core/plan/Lang.ts'
import type { Id, IsoDate } from '#core/plan/units.ts'
import type { SheetRow, Workbook, WorkbookSheet } from '../Workbook.ts'
import { idHeader, markNames, markOfFormat, markSheet } from './teamMarks.ts'

/** What a team workbook says of itself; all of it may be lost, since people delete sheets. */
export interface TeamMarks {
  readonly version: number
  readonly planId: Id | null
  readonly lang: Lang
  readonly startDate: IsoDate | null
  readonly days: number | null
  readonly title: string
}

/** People put title rows above a header, hardly more than these. */
const headerSearchRows = 20

/** Whether a workbook is one that Bigday exported, whatever was edited in it since: some sheet still has its ids. */
export function isTeamWorkbook(workbook: Workbook): boolean {
  return workbook.sheets.some((sheet) => headerRowOf(sheet) >= 0)
}

/** Row with the header of the id column, or -1. */
export function headerRowOf(sheet: WorkbookSheet): number {
  return sheet.rows.slice(0, headerSearchRows).findIndex((row) => idColumnOf(row) >= 0)
}

export const idColumnOf = (row: SheetRow | undefined): number =>
  row?.findIndex((cell) => cell?.kind === 'text' && cell.value.trim() === idHeader) ?? -1

export function teamMarksOf(workbook: Workbook): TeamMarks {
  const said = saidBy(workbook.sheets.find(({ name }) => name === markSheet))
  const isMarked = said.get(markNames.format) === markOfFormat
  const startDate = said.get(markNames.startDate) ?? ''
  const days = Number(said.get(markNames.days))
  return {
    version: isMarked ? Number(said.get(markNames.version)) : 0,
    planId: said.get(markNames.planId) ?? null,
    lang: langs.find((lang) => lang === said.get(markNames.lang)) ?? 'zh',
    startDate: isCalendarDate(startDate) ? startDate : null,
    days: Number.isSafeInteger(days) && days >= 1 ? days : null,
    title: said.get(markNames.title) ?? '',
  }
}

function saidBy(sheet: WorkbookSheet | undefined): ReadonlyMap<string, string> {
  const said = new Map<string, string>()
  for (const [name, value] of sheet?.rows ?? []) {
    if (name?.kind === 'text' && value?.kind === 'text') said.set(name.value, value.value)
  }
  return said
}
