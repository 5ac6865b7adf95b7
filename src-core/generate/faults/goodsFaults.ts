import { fenToYuanText } from '#core/plan/money.ts'
import { orderBetween } from '#core/plan/order.ts'
import type { LineupRow } from '#core/plan/records/show.ts'
import { toHandPrice } from '#core/pricing/toHandPrice.ts'
import { at, put } from '../Draft.ts'
import type { Fault, SeededFault, Victims } from './Fault.ts'

const toHandOf = ({ liveFen, offers }: LineupRow): number => toHandPrice(liveFen ?? 0, offers).toHandFen

/** Breaks a lineup row that nothing else breaks. */
const onRow =
  (check: string, breakIt: (victim: ReturnType<Victims['listed']>) => void): Fault =>
  ({ listed }) => {
    const victim = listed()
    breakIt(victim)
    return [{ check, at: victim.row.id }]
  }

/** Breaks a product. */
const onProduct =
  (check: string, breakIt: (victim: ReturnType<Victims['listed']>) => void): Fault =>
  ({ listed }) => {
    const victim = listed()
    breakIt(victim)
    return [{ check, at: victim.product.id }]
  }

/** Breaks a segment that shows a product. */
const onSegment =
  (check: string, breakIt: (victim: ReturnType<Victims['listed']>) => void): Fault =>
  ({ listed }) => {
    const victim = listed()
    breakIt(victim)
    return [{ check, at: victim.segment.id }]
  }

/** The same product for less in another room on the same evening. */
const cheaperElsewhere: Fault = ({ draft, listed, session }) => {
  const { row, product } = listed()
  const other = draft.rows.sessions.find(
    (each) => each.roomId !== session(0).roomId && each.id !== row.sessionId && each.start < at(1, 0),
  )
  const last = draft.rows.lineup.findLast((each) => each.sessionId === other?.id)
  if (!other || !last) return []
  product.floorFen = null
  product.costFen = null
  const cheap = put(draft, 'lineup', {
    ...row,
    sessionId: other.id,
    order: orderBetween(last.order, null),
    linkNo: 900,
    liveFen: (row.liveFen ?? 0) - 500,
    allocatedStock: 0,
    plannedUnits: 0,
  })
  return [
    { check: 'price-parity', at: row.id },
    { check: 'product-never-shown', at: cheap.id },
  ]
}

/** A former price that the product never had, on its second day. */
const madeUpFormerPrice: Fault = ({ draft, listed }) => {
  const { row, product } = listed()
  const later = draft.rows.lineup.find((each) => each.productId === row.productId && each.id !== row.id)
  const segment = draft.rows.segments.find(
    (each) => each.sessionId === later?.sessionId && each.productIds[0] === row.productId,
  )
  const session = draft.rows.sessions.find((each) => each.id === later?.sessionId)
  if (!segment || !session || session.start < at(1, 0) || session.start > at(7, 0)) return []
  segment.script = `原价${fenToYuanText((product.listFen ?? 0) + 10_000)}元，今天直降`
  return [{ check: 'price-rise-claim', at: segment.id }]
}

const unknownInLineup: Fault = ({ draft, listed }) => {
  const { segment } = listed()
  const stranger = put(draft, 'products', {
    name: '临时加的品',
    sellingPoints: ['轻巧', '好收纳'],
    leadTimeHours: 48,
  })
  segment.productIds = [stranger.id]
  return [{ check: 'shown-not-in-lineup', at: segment.id }]
}

const sameLink: Fault = ({ draft, listed }) => {
  const { row } = listed()
  const next = draft.rows.lineup.find((each) => each.sessionId === row.sessionId && each.id !== row.id)
  if (!next) return []
  next.linkNo = row.linkNo
  return [{ check: 'link-duplicate', at: row.id }]
}

/** Half of the profit products of a session become welfare ones. */
const wrongMix: Fault = ({ draft, session }): SeededFault[] => {
  const target = session(0)
  const products = new Map(draft.rows.products.map((product) => [product.id, product]))
  for (const row of draft.rows.lineup) {
    const product = products.get(row.productId)
    if (row.sessionId === target.id && product?.role === 'profit') product.role = 'second-tier'
  }
  return [{ check: 'role-mix', at: target.id }]
}

export const goodsFaults: readonly Fault[] = [
  onRow('price-missing', ({ row }) => {
    row.liveFen = null
  }),
  onRow('price-below-floor', ({ row, product }) => {
    product.floorFen = toHandOf(row) + 100
  }),
  onRow('price-below-cost', ({ row, product }) => {
    product.costFen = toHandOf(row) + 100
  }),
  onSegment('price-mismatch', ({ row, segment }) => {
    segment.script = `家人们到手价${fenToYuanText(toHandOf(row) + 777)}元`
  }),
  cheaperElsewhere,
  madeUpFormerPrice,
  onRow('deposit-rules', ({ row }) => {
    row.offers = [...row.offers, { kind: 'deposit', depositFen: 500, worthFen: 1000 }]
  }),
  onRow('offer-stack', ({ row }) => {
    row.offers = [
      { kind: 'percentOff', rate: 0.01 },
      { kind: 'directCut', cutFen: 1 },
    ]
  }),
  onRow('stock-missing', ({ row }) => {
    row.allocatedStock = null
  }),
  onProduct('stock-overallocated', ({ product }) => {
    product.stock = 1
  }),
  onRow('stock-short', ({ row }) => {
    row.plannedUnits = (row.allocatedStock ?? 0) + 5
  }),
  onProduct('lead-time', ({ product }) => {
    product.leadTimeHours = 96
  }),
  unknownInLineup,
  sameLink,
  wrongMix,
  onProduct('few-selling-points', ({ product }) => {
    product.sellingPoints = ['便宜']
  }),
  onRow('promise-missing', ({ product }) => {
    product.leadTimeHours = null
  }),
  onProduct('score-low', ({ product }) => {
    product.role = 'hero'
    product.experienceScore = 61
  }),
  onProduct('return-rate', ({ product }) => {
    product.role = 'hero'
    product.category = '护肤'
    product.refundRate = 0.3
  }),
  onSegment('claim-words', ({ segment }) => {
    segment.benefit = '全网第一低价'
  }),
]
