import { datesOf, monthsOf } from './series/dates.ts'
import { endingNumbersOf, numbersOf } from './series/numbers.ts'
import type { ReadSeries } from './series/Series.ts'
import { clocksOf, stretchesOf } from './series/times.ts'

export interface FillHow {
  /** 1 goes on after the last text, −1 before the first. */
  readonly by: 1 | -1
  /** Ctrl is held: what would be a series is repeated, and a lone number counts on. */
  readonly isFlipped: boolean
}

/** In the order in which they are tried: `20:05` ends in a number too. */
const readers: readonly ReadSeries[] = [numbersOf, clocksOf, stretchesOf, monthsOf, datesOf, endingNumbersOf]

/**
 * What the texts of a range go on with when it is drawn out, nearest first, as in Excel: numbers, clocks, stretches of
 * time, dates and names that end in a number, where they go by even steps; else they are repeated. One clock goes on by
 * the hour, one date by the day, one stretch where it ends, one number by nothing.
 */
export function fillSeries(texts: readonly string[], count: number, { by, isFlipped }: FillHow): string[] {
  const series = firstOf(readers, texts)
  const isLoneNumber = series?.step === 0 && texts.length === 1
  if (!series || isLoneNumber !== isFlipped) return repeatTexts(texts, count, by)
  const step = isLoneNumber ? series.unit : series.step
  const from = by > 0 ? series.last : series.first
  return Array.from({ length: count }, (_, i) => series.spell(from + by * step * (i + 1)))
}

/** The texts over and over, so that the pattern runs on through the range and what is beside it. */
export function repeatTexts(texts: readonly string[], count: number, by: 1 | -1): string[] {
  const at = (i: number): number => (by > 0 ? i % texts.length : texts.length - 1 - (i % texts.length))
  return Array.from({ length: count }, (_, i) => texts[at(i)] ?? '')
}

function firstOf(all: readonly ReadSeries[], texts: readonly string[]) {
  for (const read of all) {
    const series = read(texts)
    if (series) return series
  }
  return null
}
