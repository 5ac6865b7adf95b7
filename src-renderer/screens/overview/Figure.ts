import type { Lang } from '#core/plan/Lang.ts'
import { formatFen } from '#core/plan/money.ts'
import { shortMoney } from '#core/plan/shortMoney.ts'
import type { Fen } from '#core/plan/units.ts'
import type { KnownSum } from '#core/rollup/KnownSum.ts'
import type { overviewText } from '#renderer/text/overviewText.ts'
import type { Home } from './goTo.ts'

export type OverviewWords = (typeof overviewText)['zh']

/** One figure as it stands on the screen. */
export interface Figure {
  readonly key: string
  readonly label: string
  /** null where nobody knows it: `note` says why. */
  readonly value: string | null
  /** All digits, where `value` is rounded. */
  readonly exact?: string
  /** What is not in it, or why it is not known. */
  readonly note?: string
  /** Where it comes from. */
  readonly home: Home
}

type Rest = Pick<Figure, 'key' | 'label' | 'home'>

/** Money that is set, or is not. */
export function setMoney(of: Rest, fen: Fen | null, lang: Lang, whyNot: string): Figure {
  if (fen === null) return { ...of, value: null, note: whyNot }
  return { ...of, value: shortMoney(fen, lang), exact: formatFen(fen) }
}

interface SumWords {
  /** Why nothing of it is known. */
  readonly whyNot: string
  /** What is left out. */
  readonly without: (rows: number) => string
  readonly write: (sum: number) => string
  readonly exact?: (sum: number) => string
}

/** A sum: of nothing known it is unknown, of some it says what is left out. */
export function sumFigure(
  of: Rest,
  { sum, unknown }: KnownSum,
  { whyNot, without, write, exact }: SumWords,
): Figure {
  if (sum === 0 && unknown > 0) return { ...of, value: null, note: whyNot }
  return {
    ...of,
    value: write(sum),
    ...(exact && { exact: exact(sum) }),
    ...(unknown > 0 && { note: without(unknown) }),
  }
}

export const moneySum = (of: Rest, sum: KnownSum, lang: Lang, words: Pick<SumWords, 'whyNot' | 'without'>) =>
  sumFigure(of, sum, { ...words, write: (fen) => shortMoney(fen, lang), exact: formatFen })
