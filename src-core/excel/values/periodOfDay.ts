/** A part of the day in front of a clock (晚上8点) or behind it (8:00 PM). */
export type PeriodOfDay =
  | 'small-hours'
  | 'morning'
  | 'noon'
  | 'afternoon'
  | 'dusk'
  | 'evening'
  | 'night'
  | 'am'
  | 'pm'

const words: readonly (readonly [PeriodOfDay, string])[] = [
  ['small-hours', '凌晨'],
  ['morning', '清晨|早上|早晨|早间|上午|早'],
  ['noon', '中午|正午'],
  ['afternoon', '下午|午后'],
  ['dusk', '傍晚'],
  ['evening', '今晚|当晚|晚上|晚间|夜晚|晚'],
  ['night', '深夜|夜里|夜间|半夜'],
  ['am', 'am|a\\.m\\.?'],
  ['pm', 'pm|p\\.m\\.?'],
]
const front = words.map(([period, word]) => ({ period, pattern: new RegExp(`^(?:${word})`) }))
const behind = words
  .filter(([period]) => period === 'am' || period === 'pm')
  .map(([period, word]) => ({ period, pattern: new RegExp(`(?:${word})$`) }))

/** Takes the period off a clock text (lower case, no spaces); null where it names none. */
export function splitPeriod(text: string): { readonly period: PeriodOfDay | null; readonly rest: string } {
  const found = [...front, ...behind].find(({ pattern }) => pattern.test(text))
  return found
    ? { period: found.period, rest: text.replace(found.pattern, '') }
    : { period: null, rest: text }
}

type Shift = readonly [firstHour: number, lastHour: number, shift: number]

/** What an hour becomes in each period; an hour that no row covers does not belong to it. */
const shifts: { readonly [P in PeriodOfDay]: readonly Shift[] } = {
  'small-hours': [
    [0, 6, 0],
    [12, 12, -12],
  ],
  morning: [[4, 12, 0]],
  noon: [
    [11, 14, 0],
    [1, 2, 12],
  ],
  afternoon: [
    [1, 11, 12],
    [12, 19, 0],
  ],
  dusk: [
    [4, 8, 12],
    [16, 20, 0],
  ],
  evening: [
    [5, 12, 12],
    [17, 24, 0],
  ],
  night: [
    [9, 12, 12],
    [21, 24, 0],
    [0, 4, 0],
  ],
  am: [
    [0, 11, 0],
    [12, 12, -12],
  ],
  pm: [
    [1, 11, 12],
    [12, 23, 0],
  ],
}

/**
 * The hour of 24 that an hour of a period is: 晚上8 is 20, 晚上12 is 24 (the midnight that ends that evening), 凌晨12 is 0.
 * Null where the two contradict (凌晨9) or leave it open (晚上1 could be either night).
 */
export function hourInDay(hour: number, period: PeriodOfDay | null): number | null {
  if (period === null) return hour
  const shift = shifts[period].find(([first, last]) => hour >= first && hour <= last)
  return shift ? hour + shift[2] : null
}

/** Whether the period lies after noon, so that an hour of 12 beside it may do so too. */
export const isAfterNoon = (period: PeriodOfDay | null): boolean =>
  period === 'afternoon' || period === 'dusk' || period === 'evening' || period === 'night' || period === 'pm'
