import { minutesPerDay } from '#core/plan/units.ts'
import { matchAll, type ReadSeries, sameOf, seriesOf } from './Series.ts'

/** `2026-06-18`, `2026/6/18`, `2026年6月18日`, `6月18日`, `6/18`, each with or without a clock. */
const date = /^(?:(\d{4})([-/年]))?(\d{1,2})([-/月])(\d{1,2})(日?)(?:(\s)(\d{1,2}):([0-5]\d))?$/

interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
  /** null where none is said. */
  readonly minute: number | null
}

interface Style {
  readonly text: string
  readonly spell: (date: CivilDate) => string
}

/** Where no year is said, one without a 29th of February. */
const anyYear = 2027

/** Days, or minutes where clocks are said. */
export const datesOf: ReadSeries = (texts) => {
  const read = readDates(texts)
  if (!read) return null
  const values = read.dates.map(({ year, month, day, minute }) => {
    const days = Date.UTC(year, month - 1, day) / 86_400_000
    return days * minutesPerDay + (minute ?? 0)
  })
  return seriesOf(values, { lone: minutesPerDay, spell: (value) => read.spell(dateOfMinutes(value, read)) })
}

/** One day of several months: `6月1日`, `7月1日`. */
export const monthsOf: ReadSeries = (texts) => {
  const read = texts.length > 1 ? readDates(texts) : null
  const day = sameOf(read?.dates.map((each) => each.day) ?? [])
  const minute = sameOf(read?.dates.map((each) => each.minute) ?? [])
  if (!read || day === null || (minute === null && read.hasClock)) return null
  const values = read.dates.map(({ year, month }) => year * 12 + month - 1)
  const series = seriesOf(values, {
    lone: 1,
    spell: (value) => {
      const [year, month] = [Math.floor(value / 12), (value % 12) + 1]
      const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
      return read.spell({ year, month, day: Math.min(day, lastDay), minute })
    },
  })
  return series && series.step !== 0 ? series : null
}

interface ReadDates {
  readonly dates: readonly CivilDate[]
  readonly hasClock: boolean
  readonly spell: Style['spell']
}

function readDates(texts: readonly string[]): ReadDates | null {
  const matches = matchAll(texts, date)
  const styles = matches?.map(styleOf) ?? []
  if (!matches || sameOf(styles.map(({ text }) => text)) === null || !styles[0]) return null
  const dates = matches.map((match) => ({
    year: match[1] ? Number(match[1]) : anyYear,
    month: Number(match[3]),
    day: Number(match[5]),
    minute: match[8] ? Number(match[8]) * 60 + Number(match[9]) : null,
  }))
  if (!dates.every(isReal)) return null
  return { dates, hasClock: dates[0]?.minute !== null, spell: styles[0].spell }
}

/** How a date is written; `text` is the same for all that are written alike. */
function styleOf(match: RegExpExecArray): Style {
  const [, year, yearEnd = '', month = '', monthEnd = '', day = '', dayEnd = '', space] = match
  const isPadded = month.startsWith('0') || day.startsWith('0') || yearEnd === '-'
  const pad = (value: number): string => String(value).padStart(isPadded ? 2 : 1, '0')
  const clockOf = (minute: number): string =>
    ` ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  return {
    text: [year ? 'year' : '', yearEnd, monthEnd, dayEnd, space ?? ''].join(),
    spell: (date) =>
      `${year ? `${date.year}${yearEnd}` : ''}${pad(date.month)}${monthEnd}${pad(date.day)}${dayEnd}${date.minute === null ? '' : clockOf(date.minute)}`,
  }
}

function dateOfMinutes(value: number, { hasClock }: ReadDates): CivilDate {
  const days = Math.floor(value / minutesPerDay)
  const there = new Date(days * 86_400_000)
  return {
    year: there.getUTCFullYear(),
    month: there.getUTCMonth() + 1,
    day: there.getUTCDate(),
    minute: hasClock ? value - days * minutesPerDay : null,
  }
}

function isReal({ year, month, day, minute }: CivilDate): boolean {
  const there = new Date(Date.UTC(year, month - 1, day))
  return there.getUTCMonth() === month - 1 && there.getUTCDate() === day && (minute ?? 0) < minutesPerDay
}
