import type { HostPosition } from '#core/plan/records/people.ts'
import type { Fen, Minute } from '#core/plan/units.ts'
import type { FoundTable } from '../findTables.ts'
import { type CalendarDay, readDate } from '../values/date.ts'
import { readMoney } from '../values/money.ts'
import type { Reading } from '../values/Reading.ts'
import type { DateSystem } from '../values/serialDate.ts'
import { textCell } from '../values/textCell.ts'
import { readTimeRange } from '../values/timeRange.ts'
import { type Cell, cellAddress } from '../Workbook.ts'
import type { ImportLog } from './ImportLog.ts'
import { readNames } from './readNames.ts'
import { readLabel, type TitleLabel, titlePieces } from './titleLabels.ts'

/** What the rows above a table say of all of it. */
export interface SheetTitle {
  title: string
  roomName: string
  theme: string
  date: { readonly day: CalendarDay; readonly address: string; readonly raw: string } | null
  /** When the session begins, of its own day. */
  start: Minute | null
  gmvTargetFen: Fen | null
  readonly people: { readonly name: string; readonly position: HostPosition }[]
  /** What is said there besides, a line each. */
  readonly notes: string[]
}

interface Place {
  readonly cell: Cell
  readonly address: string
}

const note = /^[*※]|^(?:注|注意|说明|备注|提示|单位|note)\s*[:：]/i
const dateInText =
  /(?:\d{4}\s?年\s?)?\d{1,2}\s?月\s?\d{1,2}\s?[日号](?:\s?[（(](?:周|星期).[)）])?|\d{4}-\d{1,2}-\d{1,2}/
const beforeRoom = /^(.*?)\s*(?:[—–｜|]+|-{1,2})\s*(\S*(?:直播间|旗舰店|专营店|专卖店))$/
const roomFirst = /^(\S*(?:直播间|旗舰店|专营店|专卖店))\s*(?:[—–｜|]+|-{1,2})\s*(.+)$/

/** Reads the rows above the header: title, room, date, hosts, target. What is not understood is kept as notes. */
export function readTitle({ sheet, headerRow }: FoundTable, dates: DateSystem, log: ImportLog): SheetTitle {
  const title: SheetTitle = {
    title: '',
    roomName: '',
    theme: '',
    date: null,
    start: null,
    gmvTargetFen: null,
    people: [],
    notes: [],
  }
  const reading: TitleReading = { title, dates, sheet: sheet.name, log }
  for (let row = 0; row < headerRow; row++) {
    // A header merged over two rows begins above the header row.
    const isHeader = (column: number): boolean =>
      sheet.merges.some(
        ({ top, bottom, left, right }) =>
          top <= row && bottom >= headerRow && left <= column && column <= right,
      )
    const cells = (sheet.rows[row] ?? []).flatMap((cell, column): Place[] =>
      cell && cell.raw.trim() !== '' && !isHeader(column)
        ? [{ cell, address: cellAddress(row, column) }]
        : [],
    )
    readCells(reading, cells)
  }
  return title
}

interface TitleReading {
  readonly title: SheetTitle
  readonly dates: DateSystem
  readonly sheet: string
  readonly log: ImportLog
}

function readCells(reading: TitleReading, cells: readonly Place[]): void {
  for (let i = 0; i < cells.length; i++) {
    const place = cells[i] as Place
    const pieces = place.cell.kind === 'text' ? titlePieces(place.cell.value) : [place.cell.raw]
    for (const piece of pieces) {
      const label = readLabel(piece)
      const next = cells[i + 1]
      if (!label) readPiece(reading, place, piece)
      else if (label.value !== '')
        take(reading, label.label, { ...place, cell: textCell(label.value) }, piece)
      else if (next && piece === pieces.at(-1)) {
        // The label has a cell of its own, and its value the next one.
        take(reading, label.label, next, `${piece}${next.cell.raw}`)
        i += 1
      }
    }
  }
}

function readPiece({ title, dates }: TitleReading, { cell, address }: Place, piece: string): void {
  const found = cell.kind === 'serial' ? readDate(cell, dates) : dateIn(piece)
  const isDate = found.kind === 'value' && title.date === null
  if (isDate) title.date = { day: found.value, address, raw: cell.raw }
  const isOnlyDate = cell.kind === 'serial' || piece.replace(dateInText, '').trim() === ''
  if (isDate && isOnlyDate) return
  const room = beforeRoom.exec(piece)
  const reversed = room ? null : roomFirst.exec(piece)
  if (room || reversed) title.roomName ||= (room?.[2] ?? reversed?.[1] ?? '').trim()
  const rest = (room?.[1] ?? reversed?.[2] ?? piece).trim()
  if (!room && !reversed && /\S直播间$/.test(piece)) title.roomName ||= piece
  if (title.title === '' && cell.kind === 'text' && !note.test(rest)) title.title = rest
  else if (rest !== '' && rest !== title.roomName) title.notes.push(rest)
}

function dateIn(text: string): Reading<CalendarDay> {
  const match = dateInText.exec(text)
  return match ? readDate(textCell(match[0])) : { kind: 'missing' }
}

const positions: { readonly [L in TitleLabel]?: HostPosition } = {
  host: 'host',
  'co-host': 'co-host',
  assistant: 'assistant',
  controller: 'controller',
  operator: 'operator',
}

function take(reading: TitleReading, label: TitleLabel, place: Place, piece: string): void {
  const { title } = reading
  const position = positions[label]
  if (position !== undefined) {
    for (const name of valueIn(reading, place, readNames(place.cell)) ?? [])
      title.people.push({ name, position })
  } else if (label === 'gmv') {
    title.gmvTargetFen = valueIn(reading, place, readMoney(place.cell))?.fen ?? title.gmvTargetFen
  } else if (label === 'room') title.roomName ||= place.cell.raw.trim()
  else if (label === 'theme') title.theme ||= place.cell.raw.trim()
  else if (label === 'date') takeDate(reading, place)
  else takeTime(reading, place, piece)
}

function takeDate(reading: TitleReading, place: Place): void {
  const { title, dates } = reading
  const day = readDate(place.cell, dates)
  // 直播日期 may well say the hour too: 6月18日 18:00-24:00.
  if (day.kind === 'unreadable' && readTimeRange(place.cell, dates).kind === 'value') {
    takeTime(reading, place, place.cell.raw)
    return
  }
  const value = valueIn(reading, place, day)
  if (value) title.date = { day: value, address: place.address, raw: place.cell.raw }
}

function takeTime(reading: TitleReading, place: Place, piece: string): void {
  const { title, dates } = reading
  const day = readDate(place.cell, dates)
  const range = readTimeRange(place.cell, dates)
  if (range.kind === 'value' && range.value.kind !== 'offset') {
    title.start = range.value.start
    if (range.value.date) title.date = { day: range.value.date, address: place.address, raw: place.cell.raw }
  } else if (day.kind === 'value')
    title.date = { day: day.value, address: place.address, raw: place.cell.raw }
  else {
    valueIn(reading, place, range)
    title.notes.push(piece)
  }
}

function valueIn<Value>({ log, sheet }: TitleReading, place: Place, read: Reading<Value>): Value | undefined {
  if (read.kind === 'unreadable') log.find(sheet, place.address, place.cell.raw, read.code, read.expected)
  return read.kind === 'value' ? read.value : undefined
}
