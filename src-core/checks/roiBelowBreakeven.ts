import { planRow } from '#core/plan/Plan.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import { sharedSpan, spanOf } from '#core/plan/spans.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import { type KeptOfSale, type KeptOfSales, keptOfSales } from './facts/keptOfSales.ts'
import type { SessionFacts } from './facts/SessionFacts.ts'
import { placeOf } from './places.ts'

interface RoiFigures {
  readonly at: Minute
  readonly targetRoi: number
  /** 0 where no ROI breaks even. */
  readonly breakEven: number
  readonly products: number
  readonly unknown: number
  readonly [name: string]: number
}

/**
 * Spend whose target ROI does not earn its money back with the products shown while it runs. Products weigh by their
 * price and the minutes for which they are shown. Those without a price or a cost are left out, and counted.
 */
export const roiBelowBreakeven: Check<NoLimits, RoiFigures> = {
  id: 'roi-below-breakeven',
  group: 'spend',
  severity: 'warning',
  title: { zh: '目标 ROI 低于保本 ROI', en: 'Target ROI below break-even' },
  limits: {},
  rules: [
    rule(
      'spendDay',
      ['spend', 'sessions', 'segments', 'lineup', 'products', 'rooms'],
      ({ roomId, lines }, { facts, report }) => {
        const room = facts.row('rooms', roomId)
        if (!room) return
        const payShare = 1 - planRow(facts.plan).settings.platformFeeRate
        const onAir = facts.sessionsOfRoom(roomId)
        for (const line of lines) {
          const { targetRoi } = line
          if (targetRoi === null) continue
          const earns = onAir.flatMap((session) =>
            sharedSpan(session, spanOf(line)) ? [{ session, sales: keptOfSales(session, room, facts) }] : [],
          )
          if (earns.every(({ sales }) => targetRoi * sales.leastRate * payShare >= 1)) continue
          const { keptRate, products, unknown } = weigh(line, earns)
          if (products === 0 || targetRoi * keptRate * payShare >= 1) continue
          report({
            places: [placeOf('spend', line, { field: 'targetRoi', ...spanOf(line) })],
            figures: {
              at: line.start,
              targetRoi,
              breakEven: keptRate > 0 ? Number((1 / (keptRate * payShare)).toFixed(2)) : 0,
              products,
              unknown,
            },
          })
        }
      },
    ),
  ],
  say: ({ figures: { at, targetRoi, breakEven, products, unknown } }, { say, time }) => {
    const left =
      unknown === 0
        ? ''
        : say(
            `（另有 ${unknown} 个品缺价格或成本，没算进去）`,
            ` (${unknown} more lack a price or a cost and are not counted)`,
          )
    return breakEven === 0
      ? say(
          `${time(at)} 起的投放，期间在讲的 ${products} 个品扣掉成本和退款没有剩余${left}，投多少亏多少。换品、提价，或停投。`,
          `The spend from ${time(at)} runs while ${products} products are shown that leave nothing after cost and refunds${left}: every yuan of it is lost. Show others, raise prices, or do not spend.`,
        )
      : say(
          `${time(at)} 起的投放目标 ROI 是 ${targetRoi}，期间在讲的 ${products} 个品保本 ROI 要 ${breakEven}${left}。提高目标 ROI，或换毛利更高的品。`,
          `The spend from ${time(at)} aims at ROI ${targetRoi}; the ${products} products shown meanwhile break even at ${breakEven}${left}. Aim higher, or show products with more margin.`,
        )
  },
}

interface Earning {
  readonly session: SessionFacts
  readonly sales: KeptOfSales
}

/** What is left of a yuan of sales while a line runs, over the products shown then. */
function weigh(line: SpendLine, earns: readonly Earning[]) {
  const counted = new Set<Id>()
  const missing = new Set<Id>()
  let [kept, sold] = [0, 0]
  const add = ({ toHandFen, keptRate }: KeptOfSale, minutes: Minute): void => {
    sold += minutes * toHandFen
    kept += minutes * toHandFen * keptRate
  }
  for (const { session, sales } of earns) {
    for (const segment of session.run) {
      const shared = sharedSpan(spanOf(segment), spanOf(line))
      if (!shared) continue
      for (const id of segment.productIds) {
        const sale = sales.ofProduct.get(id)
        if (sale) add(sale, shared.end - shared.start)
        const known = sale ? counted : missing
        known.add(id)
      }
    }
  }
  return { keptRate: sold > 0 ? kept / sold : 0, products: counted.size, unknown: missing.size }
}
