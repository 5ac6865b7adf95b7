import { type PlanFacts, planFacts } from '#core/checks/facts/PlanFacts.ts'
import { workSpansOfHost } from '#core/checks/facts/workOfHost.ts'
import { dayOf } from '#core/plan/clock.ts'
import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import { startIndex } from '#core/plan/PlanIndex.ts'
import type { Count, Minute } from '#core/plan/units.ts'
import { plannedOrders } from '#core/service/plannedOrders.ts'
import type { ServiceAssumptions } from '#core/service/serviceSlots.ts'
import { type BookingTotals, bookingTotals } from './bookingTotals.ts'
import { type BaseAndBurst, baseAndBurst } from './gmvBy.ts'
import { type GoodsOnShow, goodsOnShow } from './goodsOnShow.ts'
import { hostHours } from './hostHours.ts'
import { hourGrid, type PlanHour } from './hourGrid.ts'
import { addAmount, type KnownSum, tally } from './KnownSum.ts'
import { planWindow } from './planWindow.ts'
import { type Rollup, rollUp } from './rollUp.ts'
import { sessionSales } from './SessionSales.ts'
import { hoursOfPage } from './spendByHour.ts'

/** A whole plan in figures. */
export interface PlanSums {
  /** The version of the plan that they are of. */
  readonly plan: Plan
  readonly byFact: Rollup
  readonly baseAndBurst: BaseAndBurst
  readonly byPhase: Rollup
  readonly goods: GoodsOnShow
  readonly bookings: BookingTotals
  readonly hosts: HostTotals
  /** The plan's days and the noon after them, hour by hour, from the first hour of day 0. */
  readonly hours: readonly PlanHour[]
}

export interface HostTotals {
  /** Hosts who work at all. */
  readonly working: Count
  readonly minutes: Minute
  /** In fen; `unknown` counts hosts who work at a cost that nobody knows. */
  readonly cost: KnownSum
}

/** As many days of hours as fit between two pauses. */
const daysAtOnce = 8

/**
 * Sums up a plan in steps, pausing after each: what takes long is found out session by session, page by page and host by
 * host first and is at hand for the roll-ups then. Of the largest plan no step takes longer than some tens of
 * milliseconds; after an edit what it did not touch is still at hand.
 */
export function* sumUpPlan(
  plan: Plan,
  assumptions: ServiceAssumptions,
): Generator<undefined, PlanSums, undefined> {
  yield* findOut(plan)
  const byFact = rollUp(plan, 'fact')
  yield
  const byPhase = rollUp(plan, 'phase')
  yield
  const shares = baseAndBurst(plan)
  yield
  const goods = goodsOnShow(plan)
  yield
  const hosts = yield* hostTotals(plan)
  const hours = yield* allHours(plan, assumptions)
  return { plan, byFact, baseAndBurst: shares, byPhase, goods, bookings: bookingTotals(plan), hosts, hours }
}

/** Has sales and orders of every session and the hours of every page of spend found out, which are kept with them. */
function* findOut(plan: Plan): Generator<undefined, void, undefined> {
  for (const session of pageOf(plan, 'sessions', '')) {
    const sales = sessionSales(plan, session)
    const { start, end } = sales.span
    // What a session plans before midnight depends on when each product is shown.
    if (dayOf(end - 1) > dayOf(start)) sales.gmvBetween(start, end - 1)
    else sales.gmvBetween(start, end)
    plannedOrders({ session, run: sales.run, lineup: sales.lineup })
    yield
  }
  for (const page of plan.tables.spend.values()) {
    hoursOfPage(page)
    yield
  }
}

function* hostTotals(plan: Plan): Generator<undefined, HostTotals, undefined> {
  const facts: PlanFacts = planFacts(plan, startIndex(plan), 0)
  for (const host of pageOf(plan, 'hosts', '')) {
    workSpansOfHost(facts, host)
    yield
  }
  const cost = tally()
  let [working, minutes] = [0, 0]
  for (const hours of hostHours(plan, planWindow(plan), facts)) {
    if (hours.minutes === 0) continue
    working += 1
    minutes += hours.minutes
    addAmount(cost, hours.costFen)
  }
  yield
  return { working, minutes, cost }
}

function* allHours(plan: Plan, assumptions: ServiceAssumptions): Generator<undefined, PlanHour[], undefined> {
  const { days } = planRow(plan)
  const hours: PlanHour[] = []
  for (let from = 0; from <= days; from += daysAtOnce) {
    hours.push(...hourGrid(plan, { from, to: Math.min(from + daysAtOnce, days + 1) }, assumptions))
    yield
  }
  return hours
}
