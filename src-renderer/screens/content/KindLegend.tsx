import { contentKinds } from '#core/plan/records/demand.ts'
import type { CalendarKind } from '#core/rollup/contentCalendar.ts'
import { useView } from '#renderer/store/view.ts'
import { contentText } from '#renderer/text/contentText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Calendar.module.css'
import type { ContentFilter } from './contentFilter.ts'
import { kindName } from './itemWords.ts'
import { KindMark } from './KindMark.tsx'

interface KindLegendProps {
  readonly filter: ContentFilter
  readonly onFilter: (filter: ContentFilter) => void
}

const kinds: readonly CalendarKind[] = [...contentKinds, 'placement', 'deadline']

/** What each shape stands for, and a switch for each. */
export function KindLegend({ filter, onFilter }: KindLegendProps) {
  const text = useText(contentText)
  const lang = useView((view) => view.lang)
  const toggle = (kind: CalendarKind) => {
    const hidden = new Set(filter.hidden)
    if (!hidden.delete(kind)) hidden.add(kind)
    onFilter({ ...filter, hidden })
  }
  return (
    <div className={styles.legend} role="toolbar" aria-label={text.kinds}>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles.toggle}
          aria-pressed={!filter.hidden.has(kind)}
          onClick={() => toggle(kind)}
        >
          <KindMark kind={kind} /> {kindName(kind, lang)}
        </button>
      ))}
      <span className={styles.hint} title={text.hint}>
        {text.hint}
      </span>
    </div>
  )
}
