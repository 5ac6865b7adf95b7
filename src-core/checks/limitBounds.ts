import { minutesPerDay } from '#core/plan/units.ts'
import type { Limit } from './Check.ts'

/** What a threshold of a unit may be: beyond it a check finds everything or nothing, which nobody means. */
export interface LimitBounds {
  readonly least: number
  readonly most: number
  /** Parts of one are no threshold: half a fen, half a product. */
  readonly isWhole: boolean
}

/** The longest stretch that a check looks at. */
const mostDays = 30

export const limitBounds: { readonly [U in Limit['unit']]: LimitBounds } = {
  minutes: { least: 0, most: mostDays * minutesPerDay, isWhole: true },
  hours: { least: 0, most: mostDays * 24, isWhole: false },
  days: { least: 0, most: 366, isWhole: true },
  share: { least: 0, most: 1, isWhole: false },
  /** A million yuan. */
  fen: { least: 0, most: 100_000_000, isWhole: true },
  count: { least: 0, most: 100_000, isWhole: true },
  factor: { least: 0, most: 1000, isWhole: false },
  score: { least: 0, most: 100, isWhole: false },
}

/** Whether a threshold of a unit may be that. */
export function isWithinBounds(unit: Limit['unit'], value: number): boolean {
  const { least, most, isWhole } = limitBounds[unit]
  return value >= least && value <= most && (!isWhole || Number.isInteger(value))
}
