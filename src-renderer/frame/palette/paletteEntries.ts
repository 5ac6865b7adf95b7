import { dateOf } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import type { Id } from '#core/plan/units.ts'
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

/** All that can be gone to in a plan, and all commands. Made once, when the palette opens. */
export function paletteEntries(plan: Plan, lang: Lang): readonly PaletteEntry[] {
  return [...commandEntries(lang), ...sessionEntries(plan, lang), ...namedEntries(plan, lang)]
}

function commandEntries(lang: Lang): PaletteEntry[] {
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

function sessionEntries(plan: Plan, lang: Lang): PaletteEntry[] {
  const { startDate } = planRow(plan)
  const choices = sessionChoices(pageOf(plan, 'sessions', ''), pageOf(plan, 'rooms', ''), startDate, lang)
  return choices.map(({ id, label }) => ({
    id: `sessions-${id}`,
    kind: 'sessions',
    hint: '',
    ...searchable(label, ''),
    run: () => setView({ screen: 'runOfShow', sessionId: id }),
  }))
}

const hintFields = {
  rooms: ({ account }: { readonly account: string }) => account,
  products: ({
    productNo,
    sku,
    brand,
  }: {
    readonly productNo: string
    readonly sku: string
    readonly brand: string
  }) => [productNo, sku, brand].filter((text) => text !== '').join(' · '),
  hosts: () => '',
  creators: ({ account }: { readonly account: string }) => account,
}

function namedEntries(plan: Plan, lang: Lang): PaletteEntry[] {
  const unnamed = paletteText[lang].unnamed
  const entry = (table: keyof typeof hintFields, id: Id, name: string, hint: string): PaletteEntry => ({
    id: `${table}-${id}`,
    kind: table,
    hint,
    ...searchable(name || unnamed, hint),
    run: () => goToPlace({ table, page: '', id }),
  })
  return [
    ...pageOf(plan, 'rooms', '').map((row) => entry('rooms', row.id, row.name, hintFields.rooms(row))),
    ...pageOf(plan, 'products', '').map((row) =>
      entry('products', row.id, row.name, hintFields.products(row)),
    ),
    ...pageOf(plan, 'hosts', '').map((row) => entry('hosts', row.id, row.name, '')),
    ...pageOf(plan, 'creators', '').map((row) =>
      entry('creators', row.id, row.name, hintFields.creators(row)),
    ),
  ]
}

/** `11月11日周五 20:00` as a place to go to. */
export function minuteEntry(plan: Plan, minute: number, clock: string, lang: Lang): PaletteEntry {
  const day = dayName(dateOf(planRow(plan).startDate, minute), lang, 'middle')
  return {
    id: 'minute',
    kind: 'minute',
    hint: '',
    ...searchable(`${day} ${clock}`, ''),
    run: () => setView({ screen: 'timeline', lookAt: minute }),
  }
}
