import {
  bookingModeNames,
  bookingStatusNames,
  contentKindNames,
  placementChannelNames,
  placementStatusNames,
  spendChannelNames,
} from '#core/excel/sheets/choiceNames.ts'
import { dayOf, formatClock } from '#core/plan/clock.ts'
import { formatSpan } from '#core/plan/formatSpan.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { formatFen } from '#core/plan/money.ts'
import { positionNames } from '#core/plan/names.ts'
import { type Page, rowsById } from '#core/plan/Plan.ts'
import { fenPerYuan, minutesPerDay } from '#core/plan/units.ts'
import { timelineText } from '#renderer/text/timelineText.ts'
import type { Bar } from './Track.ts'

/** Pages whose names the blocks say. */
export interface BarNames {
  readonly hosts: Page<'hosts'>
  readonly creators: Page<'creators'>
}

export interface BarWords {
  /** On the block, as far as it is wide. */
  readonly title: string
  /** All of it in one line, for screen readers and the tooltip. */
  readonly label: string
  /** The hue, see Tracks.module.css. */
  readonly tone: string
}

/** What a block says. */
export function barWords(bar: Bar, names: BarNames, lang: Lang): BarWords {
  const text = timelineText[lang]
  const time =
    bar.table === 'content'
      ? formatClock(bar.start)
      : formatSpan(dayOf(bar.start) * minutesPerDay, bar.start, bar.end, lang)
  const say = (tone: string, title: string, ...more: readonly string[]): BarWords => ({
    tone,
    title,
    label: [title, ...more, time].filter((part) => part !== '').join(' '),
  })
  switch (bar.table) {
    case 'shifts': {
      const { hostId, position } = bar.record
      const name = rowsById(names.hosts).get(hostId)?.name || text.unnamedHost
      return say(`shift-${position}`, name, positionNames[position][lang])
    }
    case 'spend': {
      const { channel, budgetFen, goal, audience } = bar.record
      const name = spendChannelNames[channel][lang]
      const words = say('spend', `${name} ${formatFen(budgetFen)}`, goal, audience)
      // A block has no room for fen, and an amount cut in its middle would be read as another one.
      return { ...words, title: `${name} ${formatFen(Math.round(budgetFen / fenPerYuan) * fenPerYuan)}` }
    }
    case 'service': {
      const { team, agents, channel } = bar.record
      return say('service', [team, text.agents(agents)].filter(Boolean).join(' '), channel)
    }
    case 'bookings': {
      const { creatorId, mode, status, products } = bar.record
      const name = rowsById(names.creators).get(creatorId)?.name || text.unnamedCreator
      const title = `${name} ${bookingModeNames[mode][lang]}`
      return say(`booking-${mode}`, title, text.products(products.length), bookingStatusNames[status][lang])
    }
    case 'placements': {
      const { channel, slotName, status } = bar.record
      const where = placementChannelNames[channel][lang]
      return say('placement', [where, slotName].filter(Boolean).join(' '), placementStatusNames[status][lang])
    }
    case 'content': {
      const { kind, theme, account } = bar.record
      return say('content', [contentKindNames[kind][lang], theme].filter(Boolean).join(' '), account)
    }
  }
}
