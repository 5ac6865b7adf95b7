import {
  contentKindNames,
  placementChannelNames,
  placementStatusNames,
  workStatusNames,
} from '#core/excel/sheets/choiceNames.ts'
import { dateOf, formatClock } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import type { IsoDate, Minute } from '#core/plan/units.ts'
import type { CalendarItem, CalendarKind } from '#core/rollup/contentCalendar.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import { contentText } from '#renderer/text/contentText.ts'

export const kindName = (kind: CalendarKind, lang: Lang): string =>
  kind === 'placement' || kind === 'deadline' ? contentText[lang][kind] : contentKindNames[kind][lang]

export interface ItemWords {
  /** On the chip. */
  readonly title: string
  /** Beside it where there is room. */
  readonly more: string
  /** All of it in one line, for who hears it. */
  readonly label: string
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')

/** What an item of the calendar says. */
export function itemWords(item: CalendarItem, startDate: IsoDate, lang: Lang): ItemWords {
  const { title, more } = wordsOf(item, startDate, lang)
  const when = `${dayText(startDate, item.minute, lang)} ${formatClock(item.minute)}`
  return { title, more, label: [when, kindName(item.kind, lang), title, more].filter(Boolean).join(', ') }
}

function wordsOf(item: CalendarItem, startDate: IsoDate, lang: Lang): Omit<ItemWords, 'label'> {
  const text = contentText[lang]
  const products = text.products(item.row.productIds.length)
  if (item.table === 'content') {
    const { theme, account, owner, status } = item.row
    return {
      title: theme || text.untitled,
      more: joined(account, owner, workStatusNames[status][lang], products),
    }
  }
  const { slotName, channel, start, duration, status } = item.row
  const name = slotName || text.unnamedSlot
  const said = joined(placementChannelNames[channel][lang], placementStatusNames[status][lang], products)
  if (item.kind === 'deadline') return { title: name, more: said }
  const end = start + duration
  return {
    title: name,
    more: joined(said, text.until(`${dayText(startDate, end, lang)} ${formatClock(end)}`)),
  }
}

export const dayText = (startDate: IsoDate, minute: Minute, lang: Lang): string =>
  dayName(dateOf(startDate, minute), lang, 'middle')
