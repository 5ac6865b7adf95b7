import type { Minute } from '#core/plan/units.ts'
import { digitsForChinese } from './chineseNumber.ts'
import { hourInDay, type PeriodOfDay, splitPeriod } from './periodOfDay.ts'
import { type Reading, readAs, unreadable } from './Reading.ts'

/** A clock without its date, as readClock and readTimeRange need it. */
export interface TimeOfText {
  /** Of the day that the text stands for; ≥ 1440 past its midnight, < 0 on a day before. */
  readonly minute: Minute
  /** Days that the text itself says (次日 is 1); null where it says none. */
  readonly dayOffset: number | null
  readonly period: PeriodOfDay | null
}

/** 24:00 to 47:59 is how teams write the night after; more is a slip. */
const maxHour = 47
/** A plan is shorter; a longer way off is a slip. */
const maxDayOffset = 366

const nextDay = '次日|翌日|隔日|第二天|nextday'
const dayFront = new RegExp(`^\\(?(?:(${nextDay})|(当日|当天|今日|今天)|([-+]\\d{1,3})(?:天|d))\\)?`)
const dayBehind = new RegExp(`\\(?(?:(${nextDay})|\\+1[天d]?)\\)?$`)

/**
 * Reads `20:00`, `20点30分`, `下午2点半`, `零点`, `25:30`, `次日 00:30`, `8:00 PM` from a normalised text without date.
 * Seconds are taken only as :00. `inherited` is the period of the first part of a range, for a second part without one.
 */
export function timeOfText(text: string, inherited: PeriodOfDay | null = null): Reading<TimeOfText> {
  const day = splitDay(text.replace(/\s/g, '').toLowerCase())
  const { period, rest } = splitPeriod(day.rest)
  const parts = clockParts(digitsForChinese(rest), period === 'am' || period === 'pm')
  if (!parts) return unreadable('clock')
  const usedPeriod = period ?? (day.offset === null ? inherited : null)
  const hour = hourInDay(parts.hour, usedPeriod)
  if (hour === null)
    return unreadable('clock', usedPeriod === 'evening' && parts.hour < 5 ? 'ambiguous' : 'out-of-range')
  const minute = hour * 60 + parts.minute
  const isPossible = hour <= maxHour && parts.minute < 60 && (day.offset === null || minute <= 1440)
  if (!isPossible || Math.abs(day.offset ?? 0) > maxDayOffset) return unreadable('clock', 'out-of-range')
  return readAs({ minute: minute + (day.offset ?? 0) * 1440, dayOffset: day.offset, period: usedPeriod })
}

function splitDay(text: string): { readonly offset: number | null; readonly rest: string } {
  const front = dayFront.exec(text)
  if (front) {
    const [all, isNext, isSame, days] = front
    const offset = isNext ? 1 : isSame ? 0 : Number(days)
    return { offset, rest: text.slice(all.length) }
  }
  const behind = dayBehind.exec(text)
  return behind ? { offset: 1, rest: text.slice(0, behind.index) } : { offset: null, rest: text }
}

const colonClock = /^(\d{1,2}):(\d{2})(?::00(?:\.0+)?)?整?$/
const wordClock = /^(\d{1,2})[点时](?:钟|整|(半)|([13])刻|(\d{1,2})(?:分(?:0{1,2}秒)?)?)?$/

function clockParts(
  text: string,
  takesBareHour: boolean,
): { readonly hour: number; readonly minute: number } | null {
  const colon = colonClock.exec(text)
  if (colon) return { hour: Number(colon[1]), minute: Number(colon[2]) }
  const word = wordClock.exec(text)
  if (word) {
    const [, hour, half, quarters, minutes] = word
    return { hour: Number(hour), minute: half ? 30 : quarters ? Number(quarters) * 15 : Number(minutes ?? 0) }
  }
  return takesBareHour && /^\d{1,2}$/.test(text) ? { hour: Number(text), minute: 0 } : null
}
