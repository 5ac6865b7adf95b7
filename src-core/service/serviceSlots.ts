import type { ServiceShift } from '#core/plan/records/people.ts'
import { type Span, sharedSpan, spanOf } from '#core/plan/spans.ts'
import type { Minute } from '#core/plan/units.ts'
import { agentsNeeded, type ContactLoad, serviceLevel } from './erlangC.ts'
import { type OrdersBySlot, slotMinutes } from './plannedOrders.ts'

/** What service is planned by; checks and screens take it from the plan's thresholds. */
export interface ServiceAssumptions {
  readonly contactsPerOrder: number
  /** Contacts that an agent settles in an hour, where the shift does not say. */
  readonly contactsPerAgentHour: number
  /** Seconds to the first reply, where the shift does not say. */
  readonly replySeconds: number
  /** Share to be answered in time. */
  readonly level: number
}

/** Contacts an hour below which a figure is a slip of typing: thresholds are whatever number the team types, 0 too. */
const slowestPerHour = 0.1

/** Half an hour of service: who is there, what comes in, and how much of it is answered in time. */
export interface ServiceSlot extends Span {
  /** Agents on shift, rounded down where a shift begins or ends within the slot. */
  readonly agents: number
  readonly contacts: number
  /** What these agents can settle. */
  readonly capacity: number
  readonly needed: number
  /** Minutes that a contact takes, and seconds within which it is answered in time: the mean of who is there. */
  readonly handleMinutes: number
  readonly targetSeconds: number
  /** Share answered in time. */
  readonly level: number
  /** The shift with the most agents in the slot. */
  readonly shift: ServiceShift | undefined
}

/** Service from one minute to another, slot by slot; both on half hours. */
export function serviceSlots(
  shifts: readonly ServiceShift[],
  orders: readonly OrdersBySlot[],
  { start, end }: Span,
  assumptions: ServiceAssumptions,
): ServiceSlot[] {
  const slots: ServiceSlot[] = []
  for (let at = start; at < end; at += slotMinutes) {
    const ordered = orders.reduce((sum, each) => sum + (each.get(at / slotMinutes) ?? 0), 0)
    slots.push(slotAt(at, shifts, Math.max(0, ordered * assumptions.contactsPerOrder), assumptions))
  }
  return slots
}

interface Staff {
  readonly shift: ServiceShift
  /** Agents, by the share of the slot for which they are there. */
  readonly agents: number
}

function slotAt(
  start: Minute,
  shifts: readonly ServiceShift[],
  contacts: number,
  { level, ...assumed }: ServiceAssumptions,
): ServiceSlot {
  const span = { start, end: start + slotMinutes }
  const staff = shifts.flatMap((shift): Staff[] => {
    const shared = sharedSpan(spanOf(shift), span)
    return shared ? [{ shift, agents: (shift.agents * (shared.end - shared.start)) / slotMinutes }] : []
  })
  const agents = Math.floor(sumOf(staff, ({ agents: there }) => there) + 1e-9)
  const perHour = Math.max(
    slowestPerHour,
    sharedValue(staff, ({ contactsPerAgentHour }) => contactsPerAgentHour, assumed.contactsPerAgentHour),
  )
  const load: ContactLoad = {
    contacts,
    intervalMinutes: slotMinutes,
    handleMinutes: 60 / perHour,
    targetSeconds: Math.max(
      0,
      sharedValue(staff, ({ replySeconds }) => replySeconds, assumed.replySeconds),
    ),
  }
  const [most] = [...staff].sort((a, b) => b.agents - a.agents || (a.shift.id < b.shift.id ? -1 : 1))
  return {
    ...span,
    agents,
    contacts,
    capacity: (agents * perHour * slotMinutes) / 60,
    needed: agentsNeeded(level, load),
    handleMinutes: load.handleMinutes,
    targetSeconds: load.targetSeconds,
    level: serviceLevel(agents, load),
    shift: most?.shift,
  }
}

const sumOf = (staff: readonly Staff[], of: (staff: Staff) => number): number =>
  staff.reduce((sum, each) => sum + of(each), 0)

/** The mean over the agents who are there; what is assumed where nobody says, or says 0. */
function sharedValue(
  staff: readonly Staff[],
  of: (shift: ServiceShift) => number | null,
  assumed: number,
): number {
  const agents = sumOf(staff, (each) => each.agents)
  return agents === 0 ? assumed : sumOf(staff, (each) => each.agents * (of(each.shift) || assumed)) / agents
}
