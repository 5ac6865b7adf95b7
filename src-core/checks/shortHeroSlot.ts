import type { Minute } from '#core/plan/units.ts'
import { type Check, rule } from './Check.ts'
import { shownProducts } from './facts/productsOf.ts'
import { placeOf, placeOfSegment } from './places.ts'

const limits = {
  minutes: {
    default: 3,
    unit: 'minutes',
    what: { zh: '爆款每次至少讲几分钟', en: 'Shortest talk about a hero product' },
  },
} as const

/** A hero product whose talk is over before viewers have seen what it is. Encores and overviews may be short. */
export const shortHeroSlot: Check<typeof limits, { minutes: Minute; at: Minute }> = {
  id: 'short-hero-slot',
  group: 'time',
  severity: 'warning',
  title: { zh: '爆款讲得太短', en: 'Hero product shown too briefly' },
  limits,
  rules: [
    rule('session', ['segments', 'products'], (session, { facts, limits, report }) => {
      for (const { product, segments } of shownProducts(session, facts)) {
        if (product.role !== 'hero') continue
        for (const segment of segments) {
          if (segment.kind !== 'product' || segment.duration >= limits.minutes) continue
          report({
            places: [placeOfSegment(segment, { field: 'duration' }), placeOf('products', product)],
            figures: { minutes: segment.duration, at: segment.start },
          })
        }
      }
    }),
  ],
  say: ({ figures: { minutes, at } }, { say, name, time }) =>
    say(
      `爆款「${name(1)}」${time(at)} 只讲 ${minutes} 分钟。拉长这一段，把卖点和机制讲完。`,
      `Hero product "${name(1)}" has only ${minutes} min at ${time(at)}. Give it longer, so that selling points and offer are told.`,
    ),
}
