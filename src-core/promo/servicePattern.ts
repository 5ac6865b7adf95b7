import { blankRow } from '#core/plan/blankRow.ts'
import type { Texts } from '#core/plan/Lang.ts'
import type { ServiceShift } from '#core/plan/records/people.ts'
import { type Minute, minutesPerDay } from '#core/plan/units.ts'
import { kindsOfDays, type PlanOutline } from './PlanOutline.ts'
import type { PhaseKind } from './phaseKinds.ts'
import type { Promo } from './promoTemplates.ts'

/** A shift of a service team: minutes since the day's 00:00; it may run past midnight. */
export interface PatternShift {
  readonly start: Minute
  readonly duration: Minute
  readonly team: Texts
  /** Agents for each room; a plan's rooms make whole ones of it. */
  readonly agentsPerRoom: number
}

const shift = (
  zh: string,
  en: string,
  [fromHour, toHour]: readonly [number, number],
  agentsPerRoom: number,
): PatternShift => ({
  start: fromHour * 60,
  duration: (toHour - fromHour) * 60,
  team: { zh, en },
  agentsPerRoom,
})
const day = (hours: readonly [number, number], agents: number) => shift('白班', 'Day team', hours, agents)
const night = (hours: readonly [number, number], agents: number) =>
  shift('晚班', 'Evening team', hours, agents)

const season: { readonly [K in PhaseKind]: readonly PatternShift[] } = {
  gather: [day([8, 16], 1), night([16, 24], 1.5)],
  'warm-up': [day([8, 16], 1.5), night([16, 24], 2.5)],
  'kick-off': [day([8, 16], 3), night([16, 25], 5)],
  steady: [day([8, 16], 2), night([16, 24], 3)],
  peak: [
    shift('早班', 'Morning team', [6, 13], 4),
    shift('中班', 'Midday team', [13, 20], 6),
    night([20, 26], 8),
  ],
  // Returns and questions about parcels come in while sales already fall.
  encore: [day([8, 16], 3), night([16, 24], 3)],
}

const midnightTeam = shift('零点班', 'Midnight team', [0, 2], 4)

/** The service shifts of a day: 08:00–24:00, and longer where rooms are live longer. Ours, a default to change. */
export function servicePattern(promo: Promo, kind: PhaseKind): readonly PatternShift[] {
  return promo === 'super-brand-day' && kind === 'peak' ? [midnightTeam, ...season.peak] : season[kind]
}

const promise: Texts = {
  zh: '48 小时发货、7 天无理由、赠运费险',
  en: 'Ships within 48 h, 7-day returns, return shipping insured',
}
const channel: Texts = { zh: '飞鸽', en: 'Feige' }

/** Two, so that one can take a break. */
const fewestAgents = 2

/** The service shifts of a new plan, every day of it; agents grow with the number of its rooms. */
export function serviceRows(outline: PlanOutline): ServiceShift[] {
  const { planId, promo, rooms, lang, makeId } = outline
  return kindsOfDays(outline).flatMap((kind, dayIndex) =>
    servicePattern(promo, kind).map(({ start, duration, team, agentsPerRoom }) =>
      blankRow('service', {
        id: makeId(),
        planId,
        start: dayIndex * minutesPerDay + start,
        duration,
        team: team[lang],
        agents: Math.max(fewestAgents, Math.ceil(agentsPerRoom * rooms.length)),
        contactsPerAgentHour: 20,
        promise: promise[lang],
        replySeconds: 30,
        compensationFenPerCase: 3000,
        channel: channel[lang],
      }),
    ),
  )
}
