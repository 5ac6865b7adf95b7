import { minutesPerDay } from '#core/plan/units.ts'
import { matchAll, type ReadSeries, type Series, sameOf, seriesOf } from './Series.ts'

const clock = /^(?:(次日|next day)\s?)?(\d{1,2})[:：]([0-5]\d)$/
const stretch =
  /^((?:(?:次日|next day)\s?)?\d{1,2}[:：][0-5]\d)\s?(?:-+|[–—~～至到])\s?((?:(?:次日|next day)\s?)?\d{1,2}[:：][0-5]\d)$/

/** `20:00`, `次日 00:30`, `24:30`. */
export const clocksOf: ReadSeries = (texts) => {
  const minutes = minutesOf(texts)
  return minutes && seriesOf(forward(minutes), { lone: 60, spell: spellerOf(texts) })
}

/** `20:00–20:05`: all of one length; the next begins where the one before it ends, unless several say otherwise. */
export const stretchesOf: ReadSeries = (texts): Series | null => {
  const matches = matchAll(texts, stretch)
  const starts = minutesOf(matches?.map(([, start = '']) => start) ?? [])
  const ends = minutesOf(matches?.map(([, , end = '']) => end) ?? [])
  if (!matches || !starts || !ends) return null
  const lengths = starts.map((start, i) => ((ends[i] ?? 0) - start + minutesPerDay) % minutesPerDay)
  const length = sameOf(lengths)
  if (length === null || length === 0) return null
  const spell = spellerOf(texts)
  return seriesOf(forward(starts), {
    lone: length,
    spell: (start) => `${spell(start)}–${spell(start + length)}`,
  })
}

function minutesOf(texts: readonly string[]): readonly number[] | null {
  const matches = matchAll(texts, clock)
  return (
    matches?.map(
      ([, isNext, hours, minutes]) => Number(hours) * 60 + Number(minutes) + (isNext ? minutesPerDay : 0),
    ) ?? null
  )
}

/** Clocks in their order: one far before the other is past midnight. */
function forward(minutes: readonly number[]): readonly number[] {
  let day = 0
  return minutes.map((minute, i) => {
    const before = minutes[i - 1]
    if (before !== undefined && before - minute > minutesPerDay / 2) day += minutesPerDay
    return minute + day
  })
}

/** Past midnight as the texts say it: `24:30` where one of them does, else `次日 00:30`. Every field that takes clocks reads both. */
function spellerOf(texts: readonly string[]): (minute: number) => string {
  const countsOn = texts.some((text) => /(^|\D)(2[4-9]|[3-9]\d)[:：]/.test(text))
  const nextDay = texts.some((text) => text.includes('next day')) ? 'next day ' : '次日 '
  const pad = (value: number): string => String(value).padStart(2, '0')
  return (minute) => {
    const known = minute < 0 ? minute + minutesPerDay * Math.ceil(-minute / minutesPerDay) : minute
    const isNext = known >= minutesPerDay && known < 2 * minutesPerDay && !countsOn
    const shown = isNext ? known - minutesPerDay : known
    return `${isNext ? nextDay : ''}${pad(Math.floor(shown / 60))}:${pad(shown % 60)}`
  }
}
