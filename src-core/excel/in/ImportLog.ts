import type { Finding } from '../Finding.ts'
import type { ImportReport, SkippedRow } from '../ImportProposal.ts'
import type { Cell } from '../Workbook.ts'

/** Collects what an import has to tell the planner, and counts rows so that read = imported + skipped. */
export class ImportLog {
  readonly file: string
  private readonly findings: Finding[] = []
  private readonly skipped: SkippedRow[] = []
  private imported = 0

  constructor(file: string) {
    this.file = file
  }

  find(sheet: string, cell: string, raw: string, code: Finding['code'], expected: Finding['expected']): void {
    this.findings.push({ file: this.file, sheet, cell, raw, expected, code })
  }

  /** @param row from 0 */
  skip(sheet: string, row: number, reason: SkippedRow['reason'], cells: readonly (Cell | undefined)[]): void {
    const texts = Array.from(cells, (cell) => cell?.raw ?? '')
    this.skipped.push({ file: this.file, sheet, row: row + 1, reason, cells: texts })
  }

  importRow(): void {
    this.imported += 1
  }

  /** Everything in the order of the workbook. */
  report(sheetNames: readonly string[]): ImportReport {
    const { imported, skipped } = this
    const sheets = new Map(sheetNames.map((name, index) => [name, index]))
    const bySheet = (a: { readonly sheet: string }, b: { readonly sheet: string }): number =>
      (sheets.get(a.sheet) ?? -1) - (sheets.get(b.sheet) ?? -1)
    const findings = this.findings
      .map((finding) => ({ finding, place: placeOf(finding.cell) }))
      .sort((a, b) => bySheet(a.finding, b.finding) || comparePlaces(a.place, b.place))
      .map(({ finding }) => finding)
    return {
      rows: { read: imported + skipped.length, imported, skipped: skipped.length },
      skippedRows: skipped.sort((a, b) => bySheet(a, b) || a.row - b.row),
      findings,
    }
  }
}

interface CellPlace {
  readonly row: number
  readonly letters: string
}

function placeOf(cell: string): CellPlace {
  const [, letters = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? []
  return { row: Number(row), letters }
}

const comparePlaces = (a: CellPlace, b: CellPlace): number =>
  a.row - b.row ||
  a.letters.length - b.letters.length ||
  (a.letters === b.letters ? 0 : a.letters < b.letters ? -1 : 1)
