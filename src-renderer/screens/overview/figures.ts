import { planFacts } from '#core/checks/facts/PlanFacts.ts'
import { limitsOf } from '#core/checks/limitsOf.ts'
import { serviceOverload } from '#core/checks/serviceOverload.ts'
import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import { startIndex } from '#core/plan/PlanIndex.ts'
import type { TableName } from '#core/plan/tables.ts'
import { daysInUse } from '#core/rollup/daysInUse.ts'
import { type FactMatrix, factMatrix } from '#core/rollup/factMatrix.ts'
import { hostHours } from '#core/rollup/hostHours.ts'
import { hourGrid, type PlanHour } from '#core/rollup/hourGrid.ts'
import {
  type BookingTotals,
  bookingTotals,
  type HostTotals,
  hostTotals,
  type LineupTotals,
  lineupTotals,
} from '#core/rollup/planTotals.ts'
import { type Rollup, rollUp } from '#core/rollup/rollUp.ts'
import { sessionSales } from '#core/rollup/SessionSales.ts'
import { plannedOrders } from '#core/service/plannedOrders.ts'
import type { ServiceAssumptions } from '#core/service/serviceSlots.ts'
import type { Figures } from './useFigures.ts'
import type { Stepwise } from './WorkLine.ts'

const money: readonly TableName[] = [
  'plans',
  'rooms',
  'sessions',
  'segments',
  'lineup',
  'spend',
  'shifts',
  'creators',
  'bookings',
  'placements',
  'targets',
  'actuals',
]

/** Sums up session by session beforehand, which roll-ups then have at hand. */
function* warmSales(plan: Plan): Stepwise<void> {
  for (const session of pageOf(plan, 'sessions', '')) {
    void sessionSales(plan, session).gmv
    yield
  }
}

export const factFigures: Figures<FactMatrix> = {
  reads: money,
  *make(plan) {
    yield* warmSales(plan)
    return factMatrix(plan)
  },
}

export const phaseFigures: Figures<Rollup> = {
  reads: [...money, 'phases'],
  *make(plan) {
    yield* warmSales(plan)
    return rollUp(plan, 'phase')
  },
}

export const lineupFigures: Figures<LineupTotals> = {
  reads: ['lineup', 'products'],
  *make(plan) {
    yield
    return lineupTotals(plan)
  },
}

export const bookingFigures: Figures<BookingTotals> = {
  reads: ['bookings'],
  *make(plan) {
    yield
    return bookingTotals(plan)
  },
}

export const hostFigures: Figures<HostTotals> = {
  reads: ['plans', 'hosts', 'shifts', 'sessions', 'segments', 'spend', 'bookings', 'placements'],
  *make(plan) {
    const facts = planFacts(plan, startIndex(plan), 0)
    yield
    return hostTotals(hostHours(plan, undefined, facts))
  },
}

export const hourFigures: Figures<readonly PlanHour[]> = {
  reads: ['plans', 'rooms', 'sessions', 'segments', 'lineup', 'spend', 'service'],
  *make(plan) {
    for (const session of pageOf(plan, 'sessions', '')) {
      const [run, lineup] = [pageOf(plan, 'segments', session.id), pageOf(plan, 'lineup', session.id)]
      plannedOrders({ session, run, lineup })
      yield
    }
    const assumptions = limitsOf(serviceOverload, planRow(plan).settings) as unknown as ServiceAssumptions
    return hourGrid(plan, daysInUse(plan), assumptions)
  },
}
