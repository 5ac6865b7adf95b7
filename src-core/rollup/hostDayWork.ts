import type { PlanFacts } from '#core/checks/facts/PlanFacts.ts'
import { stretchesOfHost, workDaysOfHost } from '#core/checks/facts/workOfHost.ts'
import { hostDay } from '#core/checks/hostDay.ts'
import { hostRest } from '#core/checks/hostRest.ts'
import { hostTooLong } from '#core/checks/hostTooLong.ts'
import { limitsOf } from '#core/checks/limitsOf.ts'
import { dayOf } from '#core/plan/clock.ts'
import type { Host } from '#core/plan/records/people.ts'
import { type Fen, type Minute, minutesPerDay } from '#core/plan/units.ts'
import { hoursOfHost } from './hostHours.ts'

/** Some minutes beside what is allowed. */
export interface Limited {
  readonly minutes: Minute
  readonly limit: Minute
  readonly isBroken: boolean
}

/** A host's day. What runs past midnight belongs to the day on which it began, as the checks have it. */
export interface HostDayWork {
  /** Worked between the two midnights. */
  readonly minutes: Minute
  /** Of these minutes; null where what the host costs is not known. */
  readonly costFen: Fen | null
  /** The working day that begins on the day; null where none does. */
  readonly work: Limited | null
  /** The longest stretch without a rest that begins on the day. */
  readonly longest: Limited | null
  /** Since the working day before; null where there is none before or none on this day. */
  readonly rest: Limited | null
}

/** How much a host works on a day of the plan, by the limits and the words of the checks `host-day`, `-too-long`, `-rest`. */
export function hostDayWork(facts: PlanFacts, host: Host, day: number): HostDayWork {
  const window = { start: day * minutesPerDay, end: (day + 1) * minutesPerDay }
  const { minutes, costFen } = hoursOfHost(facts, host, window)
  const days = workDaysOfHost(facts, host)
  const at = days.findIndex(({ start }) => dayOf(start) === day)
  const [today, before] = [days[at], days[at - 1]]
  const limits = limitsFor(facts, host)
  const stretches = stretchesOfHost(facts, host, limits.pause).filter(({ start }) => dayOf(start) === day)
  const longest = stretches.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  const within = (value: Minute, limit: Minute): Limited => ({
    minutes: value,
    limit,
    isBroken: value > limit,
  })
  const rest = today && before ? today.start - before.end : null
  return {
    minutes,
    costFen,
    work: today ? within(today.workMinutes, limits.daily) : null,
    longest: longest > 0 ? within(longest, limits.continuous) : null,
    rest: rest === null ? null : { minutes: rest, limit: limits.rest, isBroken: rest < limits.rest },
  }
}

function limitsFor({ settings }: PlanFacts, host: Host) {
  const tooLong = limitsOf(hostTooLong, settings)
  const { minutes: continuous, pause } = hostTooLong.limits
  return {
    pause: tooLong.pause ?? pause.default,
    continuous: host.maxContinuousMin ?? tooLong.minutes ?? continuous.default,
    daily: host.maxDailyMin ?? limitsOf(hostDay, settings).minutes ?? hostDay.limits.minutes.default,
    rest: host.minRestMin ?? limitsOf(hostRest, settings).minutes ?? hostRest.limits.minutes.default,
  }
}
