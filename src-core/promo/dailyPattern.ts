import type { Texts } from '#core/plan/Lang.ts'
import type { Room } from '#core/plan/records/calendar.ts'
import type { Minute } from '#core/plan/units.ts'
import type { PhaseKind } from './phaseKinds.ts'
import type { Promo } from './promoTemplates.ts'

/** A session that a room usually has on a day: minutes since that day's 00:00; it may run past midnight. */
export interface PatternSession {
  readonly start: Minute
  readonly duration: Minute
  readonly title: Texts
}

type Day = readonly PatternSession[]
type RoomPattern = { readonly [K in PhaseKind]: Day }

const live = (zh: string, en: string, fromHour: number, toHour: number): PatternSession => ({
  start: fromHour * 60,
  duration: (toHour - fromHour) * 60,
  title: { zh, en },
})
const morning = (from: number, to: number) => live('早场', 'Morning show', from, to)
const noon = (from: number, to: number) => live('午场', 'Afternoon show', from, to)
const evening = (from: number, to: number) => live('晚场', 'Evening show', from, to)
const creators = (from: number, to: number) => live('达人晚场', 'Creator evening', from, to)
const bigHours = (from: number, to: number) => live('大场', 'Big hours', from, to)
const star = (from: number, to: number) => live('大V专场', 'Star slot', from, to)

/** The merchant's own room, on an ordinary day of a promo. */
const ownDay: Day = [morning(8, 12), noon(14, 18), evening(19, 24)]

const own: RoomPattern = {
  gather: ownDay,
  'warm-up': ownDay,
  'kick-off': [morning(8, 12), noon(13, 18), evening(19, 25)],
  steady: ownDay,
  // Around the clock but for the four hours in which a team sleeps and the room is cleaned and restocked.
  peak: [morning(6, 12), noon(12, 18), evening(18, 26)],
  encore: ownDay,
}

const alliance: RoomPattern = {
  gather: [creators(20, 22)],
  'warm-up': [creators(19, 22)],
  'kick-off': [creators(19, 23)],
  steady: [creators(19, 22)],
  peak: [creators(19, 24)],
  encore: [creators(19, 22)],
}

/** Campaign rooms open for the hours that the platform pushes, and not before the promo shows. */
const campaign: RoomPattern = {
  gather: [],
  'warm-up': [bigHours(20, 22)],
  'kick-off': [bigHours(20, 24)],
  steady: [bigHours(20, 22)],
  peak: [live('午间大场', 'Midday big hours', 10, 12), bigHours(20, 24)],
  encore: [bigHours(20, 22)],
}

/** A star is booked for the evenings that count, not for every day in between. */
const topStar: RoomPattern = {
  gather: [],
  'warm-up': [star(20, 21)],
  'kick-off': [star(20, 22)],
  steady: [],
  peak: [star(20, 23)],
  encore: [],
}

const season: { readonly [F in Room['fact']]: RoomPattern } = {
  F: own,
  A: alliance,
  C: campaign,
  T: topStar,
}

/** How a brand's own rooms spend the one day that a promo is about. */
const singleDays: { readonly [P in Promo]?: Day } = {
  'super-brand-day': [live('零点场', 'Midnight show', 0, 2), morning(8, 12), noon(12, 18), evening(18, 24)],
  'launch-day': [
    morning(8, 10),
    live('新品首发场', 'Launch show', 10, 14),
    noon(14, 18),
    live('首发夜场', 'Launch night', 19, 25),
  ],
}

/**
 * The sessions that a room of this FACT mark usually has on a day of this kind, in order and without overlap, with the
 * days before and after too. Ours, from what teams do: F rooms steady through the day, A rooms in the evening, C rooms at
 * the platform's big hours, T rooms for one evening slot; a default to change.
 */
export function patternOf(promo: Promo, fact: Room['fact'], kind: PhaseKind): readonly PatternSession[] {
  const singleDay = fact === 'F' && kind === 'peak' ? singleDays[promo] : undefined
  return singleDay ?? season[fact][kind]
}
