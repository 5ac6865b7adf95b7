import type { Rate } from '#core/plan/units.ts'
import { categoryAverages } from '#core/rollup/creatorQuadrant.ts'
import { type Check, rule } from './Check.ts'
import { placeOf } from './places.ts'

const limits = {
  bookings: {
    default: 2,
    unit: 'count',
    what: { zh: '合作几次后再判断', en: 'Bookings reviewed before it is judged' },
  },
} as const

/**
 * A creator who converts worse than the category does, after it was tried more than once: by the method, first another
 * product, script and benefit, and only then is the fan base judged a mismatch.
 */
export const creatorMismatch: Check<typeof limits, { rate: Rate; average: Rate; bookings: number }> = {
  id: 'creator-mismatch',
  group: 'creators',
  severity: 'hint',
  title: { zh: '达人转化低于品类均值', en: "Converts under the category's average" },
  limits,
  rules: [
    rule('plan', ['creators', 'bookings'], (_plan, { facts, limits, report }) => {
      const averages = categoryAverages(facts.rows('creators'))
      for (const creator of facts.rows('creators')) {
        const average = averages.get(creator.category)?.conversionRate ?? null
        const rate = creator.conversionRate
        if (rate === null || average === null || rate >= average) continue
        const reviewed = facts.bookingsOfCreator(creator.id).filter(({ status }) => status === 'reviewed')
        if (reviewed.length < limits.bookings) continue
        report({
          places: [placeOf('creators', creator, { field: 'conversionRate' })],
          figures: { rate, average: Number(average.toFixed(4)), bookings: reviewed.length },
        })
      }
    }),
  ],
  say: ({ figures: { rate, average, bookings } }, { say, name, percent }) =>
    say(
      `达人「${name(0)}」合作 ${bookings} 次，转化 ${percent(rate)}，低于品类均值 ${percent(average)}。先换品、换话术和利益点；还低就是粉丝不匹配，换人。`,
      `After ${bookings} bookings "${name(0)}" converts ${percent(rate)}, under the category's ${percent(average)}. Try another product, script and benefit first; if it stays low, the fans do not match.`,
    ),
}
