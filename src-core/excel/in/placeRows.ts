import { type Minute, minutesPerDay } from '#core/plan/units.ts'
import { type CalendarDay, daysBetween } from '../values/date.ts'
import { type RowTime, type ShowReader, startField } from './readRowTime.ts'

/** When a row runs, in minutes from 00:00 of the day that the session is of. */
export interface PlacedRow {
  readonly row: number
  readonly start: Minute
  readonly end: Minute
  /** False where nothing says when it ends, and the usual length was taken. */
  readonly isEndSaid: boolean
}

export interface RowToPlace {
  readonly row: number
  readonly time: RowTime
}

interface Frame {
  /** When the session starts, as the title says it. */
  readonly sessionStart: Minute | null
  /** The day that minutes are counted from; null where only clocks are known. */
  readonly day: CalendarDay | null
  /** For a row that nothing says the end of. */
  readonly defaultMinutes: Minute
}

interface OpenRow {
  readonly row: number
  readonly start: Minute
  readonly end: Minute | null
  readonly goesBack: boolean
}

/**
 * Puts the rows of a run of show on one axis: a column of clocks that runs past midnight goes on into the next day,
 * offsets count from the session's start. Sorted by start; rows whose time is missing are left out, with a finding.
 */
export function placeRows(reader: ShowReader, rows: readonly RowToPlace[], frame: Frame): PlacedRow[] {
  const open = openRows(reader, rows, frame)
  open.sort((a, b) => a.start - b.start)
  const isStartOnly = open.length > 1 && open.every(({ end }) => end === null)
  const placed = open.map((row, index): PlacedRow => {
    const next = isStartOnly ? open[index + 1]?.start : undefined
    const end = row.end ?? (next !== undefined && next > row.start ? next : null)
    if (end === null) reader.find(row.row, startField(reader, row.row), 'end-missing', 'end-or-duration')
    return {
      row: row.row,
      start: row.start,
      end: end ?? row.start + frame.defaultMinutes,
      isEndSaid: end !== null,
    }
  })
  sayDisorder(reader, placed, open)
  return placed
}

function openRows(reader: ShowReader, rows: readonly RowToPlace[], frame: Frame): OpenRow[] {
  const countsFromStart = startsAtZero(reader, rows, frame)
  const open: OpenRow[] = []
  let before = frame.sessionStart
  for (const { row, time } of rows) {
    const origin = time.kind === 'length' ? (open.at(-1)?.end ?? frame.sessionStart) : frame.sessionStart
    const shift = shiftOf(time, before, countsFromStart ? frame.sessionStart : null, origin, frame.day)
    if (time.kind === 'missing' || shift === null) {
      if (time.kind !== 'unreadable')
        reader.find(row, startField(reader, row), 'time-missing', 'start-and-end')
      continue
    }
    const [from, to] = edgesOf(time)
    const start = from + shift
    const last = open.at(-1)
    open.push({
      row,
      start,
      end: to === null ? null : to + shift,
      goesBack: last !== undefined && start < last.start,
    })
    before = start
  }
  return open
}

const edgesOf = (time: RowTime): readonly [Minute, Minute | null] => {
  if (time.kind === 'length') return [0, time.duration]
  return time.kind === 'clock' || time.kind === 'offset' ? [time.start, time.end] : [0, null]
}

/** Minutes from the row's own clock to the axis; null where the row cannot be placed. */
function shiftOf(
  time: RowTime,
  before: Minute | null,
  offsetOrigin: Minute | null,
  origin: Minute | null,
  day: CalendarDay | null,
): Minute | null {
  if (time.kind === 'offset' || time.kind === 'length') return origin
  if (time.kind !== 'clock') return null
  if (time.day && day) {
    const days = daysBetween(day, time.day)
    if (days !== null) return days * minutesPerDay
  }
  if (time.isAbsolute) return 0
  if (offsetOrigin !== null) return offsetOrigin
  return before === null ? 0 : nearestDay(time.start, before) * minutesPerDay
}

/** The day on which a clock is nearest to the row before, never before the session's own; of equals the later. */
function nearestDay(clock: Minute, before: Minute): number {
  const earlier = Math.max(0, Math.floor((before - clock) / minutesPerDay))
  const distance = (day: number): number => Math.abs(clock + day * minutesPerDay - before)
  return distance(earlier + 1) <= distance(earlier) ? earlier + 1 : earlier
}

/**
 * A column that begins at 0:00 counts from the session's start where the title says another one. Without a title
 * `0:00` may be midnight, which is assumed and said; `00:00` is midnight.
 */
function startsAtZero(reader: ShowReader, rows: readonly RowToPlace[], { sessionStart }: Frame): boolean {
  const first = rows.find(({ time }) => time.kind === 'clock')
  if (first?.time.kind !== 'clock' || first.time.start !== 0 || first.time.isAbsolute || first.time.day)
    return false
  if (sessionStart !== null) return sessionStart !== 0
  const field = startField(reader, first.row)
  if (/^\s*0[:：]/.test(reader.raw(first.row, field)))
    reader.find(first.row, field, 'session-assumed', 'start-and-end')
  return false
}

/** Says, at the later row of the sheet, which rows overlap, and which go back in time without overlapping. */
function sayDisorder(reader: ShowReader, placed: readonly PlacedRow[], open: readonly OpenRow[]): void {
  const overlapping = new Set<number>()
  let longest: PlacedRow | undefined
  for (const row of placed) {
    if (longest && row.start < longest.end) overlapping.add(Math.max(row.row, longest.row))
    if (!longest || row.end > longest.end) longest = row
  }
  const disordered = open.filter(({ row, goesBack }) => goesBack || overlapping.has(row))
  for (const { row } of disordered.sort((a, b) => a.row - b.row)) {
    const code = overlapping.has(row) ? 'overlaps-row' : 'time-goes-back'
    reader.find(row, startField(reader, row), code, 'start-after-row-before')
  }
}
