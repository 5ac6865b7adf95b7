import { refuse } from '#core/plan/Result.ts'
import type { Refused } from './refusals.ts'

/** Refuses what is no amount of money: less than nothing, parts of a fen, more than can be counted exactly. */
export function refuseFen(value: number): Refused | undefined {
  return Number.isSafeInteger(value) && value >= 0 ? undefined : refuse({ code: 'not-money', value })
}
