import { type Check, rule } from './Check.ts'
import type { PlanFacts } from './facts/PlanFacts.ts'
import { placeOf } from './places.ts'

const limits = {
  score: { default: 70, unit: 'score', what: { zh: '商品体验分下限', en: 'Lowest experience score' } },
} as const

/** Traffic is led to a product that its buyers rate badly: a hero, or one that is on air while money is spent. */
export const scoreLow: Check<typeof limits, { score: number; least: number; why: 'hero' | 'spend' }> = {
  id: 'score-low',
  group: 'experience',
  severity: 'warning',
  title: { zh: '主推商品体验分低', en: 'Low experience score' },
  limits,
  rules: [
    rule('product', ['products', 'segments', 'sessions', 'spend'], (product, { facts, limits, report }) => {
      const score = product.experienceScore
      if (score === null || score >= limits.score) return
      const isHero = product.role === 'hero'
      if (!isHero && !isShownOnSpend(facts, product.id)) return
      report({
        places: [placeOf('products', product, { field: 'experienceScore' })],
        figures: { score, least: limits.score, why: isHero ? 'hero' : 'spend' },
      })
    }),
  ],
  say: ({ figures: { score, least, why } }, { say, name }) =>
    say(
      `「${name(0)}」体验分 ${score}，低于 ${least}，却${why === 'hero' ? '是爆款' : '在投放时段里讲'}。换一款，或先把差评和售后处理好。`,
      `"${name(0)}" has an experience score of ${score}, under ${least}, yet ${why === 'hero' ? 'it is a hero product' : 'it is shown while money is spent'}. Take another, or mend what buyers complain of first.`,
    ),
}

function isShownOnSpend(facts: PlanFacts, productId: string): boolean {
  return facts.sessionsOfProduct(productId).some((session) => {
    const { roomId } = session.session
    return (
      roomId !== null &&
      (session.shown.get(productId) ?? []).some(
        ({ start, duration }) => facts.spendOfRoom(roomId, start, start + duration).length > 0,
      )
    )
  })
}
