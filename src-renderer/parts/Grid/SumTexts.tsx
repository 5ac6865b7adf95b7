import type { Lang } from '#core/plan/Lang.ts'
import { gridText } from '#renderer/text/gridText.ts'
import { useText } from '#renderer/text/useText.ts'
import type { ColumnSum } from './selectionSums.ts'

/** Of one column everything is told; of several their sums, the rest when pointed at. */
export function SumTexts({ sums, lang }: { readonly sums: readonly ColumnSum[]; readonly lang: Lang }) {
  const text = useText(gridText)
  return sums.map(({ key, title, count, sum, average, least, most }) => {
    const rest = text.spread(count, average, least, most)
    return (
      <span key={key} title={rest}>
        <b>{text.sum(title[lang], sum)}</b>
        {sums.length === 1 && ` ${rest}`}
      </span>
    )
  })
}
