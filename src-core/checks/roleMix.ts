import { type Check, type Given, rule } from './Check.ts'
import type { PlanFacts } from './facts/PlanFacts.ts'
import type { SessionFacts } from './facts/SessionFacts.ts'
import { placeOf } from './places.ts'
import { type RolePart, rolePartNames, rolePartOf, roleParts } from './roleParts.ts'

const share = (value: number, zh: string, en: string) => ({
  default: value,
  unit: 'share' as const,
  what: { zh, en },
})

const allLimits = {
  products: {
    default: 8,
    unit: 'count',
    what: { zh: '货盘从几个品起看配比', en: 'Products of a lineup from which its mix counts' },
  },
  trafficFrom: share(0.15, '引流款占比下限', 'Least share of traffic products'),
  trafficTo: share(0.2, '引流款占比上限', 'Most share of traffic products'),
  heroFrom: share(0.4, '爆款/主推占比下限', 'Least share of hero products'),
  heroTo: share(0.5, '爆款/主推占比上限', 'Most share of hero products'),
  profitFrom: share(0.25, '利润款占比下限', 'Least share of profit products'),
  profitTo: share(0.3, '利润款占比上限', 'Most share of profit products'),
  imageFrom: share(0.05, '形象款占比下限', 'Least share of image products'),
  imageTo: share(0.1, '形象款占比上限', 'Most share of image products'),
} as const

/**
 * A lineup whose products are of other kinds than sells well. Products come whole, so a count next to the exact share is
 * as good as it; a lineup with products whose role nobody set is not judged.
 */
export const roleMix: Check<
  typeof allLimits,
  { part: RolePart; count: number; products: number; from: number; to: number }
> = {
  id: 'role-mix',
  group: 'lineup',
  severity: 'hint',
  title: { zh: '货盘配比失衡', en: 'Lineup out of balance' },
  limits: allLimits,
  rules: [
    rule('session', ['sessions', 'lineup', 'products'], (session, { facts, limits, report }) => {
      const products = session.listedByProduct.size
      const counts = products >= limits.products ? countParts(session, facts) : undefined
      if (!counts) return
      for (const part of roleParts) {
        const { from, to } = boundsOf(part, limits)
        const count = counts.get(part) ?? 0
        if (count >= Math.floor(from * products) && count <= Math.ceil(to * products)) continue
        report({
          places: [placeOf('sessions', session.session)],
          figures: { part, count, products, from, to },
          about: part,
        })
      }
    }),
  ],
  say: ({ figures: { part, count, products, from, to } }, { lang, say, name, percent }) => {
    const named = rolePartNames[part][lang]
    const isFew = count < from * products
    return say(
      `「${name(0)}」${products} 个品里${named}有 ${count} 个（${percent(count / products)}），一般占 ${percent(from)}–${percent(to)}。${isFew ? '补几个' : '换掉几个'}，或调整商品角色。`,
      `"${name(0)}" has ${count} ${named} of ${products} (${percent(count / products)}); usual is ${percent(from)}–${percent(to)}. ${isFew ? 'Add some' : 'Take some out'}, or set the roles right.`,
    )
  },
}

/** The share of a lineup that is usual for a part. */
export const boundsOf = (part: RolePart, limits: Given<typeof allLimits>['limits']) => ({
  from: limits[`${part}From`],
  to: limits[`${part}To`],
})

/** Products by their part of the mix; undefined where the role of one is not known. */
function countParts({ listedByProduct }: SessionFacts, facts: PlanFacts): Map<RolePart, number> | undefined {
  const counts = new Map<RolePart, number>()
  for (const id of listedByProduct.keys()) {
    const role = facts.row('products', id)?.role
    if (!role) return undefined
    const part = rolePartOf[role]
    if (part) counts.set(part, (counts.get(part) ?? 0) + 1)
  }
  return counts
}
