import { joinList, readQuoted } from '#core/excel/sheets/textLists.ts'
import type { PickOption } from '#renderer/parts/fields/Field.ts'

/** A pick while it is typed: what its list shows, and what choosing from it makes of the text. */
export interface PickChoices {
  readonly options: readonly PickOption[]
  /** Names that stand in the text already, as `plain` writes them. */
  readonly chosen: ReadonlySet<string>
  /** What new thing could be made of what is being typed; null where nothing is, or where it exists. */
  readonly create: string | null
}

/** A name, in quotes where it holds a separator itself, and what ends it. */
const piece = /("(?:[^"\\]|\\.)*"|[^、,，;；\n]*)([、,，;；\n]|$)/gy

/** More than that nobody reads; typing narrows it down. */
const mostOptions = 200

export const plain = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()

/** Options that match what is being typed, those that begin with it first. Everything, while a whole name stands there. */
export function pickChoices(
  text: string,
  options: readonly PickOption[],
  { isMulti, canCreate }: { readonly isMulti: boolean; readonly canCreate: boolean },
): PickChoices {
  const names = new Set(options.map(({ label }) => plain(label)))
  const { done, typing } = split(text, isMulti)
  const query = plain(typing)
  const isWhole = names.has(query)
  const chosen = new Set(done.map(plain).filter((name) => names.has(name)))
  if (isWhole) chosen.add(query)
  const found = query === '' || isWhole ? options : matching(options, query)
  return {
    options: found.slice(0, mostOptions),
    chosen,
    create: canCreate && query !== '' && !isWhole ? typing.trim() : null,
  }
}

/** The text with an option in place of what was being typed; one that stands there already goes out of a list. */
export function choose(
  text: string,
  label: string,
  isMulti: boolean,
  options: readonly PickOption[],
): string {
  if (!isMulti) return label
  const { done, typing } = split(text, true)
  const names = new Set(options.map((option) => plain(option.label)))
  const all = names.has(plain(typing)) ? [...done, typing.trim()] : done
  const rest = all.filter((name) => plain(name) !== plain(label))
  return joinList(rest.length < all.length ? rest : [...all, label])
}

/** Which option is marked before anybody moved: the first match while something is typed, none while nothing is. */
export function firstMarked(text: string, { options, chosen }: PickChoices, isMulti: boolean): number {
  const { typing } = split(text, isMulti)
  return plain(typing) === '' || chosen.has(plain(typing)) || options.length === 0 ? -1 : 0
}

function split(
  text: string,
  isMulti: boolean,
): { readonly done: readonly string[]; readonly typing: string } {
  if (!isMulti) return { done: [], typing: text }
  const names: string[] = []
  for (const [, name = '', end] of text.matchAll(piece)) {
    names.push(unquote(name.trim()))
    if (end === '') break
  }
  return { done: names.slice(0, -1).filter((name) => name !== ''), typing: names.at(-1) ?? '' }
}

const unquote = (name: string): string => readQuoted(name)?.value ?? name

function matching(options: readonly PickOption[], query: string): readonly PickOption[] {
  const rank = ({ label, hint }: PickOption): number => {
    const at = plain(label).indexOf(query)
    if (at >= 0) return at === 0 ? 0 : 1
    return plain(hint).includes(query) ? 2 : 3
  }
  const ranked = options.map((option) => ({ option, rank: rank(option) })).filter((each) => each.rank < 3)
  return ranked.sort((a, b) => a.rank - b.rank).map(({ option }) => option)
}
