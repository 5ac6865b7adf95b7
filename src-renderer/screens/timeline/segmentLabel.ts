import { dayOf, formatClockFrom } from '#core/plan/clock.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { segmentKindNames } from '#core/plan/names.ts'
import type { Product, Segment } from '#core/plan/records/show.ts'
import type { Id, Minute } from '#core/plan/units.ts'

export type ProductsById = ReadonlyMap<Id, Product>

/** What is in a segment besides its kind: its products, which tell neighbours apart, then the team's own name for it. */
export function segmentTitle(segment: Segment, products: ProductsById): string {
  const names = segment.productIds.map((id) => products.get(id)?.name ?? '')
  return [...names, segment.title].filter((part) => part !== '').join(' ')
}

/** `讲品`; nothing where the team's own name, such as 第1轮讲品, says it already. */
export function segmentKind(segment: Segment, lang: Lang): string {
  const kind = segmentKindNames[segment.kind][lang]
  return segment.title.includes(kind) ? '' : kind
}

/** `18:10–18:15`, past the session's own midnight `次日 00:30–00:35`. */
export function spanLabel(sessionStart: Minute, start: Minute, end: Minute, lang: Lang): string {
  const day = dayOf(sessionStart)
  const from = formatClockFrom(day, start, lang)
  const to =
    dayOf(end) === dayOf(start) ? formatClockFrom(dayOf(end), end, lang) : formatClockFrom(day, end, lang)
  return `${from}–${to}`
}

/** The hue a segment is drawn in: its product's role, or what its kind is there for. */
export function segmentTone(segment: Segment, products: ProductsById): string {
  const role = products.get(segment.productIds[0] ?? '')?.role
  return role ? `role-${role}` : `kind-${segment.kind}`
}
