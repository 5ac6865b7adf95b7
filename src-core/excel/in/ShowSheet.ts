import type { Minute } from '#core/plan/units.ts'
import { type FoundTable, hasContent } from '../findTables.ts'
import { runOfShowFields } from '../runOfShowFields.ts'
import type { CalendarDay } from '../values/date.ts'
import type { DateSystem } from '../values/serialDate.ts'
import { dataRows } from './dataRows.ts'
import type { ImportLog } from './ImportLog.ts'
import { type PlacedRow, placeRows, type RowToPlace } from './placeRows.ts'
import { readRowTime, type ShowReader, startField } from './readRowTime.ts'
import { readTitle, type SheetTitle } from './readTitle.ts'
import { TableReader } from './TableReader.ts'

/** A run of show as its sheet says it, before any plan. */
export interface ShowSheet {
  readonly reader: ShowReader
  readonly title: SheetTitle
  /** The day that the placed minutes count from; null where the sheet names none. */
  readonly day: CalendarDay | null
  /** Rows below the header that hold data, notes and totals left out. */
  readonly rows: readonly number[]
  /** Sorted by start. */
  readonly placed: readonly PlacedRow[]
  /** Rows under the merged time of a row above: further products of its segment. */
  readonly headOfRow: ReadonlyMap<number, number>
  /** Rows below the header, whatever became of them. */
  readonly rowsRead: number
}

/** Reads a run of show's title and times. Its other cells are read when it goes into a plan. */
export function readShowSheet(
  table: FoundTable,
  dates: DateSystem,
  log: ImportLog,
  defaultMinutes: Minute,
): ShowSheet {
  const reader: ShowReader = new TableReader(table, runOfShowFields, dates, log)
  const title = readTitle(table, dates, log)
  const rows = dataRows(table, log).filter((row) => !skipNote(reader, row))
  const headOfRow = headsOf(reader, rows)
  const timed = rows
    .filter((row) => !headOfRow.has(row))
    .map((row): RowToPlace => ({ row, time: readRowTime(reader, row) }))
  const day = title.date?.day ?? firstDay(timed)
  const placed = placeRows(reader, timed, { sessionStart: title.start, day, defaultMinutes })
  const rowsRead = table.sheet.rows.slice(table.headerRow + 1).filter(hasContent).length
  return { reader, title, day, rows, placed, headOfRow, rowsRead }
}

const firstDay = (timed: readonly RowToPlace[]): CalendarDay | null => {
  for (const { time } of timed) if (time.kind === 'clock' && time.day) return time.day
  return null
}

/** A line of text across the table, a caption or a remark, is no segment; it is listed as it stands. */
function skipNote(reader: ShowReader, row: number): boolean {
  const { sheet } = reader.table
  const cells = sheet.rows[row] ?? []
  const isLine = cells.filter((cell) => cell !== undefined && cell.raw.trim() !== '').length === 1
  if (!isLine || reader.reading(row, startField(reader, row)).kind === 'value') return false
  if (!reader.isEmpty(row, 'product') || !reader.isEmpty(row, 'productNo')) return false
  reader.log.skip(sheet.name, row, 'note-row', cells)
  return true
}

function headsOf(reader: ShowReader, rows: readonly number[]): ReadonlyMap<number, number> {
  const heads = new Map<number, number>()
  let head = -1
  for (const row of rows) {
    if (
      head >= 0 &&
      reader.isFilled(row, startField(reader, row)) &&
      !reader.isEmpty(row, startField(reader, row))
    )
      heads.set(row, head)
    else head = row
  }
  return heads
}
