import type { Finding } from '../Finding.ts'
import type { FoundTable } from '../findTables.ts'
import { isMissing } from '../values/missing.ts'
import type { Reading } from '../values/Reading.ts'
import type { DateSystem } from '../values/serialDate.ts'
import { type Cell, cellAddress } from '../Workbook.ts'
import { fillSources } from './fillSources.ts'
import type { ImportLog } from './ImportLog.ts'
import type { FieldSet, ValueOf } from './SheetField.ts'

/** A key that no text has: `1.2` may be shown for many numbers, and typed as a text too. */
const keyOf = (cell: Cell): string => `\0${cell.kind} ${'value' in cell ? cell.value : ''} ${cell.raw}`

/** Longer texts are scripts, of which no two are alike. */
const cachedLength = 40

/** Reads the cells of a found table by field. A cell that cannot be read becomes a finding at its address. */
export class TableReader<Fields extends FieldSet> {
  readonly table: FoundTable
  readonly log: ImportLog
  private readonly fields: Fields
  private readonly dates: DateSystem
  private readonly columns = new Map<keyof Fields, number>()
  private readonly sources = new Map<keyof Fields, ReadonlyMap<number, number>>()
  private readonly read = new Map<keyof Fields, Map<string, Reading<unknown>>>()

  constructor(table: FoundTable, fields: Fields, dates: DateSystem, log: ImportLog) {
    this.table = table
    this.fields = fields
    this.dates = dates
    this.log = log
    const { merges, rows } = table.sheet
    for (const { field, index } of table.columns) {
      if (field === null) continue
      this.columns.set(field, index)
      if (fields[field]?.fillsDown) this.sources.set(field, fillSources(merges, index, rows.length))
    }
  }

  has(field: keyof Fields): boolean {
    return this.columns.has(field)
  }

  /** The value of a field; undefined where the row has none, or none that can be read, which is then a finding. */
  value<F extends keyof Fields>(row: number, field: F): ValueOf<Fields[F]> | undefined {
    const reading = this.reading(row, field)
    if (reading.kind === 'value') return reading.value
    if (reading.kind === 'unreadable' && !this.isFilled(row, field))
      this.find(row, field, reading.code, reading.expected)
    return undefined
  }

  /** The value of a field, saying nothing: for a look before the row is taken. */
  reading<F extends keyof Fields>(row: number, field: F): Reading<ValueOf<Fields[F]>> {
    const cell = this.cell(row, field)
    if (cell === undefined) return { kind: 'missing' }
    if (cell.raw.length > cachedLength) return this.readCell(cell, field)
    const known = this.read.get(field) ?? new Map<string, Reading<unknown>>()
    this.read.set(field, known)
    const key = cell.kind === 'text' ? cell.value : keyOf(cell)
    const before = known.get(key)
    if (before) return before as Reading<ValueOf<Fields[F]>>
    const reading = this.readCell(cell, field)
    known.set(key, reading)
    return reading
  }

  /** Whether the row has its value from a merged cell that began above it. */
  isFilled(row: number, field: keyof Fields): boolean {
    return this.sources.get(field)?.has(row) ?? false
  }

  raw(row: number, field: keyof Fields): string {
    return this.cell(row, field)?.raw ?? ''
  }

  header(field: keyof Fields): string {
    const column = this.columns.get(field)
    return this.table.columns.find(({ index }) => index === column)?.header ?? ''
  }

  /** Says something about a cell, or the merged one over it; of a field without a column, about the whole sheet. */
  find(row: number, field: keyof Fields, code: Finding['code'], expected: Finding['expected']): void {
    const column = this.columns.get(field)
    const address = column === undefined ? '' : cellAddress(this.sources.get(field)?.get(row) ?? row, column)
    this.log.find(this.table.sheet.name, address, this.raw(row, field), code, expected)
  }

  cell(row: number, field: keyof Fields): Cell | undefined {
    const column = this.columns.get(field)
    if (column === undefined) return undefined
    const { rows } = this.table.sheet
    return rows[this.sources.get(field)?.get(row) ?? row]?.[column]
  }

  /** Whether the cell says nothing: empty, `-`, 无. */
  isEmpty(row: number, field: keyof Fields): boolean {
    return isMissing(this.cell(row, field))
  }

  private readCell<F extends keyof Fields>(cell: Cell, field: F): Reading<ValueOf<Fields[F]>> {
    const declared = this.fields[field]
    if (!declared) throw new Error(`no field ${String(field)}`)
    return declared.read(cell, this.dates) as Reading<ValueOf<Fields[F]>>
  }
}
