import type { ServiceShift } from '#core/plan/records/people.ts'
import { sharedSpan, spanOf } from '#core/plan/spans.ts'
import { type Minute, minutesPerDay } from '#core/plan/units.ts'
import { plannedOrders, slotMinutes } from '#core/service/plannedOrders.ts'
import { type ServiceSlot, serviceSlots } from '#core/service/serviceSlots.ts'
import { type Check, rule } from './Check.ts'
import type { PlanFacts } from './facts/PlanFacts.ts'
import { placeOf } from './places.ts'

const allLimits = {
  level: {
    default: 0.8,
    unit: 'share',
    what: { zh: '至少多少咨询要及时回复', en: 'Share of contacts to be answered in time' },
  },
  contactsPerOrder: {
    default: 0.08,
    unit: 'factor',
    what: { zh: '每单带来多少次咨询', en: 'Contacts that one order brings' },
  },
  contactsPerAgentHour: {
    default: 20,
    unit: 'count',
    what: {
      zh: '班次没写时，每个客服每小时接待几次',
      en: 'Contacts an agent settles an hour, where no shift says',
    },
  },
  replySeconds: {
    default: 20,
    unit: 'count',
    what: { zh: '班次没写时，几秒内回复算及时', en: 'Seconds that count as in time, where no shift says' },
  },
} as const

interface OverloadFigures {
  readonly from: Minute
  readonly slots: number
  readonly contacts: number
  readonly agents: number
  readonly needed: number
  readonly level: number
  readonly [name: string]: number
}

/**
 * More contacts than the agents on shift can answer in time. What comes in is taken from the planned units and the
 * minutes in which they are sold; questions of those who do not buy come on top, so the truth is no better. Half hours
 * with nobody at all are `service-gap`'s. One finding for each shift and day, at its worst half hour.
 */
export const serviceOverload: Check<typeof allLimits, OverloadFigures> = {
  id: 'service-overload',
  group: 'service',
  severity: 'warning',
  title: { zh: '客服接不过来', en: 'Service overloaded' },
  limits: allLimits,
  rules: [
    rule('day', ['sessions', 'segments', 'lineup', 'service'], (day, { facts, limits, report }) => {
      for (const [shift, slots] of overloaded(slotsOfDay(facts, day, limits), limits.level)) {
        const worst = slots.reduce((least, slot) => (slot.level < least.level ? slot : least))
        report({
          places: [placeOf('service', shift, { field: 'agents', start: worst.start, end: worst.end })],
          figures: {
            from: worst.start,
            slots: slots.length,
            contacts: Math.round(worst.contacts),
            agents: worst.agents,
            needed: worst.needed,
            level: Number(worst.level.toFixed(3)),
          },
          about: String(day),
        })
      }
    }),
  ],
  say: (
    { figures: { from, slots, contacts, agents, needed, level } },
    { say, time, percent, hours, count },
  ) =>
    say(
      `${time(from)} 起半小时预计 ${count(contacts)} 次咨询，${agents} 个客服只能及时回复 ${percent(level)}，要 ${needed} 个；这一班当天有 ${hours(slots * slotMinutes)} 小时接不过来。加人、错峰，或先放快捷回复。`,
      `About ${count(contacts)} contacts are expected in the half hour from ${time(from)}: ${agents} agents answer ${percent(level)} in time, ${needed} are needed; the shift is overloaded for ${hours(slots * slotMinutes)} h that day. Add agents, or spread what sells.`,
    ),
}

function slotsOfDay(
  facts: PlanFacts,
  day: number,
  limits: { readonly [N in keyof typeof allLimits]: number },
): ServiceSlot[] {
  const span = { start: day * minutesPerDay, end: (day + 1) * minutesPerDay }
  const shifts = facts.rows('service').filter((shift) => shift.agents > 0 && sharedSpan(spanOf(shift), span))
  if (shifts.length === 0) return []
  // Orders come in while a session is on air, however far its run sticks out.
  const onAir = facts.rows('sessions').filter((session) => sharedSpan(spanOf(session), span))
  const orders = onAir.flatMap(({ id }) => {
    const session = facts.session(id)
    return session && session.lineup.length > 0 ? [plannedOrders(session)] : []
  })
  return serviceSlots(shifts, orders, span, limits)
}

/** Slots below the level, by the shift that has most of the agents then. */
function overloaded(slots: readonly ServiceSlot[], level: number): ReadonlyMap<ServiceShift, ServiceSlot[]> {
  const byShift = new Map<ServiceShift, ServiceSlot[]>()
  for (const slot of slots) {
    if (!slot.shift || slot.agents === 0 || slot.level >= level) continue
    const others = byShift.get(slot.shift)
    if (others) others.push(slot)
    else byShift.set(slot.shift, [slot])
  }
  return byShift
}
