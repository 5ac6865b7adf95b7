import type { Lang } from '#core/plan/Lang.ts'
import type { SegmentRow } from '#renderer/parts/fields/segmentRows.ts'
import { faultOf, spanOf } from '#renderer/parts/fields/timeFields.ts'
import styles from './RunOfShow.module.css'

/** When a segment is on, and in red how far it is from where the one before it ends. */
export function TimeCell({ row, lang }: { readonly row: SegmentRow; readonly lang: Lang }) {
  const { segment, onAir } = row
  const isOutside =
    segment.start < onAir.start || segment.start + segment.duration > onAir.start + onAir.duration
  return (
    <span className={styles.time}>
      <span data-outside={isOutside ? true : undefined}>{spanOf(row, lang)}</span>
      {row.fault && <b>{faultOf(row, lang)}</b>}
    </span>
  )
}
