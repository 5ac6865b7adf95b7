import { dateOf, formatClock } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { type Plan, planRow } from '#core/plan/Plan.ts'
import type { Minute } from '#core/plan/units.ts'
import { dateSpan } from '../dateSpan.ts'
import { isInPlan, minuteTyped } from './minuteTyped.ts'
import { minuteEntry, minuteOfEntry, type PaletteEntry } from './paletteEntries.ts'
import { searchEntries } from './searchEntries.ts'

/** What the palette looks through. The plan is as it was when the palette opened: nothing can change it meanwhile. */
export interface PaletteStock {
  readonly plan: Plan
  readonly lang: Lang
  readonly commands: readonly PaletteEntry[]
  /** Asked for only when it is needed: there may be thousands. */
  readonly places: () => readonly PaletteEntry[]
  /** First minute of the day that is looked at: a clock alone means that day. */
  readonly dayStart: Minute
}

export interface PaletteResults {
  readonly shown: readonly PaletteEntry[]
  /** How many there are; 0 where nothing was typed. */
  readonly all: number
  /** A minute that was typed but is not in the plan. */
  readonly outside: OutsideMinute | null
}

/** That minute, and the plan's days. */
export interface OutsideMinute {
  readonly minute: string
  readonly dates: string
}

/** Rows of the list at most. */
const most = 50

/** What was typed, found: a minute first, then places and commands as searchEntries ranks them. */
export function paletteResults(stock: PaletteStock, text: string, recent: readonly string[]): PaletteResults {
  if (text.trim() === '') return { shown: suggested(stock, recent), all: 0, outside: null }
  const { plan, lang, commands, places, dayStart } = stock
  const { found, all } = searchEntries([...commands, ...places()], text, most)
  const minute = minuteTyped(plan, text, dayStart)
  if (!minute) return { shown: found, all, outside: null }
  if (minute.kind === 'outside') return { shown: found, all, outside: outsideOf(plan, minute.minute) }
  return { shown: [minuteEntry(plan, minute.minute, lang), ...found], all: all + 1, outside: null }
}

function outsideOf(plan: Plan, minute: Minute): OutsideMinute {
  const { startDate, days } = planRow(plan)
  return {
    minute: `${dateOf(startDate, minute)} ${formatClock(minute)}`,
    dates: dateSpan(startDate, days),
  }
}

/** What was run lately, then screens and commands. */
function suggested(
  { plan, lang, commands, places }: PaletteStock,
  recent: readonly string[],
): readonly PaletteEntry[] {
  const lately = recent.flatMap((id) => {
    const minute = minuteOfEntry(id)
    if (minute !== null) return isInPlan(plan, minute) ? minuteEntry(plan, minute, lang) : []
    return commands.find((entry) => entry.id === id) ?? places().find((entry) => entry.id === id) ?? []
  })
  return [...lately, ...commands.filter((entry) => !lately.includes(entry))]
}
