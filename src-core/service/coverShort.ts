import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { ServiceShift } from '#core/plan/records/people.ts'
import { type Span, spanOf } from '#core/plan/spans.ts'
import type { Count } from '#core/plan/units.ts'
import { serviceLoad } from './serviceLoad.ts'
import type { ServiceAssumptions, ServiceSlot } from './serviceSlots.ts'

/** Half hours one after the other in which agents are missing. */
export interface ShortStretch extends Span {
  readonly slots: readonly ServiceSlot[]
  /** Missing in the worst of them. */
  readonly missing: Count
}

/** Agents that are missing in a half hour; 0 where there are enough. */
export const missingIn = ({ needed, agents }: ServiceSlot): Count => Math.max(0, needed - agents)

/** Where agents are missing. */
export function shortStretches(slots: readonly ServiceSlot[]): readonly ShortStretch[] {
  const stretches: ShortStretch[] = []
  for (const slot of slots) {
    const missing = missingIn(slot)
    if (missing === 0) continue
    const last = stretches.at(-1)
    if (last?.end !== slot.start) stretches.push({ start: slot.start, end: slot.end, slots: [slot], missing })
    else
      stretches[stretches.length - 1] = {
        start: last.start,
        end: slot.end,
        slots: [...last.slots, slot],
        missing: Math.max(last.missing, missing),
      }
  }
  return stretches
}

/** More rounds than any figures took: each adds what is missing, which shrinks unless the added agents are slower. */
const mostRounds = 50

/**
 * The fewest agents, from some on, with whom nobody is missing; null where none do. Found from below by adding what is
 * missing, then back down: the added ones may be quicker, or have more time to answer, than was reckoned without them.
 */
function fewest(from: Count, missingWith: (agents: Count) => Count): Count | null {
  let agents = from
  for (let round = 0; round < mostRounds; round += 1) {
    const missing = missingWith(agents)
    if (missing === 0) return lowered(from, agents, missingWith)
    agents += missing
  }
  return null
}

function lowered(from: Count, enough: Count, missingWith: (agents: Count) => Count): Count {
  let [low, high] = [from, enough]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (missingWith(middle) === 0) high = middle
    else low = middle + 1
  }
  return high
}

/**
 * How many agents a shift needs so that none is missing in the half hours of a window that lie wholly within it. What
 * other shifts bring stays as it is. null where no number does, or no half hour of the window lies within the shift.
 */
export function agentsToCover(
  plan: Plan,
  shift: ServiceShift,
  window: Span,
  assumptions: ServiceAssumptions,
): Count | null {
  const own = spanOf(shift)
  const isOwn = ({ start, end }: Span): boolean => start >= own.start && end <= own.end
  if (!serviceLoad(plan, window, assumptions).some(isOwn)) return null
  return fewest(shift.agents, (agents) =>
    worst(serviceLoad(withShift(plan, { ...shift, agents }), window, assumptions).filter(isOwn)),
  )
}

const worst = (slots: readonly ServiceSlot[]): Count =>
  slots.reduce((most, slot) => Math.max(most, missingIn(slot)), 0)

/** The plan with a service shift instead of the one of that id, or besides all. For reckoning; no edit. */
function withShift(plan: Plan, shift: ServiceShift): Plan {
  const others = pageOf(plan, 'service', '').filter(({ id }) => id !== shift.id)
  return { ...plan, tables: { ...plan.tables, service: new Map([['', [...others, shift]]]) } }
}

/**
 * A shift that covers a short stretch beside those that are there: a copy of `like` (team, promise, rates) for these
 * minutes, with as many agents as are missing. null where no number of them is enough.
 */
export function shiftToCover(
  plan: Plan,
  { start, end }: Span,
  like: ServiceShift,
  assumptions: ServiceAssumptions,
): ServiceShift | null {
  const shift = { ...like, start, duration: end - start }
  const agents = fewest(0, (count) =>
    worst(serviceLoad(withShift(plan, { ...shift, agents: count }), { start, end }, assumptions)),
  )
  return agents === null ? null : { ...shift, agents }
}
