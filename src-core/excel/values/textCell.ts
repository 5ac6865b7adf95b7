import type { Cell } from '../Workbook.ts'

/** A text typed in the window, as the cell that the readers take. */
export const textCell = (text: string): Cell => ({ kind: 'text', value: text, raw: text })
