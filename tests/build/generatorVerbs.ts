import fc from 'fast-check'
import { allocateStock } from '#core/edits/allocateStock.ts'
import { generateRun } from '#core/edits/generateRun.ts'
import { levelSpend } from '#core/edits/levelSpend.ts'
import { paintSpend } from '#core/edits/paintSpend.ts'
import { setSpendBudget } from '#core/edits/setSpendBudget.ts'
import { splitSpendLine } from '#core/edits/splitSpendLine.ts'
import { spreadBudget } from '#core/edits/spreadBudget.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { ordersBetween } from '#core/plan/order.ts'
import { type Plan, pageOf, rowsOf } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import { pacings } from '#core/plan/records/demand.ts'
import { positions } from '#core/plan/records/people.ts'
import { productRoles } from '#core/plan/records/show.ts'
import { paintedFields } from '#core/plan/spendMinutes.ts'
import { pageKeyOf, type Row } from '#core/plan/tables.ts'
import { planId, planWith } from './plan.ts'

const nullable = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 8 })

const aProduct = fc.record({
  role: nullable(fc.constantFrom(...productRoles)),
  stock: nullable(fc.nat(5000)),
  plannedUnits: nullable(fc.nat(300)),
  allocatedStock: fc.option(fc.nat(400), { nil: null }),
  minShows: fc.nat(3),
  /** Whether each of the sessions lists it. */
  isListed: fc.tuple(fc.boolean(), fc.boolean()),
})

const aShift = fc.record({
  hostId: fc.constantFrom('h1', 'h2', 'h3', 'h4'),
  start: fc.integer({ min: 300, max: 2000 }),
  duration: fc.integer({ min: 1, max: 400 }),
  position: fc.constantFrom(...positions),
})

const aSpendLine = fc
  .record({
    start: fc.integer({ min: 0, max: 2000 }),
    pacing: fc.constantFrom(...pacings),
    budgetFen: fc.nat(10 ** 9),
    minutes: fc.array(fc.nat(50_000), { minLength: 1, maxLength: 90 }),
  })
  .map(({ start, pacing, budgetFen, minutes }) => ({
    start,
    duration: minutes.length,
    ...(pacing === 'manual' ? paintedFields(minutes) : { pacing, budgetFen }),
  }))

const aDay = fc.record({
  products: fc.array(aProduct, { minLength: 1, maxLength: 9 }),
  shifts: fc.array(aShift, { maxLength: 8 }),
  spend: fc.array(aSpendLine, { minLength: 1, maxLength: 4 }),
  session: fc.record({
    start: fc.integer({ min: 300, max: 1000 }),
    duration: fc.integer({ min: 20, max: 600 }),
  }),
  night: fc.record({
    start: fc.integer({ min: 1100, max: 1500 }),
    duration: fc.integer({ min: 1, max: 300 }),
  }),
  targets: fc.tuple(nullable(fc.nat(10 ** 8)), nullable(fc.nat(10 ** 8))),
  minimum: fc.integer({ min: 1, max: 3 }),
})

/**
 * Plans with all that generators read, in a fixed shape: one room with two sessions `s1` and `s2` (the second may pass
 * midnight or overlap the first), their lineups, a product's showing each, shifts of four hosts, and spend lines.
 */
export const anyMakingPlan: fc.Arbitrary<Plan> = aDay.map(
  ({ products, shifts, spend, session, night, targets, minimum }) => {
    const plan = planWith({
      plans: [planRowWith(minimum)],
      sessions: [session, night].map((place, index) =>
        blankRow('sessions', {
          id: `s${index + 1}`,
          planId,
          roomId: 'room',
          gmvTargetFen: targets[index] ?? null,
          ...place,
        }),
      ),
      products: products.map(({ role, stock }, index) =>
        blankRow('products', { id: `p${index}`, planId, name: `商品${index}`, role, stock }),
      ),
      lineup: [0, 1].flatMap((at) => lineupOf(products, at)),
      segments: products.map((_, index) =>
        blankRow('segments', {
          id: `seg${index}`,
          planId,
          sessionId: 's2',
          order: ordersBetween(null, null, index + 1)[index] ?? '',
          start: night.start + index * 3,
          duration: 3,
          kind: 'product',
          productIds: [`p${index}`],
        }),
      ),
      hosts: ['h1', 'h2', 'h3', 'h4'].map((id) => blankRow('hosts', { id, planId, name: id })),
      shifts: shifts.map((shift, index) =>
        blankRow('shifts', { id: `w${index}`, planId, roomId: 'room', ...shift }),
      ),
      spend: spend.map((line, index) =>
        blankRow('spend', { id: `m${index}`, planId, roomId: 'room', ...line }),
      ),
    })
    return plan
  },
)

function planRowWith(minSegmentMinutes: number): Row<'plans'> {
  const row = blankRow('plans', { id: planId, planId, title: '测试', startDate: '2027-06-18', days: 3 })
  return { ...row, settings: { ...row.settings, minSegmentMinutes } }
}

function lineupOf(
  products: readonly {
    readonly plannedUnits: number | null
    readonly allocatedStock: number | null
    readonly minShows: number
    readonly isListed: readonly [boolean, boolean]
  }[],
  at: number,
): Row<'lineup'>[] {
  const orders = ordersBetween(null, null, products.length)
  return products.flatMap(({ plannedUnits, allocatedStock, minShows, isListed }, index) =>
    isListed[at]
      ? [
          blankRow('lineup', {
            id: `s${at + 1}-l${index}`,
            planId,
            sessionId: `s${at + 1}`,
            productId: `p${index}`,
            order: orders[index] ?? '',
            plannedUnits,
            allocatedStock,
            minShows,
          }),
        ]
      : [],
  )
}

export interface MakingNumbers {
  readonly pick: number
  readonly other: number
  readonly minutes: number
  readonly fen: number
}

export const makingNumbers: fc.Arbitrary<MakingNumbers> = fc.record({
  pick: fc.nat(100),
  other: fc.nat(1000),
  minutes: fc.integer({ min: 1, max: 90 }),
  fen: fc.nat(10 ** 9),
})

type MakingVerb = (plan: Plan, numbers: MakingNumbers) => Result<PlanDiff>

const curves = ['even', 'front', 'back', 'peak'] as const
const shares = ['minutes', 'gmv-target', 'even'] as const
const stockShares = ['planned-units', 'session-gmv', 'minutes-shown', 'even'] as const

const at = <Item>(items: readonly [Item, ...Item[]], index: number): Item =>
  items[index % items.length] ?? items[0]

let made = 0
const makeId = (): string => `gen${made++}`

function lineOf(plan: Plan, pick: number): { readonly page: string; readonly line: Row<'spend'> } {
  const lines = rowsOf(plan, 'spend')
  const line = lines[pick % lines.length]
  if (!line) throw new Error('every plan of generators has a spend line')
  return { page: pageKeyOf('spend', line), line }
}

/** Every edit that makes parts of a plan out of others, on numbers that fit any `anyMakingPlan`. */
export const generatorVerbs: { readonly [name: string]: MakingVerb } = {
  generateRun: (plan, { pick, other, minutes }) => {
    const session = rowsOf(plan, 'sessions')[pick % 2]
    const product = pageOf(plan, 'lineup', session?.id ?? '')[0]
    const isFixed = other % 3 === 0 && product !== undefined
    return generateRun(plan, {
      sessionId: session?.id ?? 'gone',
      replace: other % 7 !== 0,
      breakEvery: other % 4 === 0 ? minutes + 30 : null,
      fixedAt: isFixed ? [{ at: (session?.start ?? 0) + minutes, productId: product.productId }] : [],
      makeId,
    })
  },
  spreadBudget: (plan, { pick, other, minutes, fen }) =>
    spreadBudget(plan, {
      over: pick % 2 ? { roomIds: ['room'] } : { sessionIds: ['s2'] },
      window: { start: other, end: other + minutes * 20 },
      ...(pick % 3 === 0 ? { daily: { start: 1140, end: 1140 + minutes * 5 } } : {}),
      totalFen: fen,
      pacing: at(curves, pick),
      channel: 'other',
      bySession: at(shares, other),
      makeId,
    }),
  paintSpend: (plan, { pick, other, minutes, fen }) => {
    const { page, line } = lineOf(plan, pick)
    const from = line.start - 20 + (other % 100)
    return paintSpend(plan, {
      page,
      lineId: line.id,
      from,
      to: from + minutes,
      fenPerMinute: fen % 100_000,
    })
  },
  levelSpend: (plan, { pick, other }) => {
    const { page, line } = lineOf(plan, pick)
    return levelSpend(plan, page, line.id, at(curves, other))
  },
  splitSpendLine: (plan, { pick, other }) => {
    const { page, line } = lineOf(plan, pick)
    return splitSpendLine(plan, {
      page,
      lineId: line.id,
      at: line.start + (other % (line.duration + 1)),
      newId: makeId(),
    })
  },
  setSpendBudget: (plan, { pick, fen }) => {
    const { page, line } = lineOf(plan, pick)
    return setSpendBudget(plan, page, line.id, fen)
  },
  allocateStock: (plan, { pick, other }) =>
    allocateStock(plan, {
      by: at(stockShares, other),
      keepSet: pick % 2 === 0,
      ...(pick % 3 === 0 ? {} : { productIds: [`p${pick % rowsOf(plan, 'products').length}`] }),
    }),
}
