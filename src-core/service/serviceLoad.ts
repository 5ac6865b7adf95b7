import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { type Span, sharedSpan, spanOf } from '#core/plan/spans.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { plannedOrders, slotMinutes } from './plannedOrders.ts'
import { type ServiceAssumptions, type ServiceSlot, serviceSlots } from './serviceSlots.ts'

/**
 * What service has to settle in some minutes of a plan, half hour by half hour: the planned orders of every session that
 * is on air then, against the shifts. The window is widened to whole half hours.
 */
export function serviceLoad(plan: Plan, window: Span, assumptions: ServiceAssumptions): ServiceSlot[] {
  const span = {
    start: Math.floor(window.start / slotMinutes) * slotMinutes,
    end: Math.ceil(window.end / slotMinutes) * slotMinutes,
  }
  const orders = pageOf(plan, 'sessions', '').flatMap((session) => {
    const lineup = pageOf(plan, 'lineup', session.id)
    if (lineup.length === 0 || !sharedSpan(spanOf(session), span)) return []
    return [plannedOrders({ session, run: pageOf(plan, 'segments', session.id), lineup })]
  })
  const shifts = pageOf(plan, 'service', '').filter((shift) => sharedSpan(spanOf(shift), span))
  return serviceSlots(shifts, orders, span, assumptions)
}

/** The 48 half hours of a day. */
export const serviceLoadOfDay = (plan: Plan, day: number, assumptions: ServiceAssumptions): ServiceSlot[] =>
  serviceLoad(plan, { start: day * minutesPerDay, end: (day + 1) * minutesPerDay }, assumptions)
