import type { Lang } from '#core/plan/Lang.ts'
import { segmentKindNames } from '#core/plan/names.ts'
import type { SegmentKind } from '#core/plan/records/show.ts'
import styles from './RunOfShow.module.css'

/** What a segment is there for, with the hue it has on the timeline. */
export function KindCell({ kind, lang }: { readonly kind: SegmentKind; readonly lang: Lang }) {
  return (
    <span className={styles.mark} data-tone={`kind-${kind}`}>
      {segmentKindNames[kind][lang]}
    </span>
  )
}
