import { dateOf, formatClock } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import type { Row } from '#core/plan/tables.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { goToPlace } from '#renderer/parts/Findings/goToPlace.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import { sessionChoices } from '#renderer/screens/runOfShow/sessionChoices.ts'
import { setView } from '#renderer/store/view.ts'
import { paletteText } from '#renderer/text/paletteText.ts'
import { keysShown } from '../chords.ts'
import { commands } from '../commands.ts'
import { isMac } from '../keysOf.ts'
import { type Searchable, searchable } from './searchEntries.ts'

export type EntryKind = keyof typeof paletteText.zh.kinds

/** Something that the palette goes to or does. */
export interface PaletteEntry extends Searchable {
  readonly id: string
  readonly kind: EntryKind
  /** Shown beside the label, smaller; '' for nothing. */
  readonly hint: string
  readonly run: () => unknown
}

/** All that the frame can do now, screens among it. */
export function commandEntries(lang: Lang): readonly PaletteEntry[] {
  const other: Lang = lang === 'zh' ? 'en' : 'zh'
  return commands
    .filter(({ id, isOn }) => id !== 'palette' && isOn?.() !== false)
    .map(({ id, label, keys, detail, run }) => {
      const [chord] = keys
      const shown = detail?.()?.[lang]
      return {
        id: `command-${id}`,
        kind: id.startsWith('screen-') ? 'screen' : 'command',
        hint: chord === undefined ? '' : keysShown(chord, isMac()),
        // Found in the other language too: many planners know a command by the name of another tool.
        ...searchable(shown ? `${label[lang]}: ${shown}` : label[lang], label[other]),
        run,
      }
    })
}

/** All that can be gone to in a plan. Thousands in a big one, so made once for each opening of the palette. */
export function placeEntries(plan: Plan, lang: Lang): readonly PaletteEntry[] {
  const { rooms, others } = namedEntries(plan, lang)
  // A session's label begins with its room's name: the room itself comes first.
  return [...rooms, ...sessionEntries(plan, lang), ...others]
}

function sessionEntries(plan: Plan, lang: Lang): PaletteEntry[] {
  const { startDate } = planRow(plan)
  const sessions = pageOf(plan, 'sessions', '')
  const datesById = new Map(sessions.map(({ id, start }) => [id, dateOf(startDate, start)]))
  const choices = sessionChoices(sessions, pageOf(plan, 'rooms', ''), startDate, lang)
  return choices.map(({ id, label }) => ({
    id: `sessions-${id}`,
    kind: 'sessions',
    hint: '',
    ...searchable(label, dateForms(datesById.get(id) ?? '')),
    run: () => goToPlace({ table: 'sessions', page: '', id }),
  }))
}

/** Other ways to type a date than the label's: `2027-11-01` also as `11.1`, `11.01` and `11/1`. */
function dateForms(date: string): string {
  const [, month = '', day = ''] = date.split('-')
  const [m, d] = [Number(month), Number(day)]
  return `${date} ${m}.${d} ${month}.${day} ${m}/${d}`
}

const productHint = ({ productNo, sku, brand }: Row<'products'>): string =>
  [productNo, sku, brand].filter((text) => text !== '').join(' · ')

function namedEntries(plan: Plan, lang: Lang) {
  const unnamed = paletteText[lang].unnamed
  const entry = (
    table: 'rooms' | 'products' | 'hosts' | 'creators',
    id: Id,
    name: string,
    hint: string,
  ): PaletteEntry => ({
    id: `${table}-${id}`,
    kind: table,
    hint,
    ...searchable(name || unnamed, hint),
    run: () => goToPlace({ table, page: '', id }),
  })
  const rooms = pageOf(plan, 'rooms', '').map((row) => entry('rooms', row.id, row.name, row.account))
  const products = pageOf(plan, 'products', '').map((row) =>
    entry('products', row.id, row.name, productHint(row)),
  )
  const hosts = pageOf(plan, 'hosts', '').map((row) => entry('hosts', row.id, row.name, ''))
  const creators = pageOf(plan, 'creators', '').map((row) => entry('creators', row.id, row.name, row.account))
  return { rooms, others: [...products, ...hosts, ...creators] }
}

/** `11月11日周五 20:00` as a place to go to. */
export function minuteEntry(plan: Plan, minute: Minute, lang: Lang): PaletteEntry {
  const day = dayName(dateOf(planRow(plan).startDate, minute), lang, 'middle')
  return {
    id: `${minuteId}${minute}`,
    kind: 'minute',
    hint: '',
    ...searchable(`${day} ${formatClock(minute)}`, ''),
    run: () => setView({ screen: 'timeline', lookAt: minute }),
  }
}

const minuteId = 'minute-'

/** The minute that an entry's id stands for; null where it is no minute's. */
export const minuteOfEntry = (id: string): Minute | null =>
  id.startsWith(minuteId) ? Number(id.slice(minuteId.length)) : null
