import { bookingStatusNames } from '#core/excel/sheets/choiceNames.ts'
import { dateOf, dayOf, formatClockFrom } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import type { Booking } from '#core/plan/records/people.ts'
import type { IsoDate, Minute } from '#core/plan/units.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'

import { creatorsText, shortModeNames } from '#renderer/text/creatorsText.ts'

interface Slot {
  readonly start: Minute
  readonly duration: Minute
}

/** When a slot is: `11.11 20:00–20:20`, past midnight `11.11 23:50–次日 00:10`. */
export function slotText(startDate: IsoDate, { start, duration }: Slot, lang: Lang): string {
  const day = dayOf(start)
  const clock = (minute: Minute) => formatClockFrom(day, minute, lang)
  return `${dayName(dateOf(startDate, start), lang, 'short')} ${clock(start)}–${clock(start + duration)}`
}

/** What a bar says: `混场 · 3 品 · 已排期`. */
export const slotWords = ({ mode, products, status }: Booking, lang: Lang): string =>
  [
    shortModeNames[mode][lang],
    creatorsText[lang].products(products.length),
    bookingStatusNames[status][lang],
  ].join(' · ')

const widePx = 12.5
const narrowPx = 6.5
const paddingPx = 20

/** About how wide words are on a bar; a Chinese character takes twice the room of a letter. */
export const wordsPx = (words: string): number =>
  [...words].reduce((px, char) => px + (char > '\u2e80' ? widePx : narrowPx), paddingPx)
