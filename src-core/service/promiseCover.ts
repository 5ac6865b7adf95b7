import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { ServiceShift } from '#core/plan/records/people.ts'
import { mergeSpans, minutesOf, type Span, sharedSpan, spanOf, uncoveredBy } from '#core/plan/spans.ts'
import type { Fen, Minute } from '#core/plan/units.ts'

/** What lacks while rooms are on air: anybody, a promise of those who are there, what they may give. */
export type Lack = 'agents' | 'promise' | 'compensation'

/** Minutes on air in which something lacks of service. */
export interface LackingSpan extends Span {
  readonly lacks: Lack
}

/** What a team may promise and give, over all of its shifts in a window. */
export interface TeamAuthority {
  readonly team: string
  readonly shifts: readonly ServiceShift[]
  /** That somebody of the team is there; shifts at once count once. */
  readonly minutes: Minute
  /** Different promises, as written; '' is none. */
  readonly promises: readonly string[]
  /** For one case; null where no shift says. */
  readonly least: Fen | null
  readonly most: Fen | null
  /** Shifts that do not say how much they may give. */
  readonly unsaid: number
  /** Slowest first reply that its shifts aim at; null where none says. */
  readonly replySeconds: number | null
}

const shiftsIn = (plan: Plan, window: Span): readonly ServiceShift[] =>
  pageOf(plan, 'service', '').filter((shift) => sharedSpan(spanOf(shift), window))

/** Who may promise and give what in a window, team by team, in the order in which they begin. */
export function teamAuthorities(plan: Plan, window: Span): readonly TeamAuthority[] {
  const teams = new Map<string, ServiceShift[]>()
  for (const shift of shiftsIn(plan, window)) {
    const name = shift.team.trim()
    teams.set(name, [...(teams.get(name) ?? []), shift])
  }
  return [...teams].map(([team, shifts]) => {
    const given = shifts.flatMap(({ compensationFenPerCase }) => compensationFenPerCase ?? [])
    const replies = shifts.flatMap(({ replySeconds }) => replySeconds ?? [])
    const there = shifts.filter(({ agents }) => agents > 0)
    return {
      team,
      shifts,
      minutes: minutesOf(mergeSpans(there.flatMap((shift) => sharedSpan(spanOf(shift), window) ?? []))),
      promises: [...new Set(shifts.map(({ promise }) => promise.trim()))],
      least: given.length === 0 ? null : Math.min(...given),
      most: given.length === 0 ? null : Math.max(...given),
      unsaid: shifts.length - given.length,
      replySeconds: replies.length === 0 ? null : Math.max(...replies),
    }
  })
}

/**
 * Minutes of a window in which a room is on air and service lacks something: nobody is there; nobody who is there has a
 * promise; nobody who is there may give compensation. Each minute is told once for each of the last two.
 */
export function lackingService(plan: Plan, window: Span): readonly LackingSpan[] {
  const air = mergeSpans(
    pageOf(plan, 'sessions', '').flatMap((session) => sharedSpan(spanOf(session), window) ?? []),
  )
  const there = shiftsIn(plan, window).filter(({ agents }) => agents > 0)
  const open = (spans: readonly Span[], shifts: readonly ServiceShift[]): Span[] => {
    const cover = shifts.map(spanOf)
    return spans.flatMap((span) => uncoveredBy(span, cover))
  }
  const alone = open(air, there)
  const served = air.flatMap((span) => uncoveredBy(span, alone))
  const lacking = (lacks: Lack, spans: readonly Span[]) => spans.map((span) => ({ lacks, ...span }))
  return [
    ...lacking('agents', alone),
    ...lacking(
      'promise',
      open(
        served,
        there.filter(({ promise }) => promise.trim() !== ''),
      ),
    ),
    ...lacking(
      'compensation',
      open(
        served,
        there.filter(({ compensationFenPerCase }) => compensationFenPerCase !== null),
      ),
    ),
  ].sort((a, b) => a.start - b.start)
}
