import type { Lang } from '#core/plan/Lang.ts'
import { formatFen } from '#core/plan/money.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { rowName } from '#core/plan/rowName.ts'
import type { PriceSpan } from '#core/pricing/priceSpans.ts'
import { lineupText } from '#renderer/text/lineupText.ts'

/** Who asks a price: a room, a creator, a placement. */
export function sellerName(
  plan: Plan,
  { table, roomId, creatorId, page, id }: PriceSpan,
  lang: Lang,
): string {
  const text = lineupText[lang]
  if (table === 'placements') return text.placement(rowName(plan, table, page, id, lang))
  if (creatorId !== null) return text.booking(rowName(plan, 'creators', '', creatorId, lang))
  return roomId === null ? text.roomless : rowName(plan, 'rooms', '', roomId, lang)
}

/** What is asked, or that nobody has said. */
export const priceText = ({ toHandFen }: PriceSpan, lang: Lang): string =>
  toHandFen === null ? lineupText[lang].unsaid : formatFen(toHandFen)
