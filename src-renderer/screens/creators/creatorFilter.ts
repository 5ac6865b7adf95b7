import type { Creator } from '#core/plan/records/people.ts'

/** Which creators are shown: of a tier (`none`: without one), of a category; null is all. '' is a category too: none filled in. */
export interface CreatorFilter {
  readonly tier: Exclude<Creator['tier'], null> | 'none' | null
  readonly category: string | null
}

export const everyCreator: CreatorFilter = { tier: null, category: null }

/** Whether a creator is shown; bookings of a creator who is gone show while nothing is filtered. */
export function isCreatorShown({ tier, category }: CreatorFilter, creator: Creator | undefined): boolean {
  if (!creator) return tier === null && category === null
  if (tier !== null && (creator.tier ?? 'none') !== tier) return false
  return category === null || creator.category.trim() === category
}

/** The categories of creators, those with the most of them first; '' is among them where somebody has none. */
export function categoriesOf(creators: readonly Creator[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { category } of creators) {
    const name = category.trim()
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)
}
