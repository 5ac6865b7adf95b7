import { formatFen } from '#core/plan/money.ts'
import { type Fen, fenPerYuan, type Minute } from '#core/plan/units.ts'
import type { KnownSum } from '#core/rollup/KnownSum.ts'

/** Money in whole yuan: cards and tables have no room for fen, which would tell nobody anything there. */
export const yuanText = (fen: Fen): string => formatFen(Math.round(fen / fenPerYuan) * fenPerYuan)

/** `1,234` */
export const countText = (count: number): string => String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ',')

/** `61.5%`, to a tenth. */
export const shareText = (share: number): string => `${Number((share * 100).toFixed(1))}%`

/** `12.5`: minutes in hours, to a tenth. */
export const hoursText = (minutes: Minute): string => {
  const tenths = Math.round(minutes / 6)
  const [whole, rest] = [Math.trunc(tenths / 10), tenths % 10]
  return rest === 0 ? countText(whole) : `${countText(whole)}.${rest}`
}

/** null where nothing of a sum is known: that is no 0. */
export const knownText = ({ sum, unknown }: KnownSum, spell: (sum: number) => string): string | null =>
  sum === 0 && unknown > 0 ? null : spell(sum)
