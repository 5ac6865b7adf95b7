import { labelsOfPage } from '#core/edits/namedRows.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { positionNames } from '#core/plan/names.ts'
import { pageOf } from '#core/plan/Plan.ts'
import { openPlanNow } from '#renderer/store/openPlan.ts'
import { fieldsText } from '#renderer/text/fieldsText.ts'
import type { PickOption } from './Field.ts'
import type { SegmentRow } from './segmentRows.ts'

/** The session's lineup by link number first, then the rest of the library. Read when a picker opens, not before. */
export function productOptions({ segment }: SegmentRow, lang: Lang): PickOption[] {
  const { plan } = openPlanNow()
  if (!plan) return []
  const page = pageOf(plan, 'products', '')
  const labels = labelsOfPage(page, lang)
  const links = new Map(
    pageOf(plan, 'lineup', segment.sessionId).map(({ productId, linkNo }) => [productId, linkNo]),
  )
  const optionOf = ({ id, productNo }: (typeof page)[number]): PickOption => {
    const linkNo = links.get(id) ?? null
    const hints = [linkNo === null ? '' : fieldsText.linkNo(linkNo)[lang], productNo]
    return { label: labels.labelOf('products', id), hint: hints.filter((hint) => hint !== '').join(' · ') }
  }
  const place = (id: string): number => (links.has(id) ? (links.get(id) ?? 1e6) : 1e7)
  return page.toSorted((a, b) => place(a.id) - place(b.id)).map(optionOf)
}

export function hostOptions(_row: unknown, lang: Lang): PickOption[] {
  const { plan } = openPlanNow()
  if (!plan) return []
  const page = pageOf(plan, 'hosts', '')
  const labels = labelsOfPage(page, lang)
  return page.map(({ id, position }) => ({
    label: labels.labelOf('hosts', id),
    hint: positionNames[position][lang],
  }))
}

export function roomOptions(_row: unknown, lang: Lang): PickOption[] {
  const { plan } = openPlanNow()
  if (!plan) return []
  const page = pageOf(plan, 'rooms', '')
  const labels = labelsOfPage(page, lang)
  return page.map(({ id, account }) => ({ label: labels.labelOf('rooms', id), hint: account }))
}
