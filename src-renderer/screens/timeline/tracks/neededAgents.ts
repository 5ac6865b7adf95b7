import { limitsOf } from '#core/checks/limitsOf.ts'
import { serviceOverload } from '#core/checks/serviceOverload.ts'
import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import { plannedOrders, slotMinutes } from '#core/service/plannedOrders.ts'
import { type ServiceSlot, serviceSlots } from '#core/service/serviceSlots.ts'
import { overlaps, type Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { onGrid } from './curvePath.ts'

/** Service by the half hour, by the same assumptions as the check that finds it overloaded. */
export function serviceSlotsIn(plan: Plan, window: Span): readonly ServiceSlot[] {
  const span = onGrid(window, slotMinutes)
  const limits = limitsOf(serviceOverload, planRow(plan).settings)
  const orders = pageOf(plan, 'sessions', '').flatMap((session) => {
    const { id, start, duration } = session
    if (!overlaps({ start, end: start + duration }, span)) return []
    const lineup = pageOf(plan, 'lineup', id)
    if (lineup.length === 0) return []
    return [plannedOrders({ session, run: pageOf(plan, 'segments', id), lineup })]
  })
  return serviceSlots(pageOf(plan, 'service', ''), orders, span, limits)
}
