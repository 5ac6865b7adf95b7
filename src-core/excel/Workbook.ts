/**
 * A workbook as its cells, whatever file it came from: what readWorkbook.ts gives and everything after it reads.
 * Rows and columns count from 0 here; `cellAddress` gives the name that people know (`A7`).
 */
export interface Workbook {
  readonly file: string
  readonly sheets: readonly WorkbookSheet[]
  /** Excel's serials count from 1904 in this file. */
  readonly uses1904Dates: boolean
  /** The file has macros or links to other files, which were left alone; absent where it has none. */
  readonly hasMacros?: boolean
}

export interface WorkbookSheet {
  readonly name: string
  /** Rows from the sheet's first to its last; a cell that is not there is `undefined`. Sparse tails are cut. */
  readonly rows: readonly SheetRow[]
  readonly merges: readonly MergedRange[]
  readonly isHidden: boolean
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
}

export type SheetRow = readonly (Cell | undefined)[]

export type Cell =
  | { readonly kind: 'text'; readonly value: string; readonly raw: string }
  /** A plain number; `raw` is as the sheet shows it. */
  | { readonly kind: 'number'; readonly value: number; readonly raw: string }
  /** A number whose format is a date or a time: days since the file's epoch, fractions being the time of day. */
  | { readonly kind: 'serial'; readonly value: number; readonly raw: string }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly raw: string }
  /** `#N/A`, `#REF!` and their kind. */
  | { readonly kind: 'error'; readonly raw: string }
  /** A formula whose result the file does not hold. */
  | { readonly kind: 'uncached'; readonly raw: string }

/** Both corners are inside. */
export interface MergedRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** `A7` for row 6, column 0. */
export function cellAddress(row: number, column: number): string {
  let letters = ''
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  }
  return `${letters}${row + 1}`
}
