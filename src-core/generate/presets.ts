import type { IsoDate } from '#core/plan/units.ts'
import type { Promo } from '#core/promo/promoTemplates.ts'

/** How large a generated plan is. Every room is live around the clock in one session a day. */
export interface Preset {
  readonly promo: Promo
  readonly title: string
  readonly startDate: IsoDate
  readonly days: number
  readonly rooms: number
  readonly segmentsPerSession: number
  readonly products: number
  readonly lineupPerSession: number
  readonly spendLinesPerRoomDay: number
  readonly creators: number
  readonly bookingsPerCreator: number
}

/** The reference plans of design/performance.md: the largest that is promised, and what most people open. */
export const presets = {
  full618: {
    promo: '618',
    title: '618 全盘（参考方案）',
    startDate: '2027-05-22',
    days: 30,
    rooms: 20,
    segmentsPerSession: 288,
    products: 5000,
    lineupPerSession: 100,
    spendLinesPerRoomDay: 10,
    creators: 500,
    bookingsPerCreator: 4,
  },
  bigday: {
    promo: 'double11',
    title: '双11 当天（参考方案）',
    startDate: '2027-11-11',
    days: 1,
    rooms: 5,
    segmentsPerSession: 300,
    products: 300,
    lineupPerSession: 60,
    spendLinesPerRoomDay: 10,
    creators: 20,
    bookingsPerCreator: 1,
  },
} as const satisfies { readonly [name: string]: Preset }

export type PresetName = keyof typeof presets
export const presetNames = Object.keys(presets) as readonly PresetName[]
