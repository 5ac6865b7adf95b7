import type { Texts } from '#core/plan/Lang.ts'
import type { promos } from '#core/plan/records/calendar.ts'

export type Promo = (typeof promos)[number]

/** A phase of a promo before it is laid on a plan's days. */
export interface PhaseTemplate {
  readonly name: Texts
  /** Has a contrast of at least 3 : 1 on white and on the dark theme's ground. */
  readonly colour: string
  /** Days in the promo as it is usually held; a plan of another length scales them. */
  readonly days: number
  /** Which phases a plan of few days keeps: those of lowest rank. */
  readonly rank: number
}

export interface PromoTemplate {
  /** The day it all leads up to, `MM-DD`; null where the team sets its own. */
  readonly peakDay: string | null
  /** What leads up to the peak day and ends on it. */
  readonly untilPeak: readonly PhaseTemplate[]
  /** What the days after it are. */
  readonly afterPeak: PhaseTemplate
}

const phase = {
  gather: { name: { zh: '蓄水', en: 'Gather' }, colour: '#3d7bd9', rank: 5 },
  warmUp: { name: { zh: '预热', en: 'Warm-up' }, colour: '#2f8f7f', rank: 2 },
  kickOff: { name: { zh: '开门红', en: 'Kick-off' }, colour: '#b7791f', rank: 4 },
  steady: { name: { zh: '续售', en: 'Steady sale' }, colour: '#6b7a90', rank: 6 },
  peak: { name: { zh: '爆发', en: 'Peak' }, colour: '#d9363e', rank: 1 },
  encore: { name: { zh: '返场', en: 'Encore' }, colour: '#8a63d2', rank: 3 },
} as const

const encore: PhaseTemplate = { ...phase.encore, days: 2 }

const own: PromoTemplate = {
  peakDay: null,
  untilPeak: [
    { ...phase.gather, days: 3 },
    { ...phase.warmUp, days: 2 },
    { ...phase.peak, days: 2 },
  ],
  afterPeak: { ...phase.encore, days: 1 },
}

/**
 * Phases of each promo. Published calendars (抖音, 2023): 618 warm-up with deposits 25–30 May, sale 31 May – 18 June;
 * 双11 20 October – 11 November. How the sale itself is divided is our default, which the planner changes.
 */
export const promoTemplates: { readonly [P in Promo]: PromoTemplate } = {
  '618': {
    peakDay: '06-18',
    untilPeak: [
      { ...phase.warmUp, days: 6 },
      { ...phase.kickOff, days: 4 },
      { ...phase.steady, days: 12 },
      { ...phase.peak, days: 3 },
    ],
    afterPeak: encore,
  },
  double11: {
    peakDay: '11-11',
    untilPeak: [
      { ...phase.gather, days: 4 },
      { ...phase.warmUp, days: 7 },
      { ...phase.kickOff, days: 4 },
      { ...phase.steady, days: 5 },
      { ...phase.peak, days: 3 },
    ],
    afterPeak: encore,
  },
  '818': { ...own, peakDay: '08-18' },
  'new-year': own,
  'super-brand-day': own,
  'launch-day': own,
  custom: own,
}
