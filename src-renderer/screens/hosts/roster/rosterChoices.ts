import type { PlanFacts } from '#core/checks/facts/PlanFacts.ts'
import { dayOf } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Host } from '#core/plan/records/people.ts'
import { minutesOf, type Span, sharedSpan, spanOf } from '#core/plan/spans.ts'
import { type Id, type Minute, minutesPerDay } from '#core/plan/units.ts'
import { hoursOfHost } from '#core/rollup/hostHours.ts'
import { roomCover } from '#core/rollup/roomCover.ts'
import { hostsText } from '#renderer/text/hostsText.ts'

/** Somebody who, or a room that, a painted stretch may be given to, with what speaks for or against it. */
export interface RosterChoice {
  readonly id: Id
  readonly label: string
}

interface Ranked extends RosterChoice {
  readonly rank: number
  readonly minutes: Minute
}

const inOrder = (choices: readonly Ranked[]): RosterChoice[] =>
  [...choices]
    .sort((a, b) => a.rank - b.rank || a.minutes - b.minutes)
    .map(({ id, label }) => ({ id, label }))

/** Hosts for a stretch: those who can come first, those in front of the camera before the others, who works least first. */
export function hostChoices(plan: Plan, facts: PlanFacts, span: Span, lang: Lang): RosterChoice[] {
  const text = hostsText[lang]
  const day = dayOf(span.start)
  const window = { start: day * minutesPerDay, end: (day + 1) * minutesPerDay }
  const choices = pageOf(plan, 'hosts', '').map((host): Ranked => {
    const why = hindrance(plan, facts, host, span, lang)
    const { minutes } = hoursOfHost(facts, host, window)
    const note = why ?? text.today(minutes)
    const isBehind = host.position !== 'host' && host.position !== 'co-host'
    return {
      id: host.id,
      label: `${host.name.trim() || text.unnamedHost} · ${note}`,
      rank: (why === null ? 0 : 2) + Number(isBehind),
      minutes,
    }
  })
  return inOrder(choices)
}

/** Why a host cannot take a stretch; null where nothing speaks against it. */
function hindrance(plan: Plan, facts: PlanFacts, host: Host, span: Span, lang: Lang): string | null {
  const text = hostsText[lang]
  if (host.unavailable.some((interval) => sharedSpan(spanOf(interval), span))) return text.away
  const shift = facts.shiftsOfHost(host.id).find((each) => sharedSpan(spanOf(each), span))
  if (!shift) return null
  const room = pageOf(plan, 'rooms', '').find(({ id }) => id === shift.roomId)
  return text.busyIn(room?.name.trim() || text.unnamedRoom)
}

/** Rooms for a stretch: those that lack a host then first, those that are off air last. */
export function roomChoices(plan: Plan, facts: PlanFacts, span: Span, lang: Lang): RosterChoice[] {
  const text = hostsText[lang]
  const choices = pageOf(plan, 'rooms', '').map(({ id, name }): Ranked => {
    const cover = roomCover(facts, id, span)
    const missing = minutesOf(cover.holes)
    const isOnAir = cover.air.length > 0
    const note = missing > 0 ? text.openHere(missing) : isOnAir ? text.onAirThen : text.offAirThen
    return {
      id,
      label: `${name.trim() || text.unnamedRoom} · ${note}`,
      rank: missing > 0 ? 0 : isOnAir ? 1 : 2,
      minutes: -missing,
    }
  })
  return inOrder(choices)
}
