import type { Placement } from '#core/plan/records/demand.ts'
import { sharedSpan, spanOf } from '#core/plan/spans.ts'
import type { Fen, Id, Minute } from '#core/plan/units.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import type { PlanFacts } from './facts/PlanFacts.ts'
import { placeOf, placeOfLineup } from './places.ts'

/** Slots by the products in them, for each version of the table. */
const known = new WeakMap<readonly Placement[], ReadonlyMap<Id, readonly Placement[]>>()

/**
 * A slot of mall, search or shop with another price than a room has for the same product in the same minutes: buyers
 * see both. One finding for each slot and product, against the first such room.
 */
export const placementPrice: Check<NoLimits, { slotFen: Fen; roomFen: Fen; at: Minute }> = {
  id: 'placement-price',
  group: 'placements',
  severity: 'warning',
  title: { zh: '资源位与直播间价格不一', en: 'Placement priced unlike the rooms' },
  limits: {},
  rules: [
    rule('product', ['products', 'placements', 'lineup', 'sessions'], (product, { facts, report }) => {
      for (const slot of slotsOf(facts, product.id)) {
        if (slot.priceFen === null || slot.status === 'lost') continue
        const other = otherPrice(facts, product.id, slot, slot.priceFen)
        if (!other) continue
        report({
          places: [
            placeOf('placements', slot, { field: 'priceFen', ...spanOf(slot) }),
            placeOfLineup(other.row, 'liveFen'),
            placeOf('products', product),
          ],
          figures: { slotFen: slot.priceFen, roomFen: other.toHandFen, at: other.at },
        })
      }
    }),
  ],
  say: ({ figures: { slotFen, roomFen, at } }, { say, name, yuan, time }) =>
    say(
      `资源位「${name(0)}」卖「${name(2)}」${yuan(slotFen)} 元，${time(at)} 直播间到手价是 ${yuan(roomFen)} 元。两边对齐，或错开时间。`,
      `"${name(0)}" sells "${name(2)}" for ${yuan(slotFen)} yuan while at ${time(at)} a room asks ${yuan(roomFen)} to hand. Level the two, or keep them apart in time.`,
    ),
}

function slotsOf(facts: PlanFacts, productId: Id): readonly Placement[] {
  const slots = facts.rows('placements')
  let byProduct = known.get(slots)
  if (!byProduct) {
    const made = new Map<Id, Placement[]>()
    for (const slot of slots) {
      for (const id of new Set(slot.productIds)) made.set(id, [...(made.get(id) ?? []), slot])
    }
    byProduct = made
    known.set(slots, made)
  }
  return byProduct.get(productId) ?? []
}

function otherPrice(facts: PlanFacts, productId: Id, slot: Placement, slotFen: Fen) {
  const others = facts.listingsOfProduct(productId).flatMap(({ row, price, session }) => {
    const shared = sharedSpan(session, spanOf(slot))
    if (!shared || !price || price.toHandFen === slotFen) return []
    return [{ row, toHandFen: price.toHandFen, at: shared.start }]
  })
  return others.sort((a, b) => a.at - b.at || (a.row.id < b.row.id ? -1 : 1))[0]
}
