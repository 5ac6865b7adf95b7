import { type Check, rule } from './Check.ts'
import { placeOf } from './places.ts'

const limits = {
  products: {
    default: 3,
    unit: 'count',
    what: { zh: '讲到几个品的场次要有返场', en: 'Products shown from which a session needs an encore' },
  },
} as const

/** A session that shows several products and brings none back before it ends. */
export const noEncore: Check<typeof limits, { products: number }> = {
  id: 'no-encore',
  group: 'time',
  severity: 'hint',
  title: { zh: '没有返场', en: 'No encore' },
  limits,
  rules: [
    rule('session', ['sessions', 'segments'], ({ session, shape, shown }, { limits, report }) => {
      if (shape.hasEncore || shown.size < limits.products) return
      report({ places: [placeOf('sessions', session)], figures: { products: shown.size } })
    }),
  ],
  say: ({ figures }, { say, name }) =>
    say(
      `「${name(0)}」讲了 ${figures.products} 个品，没有返场。收尾前留一段返场，接住前面没下单的人。`,
      `"${name(0)}" shows ${figures.products} products and has no encore. Keep one before the closing, for those who have not bought yet.`,
    ),
}
