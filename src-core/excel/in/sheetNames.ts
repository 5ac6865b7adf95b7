import type { SheetTitle } from './readTitle.ts'

const defaultName = /^(?:sheet|工作表|表格?)\s?\d*$/i

/** What a session of a sheet is called: its title, else the sheet's name, unless that is only Excel's own. */
export const sessionName = ({ title }: SheetTitle, sheet: string): string =>
  title || (defaultName.test(sheet.trim()) ? '' : sheet.trim())

/** `618流程.xlsx` without what follows the last dot. */
export const plainFileName = (file: string): string => file.replace(/\.[^.]*$/, '') || file
