import type { Texts } from '#core/plan/Lang.ts'
import type { promos } from '#core/plan/records/calendar.ts'
import { type PhaseKind, phaseKindNames } from './phaseKinds.ts'

export type Promo = (typeof promos)[number]

/** A phase of a promo before it is laid on a plan's days. */
export interface PhaseTemplate {
  readonly kind: PhaseKind
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

const looks: { readonly [K in PhaseKind]: Pick<PhaseTemplate, 'colour' | 'rank'> } = {
  gather: { colour: '#3d7bd9', rank: 5 },
  'warm-up': { colour: '#2f8f7f', rank: 2 },
  'kick-off': { colour: '#b7791f', rank: 4 },
  steady: { colour: '#6b7a90', rank: 6 },
  peak: { colour: '#d9363e', rank: 1 },
  encore: { colour: '#8a63d2', rank: 3 },
}

const phase = (kind: PhaseKind, days: number): PhaseTemplate => ({
  kind,
  name: phaseKindNames[kind],
  ...looks[kind],
  days,
})

/** One day that a brand is given, and what leads up to it. */
const singleDay: PromoTemplate = {
  peakDay: null,
  untilPeak: [phase('warm-up', 3), phase('peak', 1)],
  afterPeak: phase('encore', 1),
}

/**
 * Phases of each promo. Published calendars (抖音): 618 of 2023 warm-up with deposits 25–30 May, sale 31 May – 18 June;
 * 双11 of 2023 20 October – 11 November; 818 8–18 August; 年货节 of 2024 13–28 January. How the sale itself is divided is
 * our default, which the planner changes.
 */
export const promoTemplates: { readonly [P in Promo]: PromoTemplate } = {
  '618': {
    peakDay: '06-18',
    untilPeak: [phase('warm-up', 6), phase('kick-off', 4), phase('steady', 12), phase('peak', 3)],
    afterPeak: phase('encore', 2),
  },
  '818': {
    peakDay: '08-18',
    untilPeak: [phase('warm-up', 3), phase('kick-off', 2), phase('steady', 4), phase('peak', 2)],
    afterPeak: phase('encore', 1),
  },
  double11: {
    peakDay: '11-11',
    untilPeak: [
      phase('gather', 4),
      phase('warm-up', 7),
      phase('kick-off', 4),
      phase('steady', 5),
      phase('peak', 3),
    ],
    afterPeak: phase('encore', 2),
  },
  'new-year': {
    peakDay: null,
    untilPeak: [phase('warm-up', 3), phase('kick-off', 2), phase('steady', 6), phase('peak', 3)],
    afterPeak: phase('encore', 2),
  },
  'super-brand-day': singleDay,
  'launch-day': singleDay,
  custom: {
    peakDay: null,
    untilPeak: [phase('gather', 3), phase('warm-up', 2), phase('peak', 2)],
    afterPeak: phase('encore', 1),
  },
}
