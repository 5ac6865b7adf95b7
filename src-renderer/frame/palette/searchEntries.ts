/** A text as it is shown, and as it is looked through. */
export interface Searchable {
  readonly label: string
  /** Label and what else it is found by, folded. */
  readonly folded: string
}

/** One way of writing: full-width signs, capitals and double spaces make no difference. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/** @param also what it is found by besides its label */
export const searchable = (label: string, also: string): Searchable => ({
  label,
  folded: fold(`${label} ${also}`),
})

/**
 * Entries that hold every word of what was typed, the best first: those that begin with it as a whole word, those that
 * begin with it, those of which each word begins one, then the others; among equals the order in which they were given.
 * '' finds none.
 * @param most how many at most
 */
export function searchEntries<Entry extends Searchable>(
  entries: readonly Entry[],
  typed: string,
  most: number,
): { readonly found: readonly Entry[]; readonly all: number } {
  const wanted = fold(typed)
  if (wanted === '') return { found: [], all: 0 }
  const words = wanted.split(' ')
  const ranks: Entry[][] = [[], [], [], []]
  for (const entry of entries) {
    if (!words.every((word) => entry.folded.includes(word))) continue
    ranks[rankOf(entry.folded, wanted, words)]?.push(entry)
  }
  const found = ranks.flat()
  return { found: found.slice(0, most), all: found.length }
}

function rankOf(folded: string, wanted: string, words: readonly string[]): 0 | 1 | 2 | 3 {
  if (folded.startsWith(wanted))
    return folded.length === wanted.length || folded[wanted.length] === ' ' ? 0 : 1
  return words.every((word) => beginsWord(folded, word)) ? 2 : 3
}

const beginsWord = (folded: string, word: string): boolean =>
  folded.startsWith(word) || folded.includes(` ${word}`)
