import { dateOf, formatClock, isCalendarDate, minuteOfDate } from '#core/plan/clock.ts'
import type { Texts } from '#core/plan/Lang.ts'
import type { Interval } from '#core/plan/records/fields.ts'
import type { Row } from '#core/plan/tables.ts'
import { type IsoDate, type Minute, minutesPerDay } from '#core/plan/units.ts'
import { type Reading, readAs, unreadable } from '../values/Reading.ts'
import { textCell, textOfCell } from './cells.ts'
import { columnFrame, fieldSchema, takenBy } from './fieldColumn.ts'
import type { TeamColumn } from './TeamSheet.ts'
import { joinLines, splitLines } from './textLists.ts'

/** Times when a host is away, one a line: `2027-06-18 20:00 ~ 2027-06-19 02:00`. */
export function intervalsColumn(field: 'unavailable', header: Texts): TeamColumn<'hosts'> {
  const schema = fieldSchema('hosts', field)
  return {
    ...columnFrame(field, header, 'long-text', { width: 38 }),
    write: (row, { startDate }) =>
      textCell(joinLines(row[field].map((interval) => spellInterval(interval, startDate)))),
    read: (cell, { startDate }): Reading<Partial<Row<'hosts'>>> => {
      const text = textOfCell(cell)
      if (text.kind !== 'value') return text
      const intervals = splitLines(text.value).map((line) => readInterval(line, startDate))
      if (!intervals.every((interval) => interval !== null)) return unreadable('time-range')
      const taken = takenBy(schema, readAs(intervals), { expected: 'time-range' })
      return taken.kind === 'value'
        ? readAs({ [field]: intervals })
        : unreadable('time-range', 'out-of-range')
    },
  }
}

function spellInterval({ start, duration }: Interval, startDate: IsoDate): string {
  return `${spellMoment(start, startDate)} ~ ${spellMoment(start + duration, startDate)}`
}

const spellMoment = (minute: Minute, startDate: IsoDate): string =>
  `${dateOf(startDate, minute)} ${formatClock(minute)}`

const moment = '(\\d{4}-\\d{2}-\\d{2})\\s+(\\d{1,2}):([0-5]\\d)'
const pattern = new RegExp(`^${moment}\\s*[~～至—–-]+\\s*(?:${moment}|(\\d{1,2}):([0-5]\\d))$`)

/** The end may leave its day out: it is then the first such clock after the start. */
function readInterval(line: string, startDate: IsoDate): Interval | null {
  const parts = pattern.exec(line.trim())
  if (!parts) return null
  const [, day = '', hour, minute, endDay, endHour, endMinute, clockHour, clockMinute] = parts
  const start = minuteAt(startDate, day, hour, minute)
  if (start === null) return null
  const end =
    endDay === undefined
      ? minuteAt(startDate, day, clockHour, clockMinute)
      : minuteAt(startDate, endDay, endHour, endMinute)
  if (end === null) return null
  const isNextDay = endDay === undefined && end <= start
  return { start, duration: end - start + (isNextDay ? minutesPerDay : 0) }
}

function minuteAt(startDate: IsoDate, day: string, hour = '', minute = ''): Minute | null {
  if (!isCalendarDate(day) || Number(hour) > 24) return null
  return minuteOfDate(startDate, day) + Number(hour) * 60 + Number(minute)
}
