import type { Lang } from '#core/plan/Lang.ts'
import { formatFen } from '#core/plan/money.ts'
import type { Fen } from '#core/plan/units.ts'
import type { Figure } from '#core/pricing/Figure.ts'
import type { BookingPart } from '#core/rollup/bookingMoney.ts'
import { bookingPartNames, creatorsText } from '#renderer/text/creatorsText.ts'

/** A figure in a cell, and why it is not there. */
export interface FigureText {
  readonly shown: string
  /** '' where it is known. */
  readonly why: string
}

/** Where nothing but the figure itself is missing. */
export const unknownText: FigureText = { shown: '—', why: '' }

/** Money that can be known, unknown for a reason, or (null) that no GMV reaches. */
export function figureText(figure: Figure<Fen | null, BookingPart>, lang: Lang): FigureText {
  const text = creatorsText[lang]
  if (figure.known)
    return figure.value === null
      ? { shown: text.neverBreaksEven, why: '' }
      : { shown: formatFen(figure.value), why: '' }
  const missing = figure.missing.map((part) => bookingPartNames[part][lang])
  return { shown: '—', why: text.missing(missing.join(lang === 'zh' ? '、' : ', ')) }
}
