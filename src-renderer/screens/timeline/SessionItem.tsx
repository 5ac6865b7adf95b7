import { memo } from 'react'
import type { Page } from '#core/plan/Plan.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { Host } from '#core/plan/records/people.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { minutesCss } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { useView } from '#renderer/store/view.ts'
import { timelineText } from '#renderer/text/timelineText.ts'
import { useText } from '#renderer/text/useText.ts'
import { labelWidth } from './boardSizes.ts'
import { useIsCut } from './clip.ts'
import { FindingSpans } from './findings/FindingSpans.tsx'
import marks from './findings/Findings.module.css'
import { useSessionFindings } from './findings/useFindingMarks.ts'
import { KindRibbon } from './KindRibbon.tsx'
import type { LaneSizes } from './laneSizes.ts'
import { extentOf } from './lanesOf.ts'
import { NearRun } from './NearRun.tsx'
import { runLayout } from './runLayout.ts'
import styles from './SessionItem.module.css'
import { type ProductsById, spanLabel } from './segmentLabel.ts'

export interface SessionItemProps {
  readonly session: Session
  readonly page: Page<'segments'>
  readonly products: ProductsById
  readonly hosts: ReadonlyMap<Id, Host>
  /** Px from the top of the lane. */
  readonly top: number
  readonly sizes: LaneSizes
  /** The minutes to mount segments for; those of the session itself while all of it is in sight. */
  readonly from: Minute
  readonly to: Minute
  /** See textScaleOf: what has room for which words. */
  readonly textScale: number
  /** Far only: whether the bar is wide enough for text. */
  readonly hasText: boolean
}

/** Px of a row that has room for the picture of a run under the session's name. */
const ribbonRow = 40

/** A session on its lane: one bar when far, its bar with the run under it when near. */
export const SessionItem = memo(function SessionItem(props: SessionItemProps) {
  const { session, page, sizes } = props
  const { start, duration } = session
  const isNear = sizes.detail === 'near'
  const hasRibbon = sizes.detail === 'far' && sizes.session >= ribbonRow
  const text = useText(timelineText)
  const lang = useView((view) => view.lang)
  const isSelected = useView(
    ({ selection }) => selection?.table === 'sessions' && selection.ids.includes(session.id),
  )
  const isCut = useIsCut(session.id)
  const found = useSessionFindings(session.id)
  const run = runLayout(page)
  const name = session.title || session.theme || text.unnamedSession
  const time = spanLabel(start, start, start + duration, lang)
  const faults = run.faults.length > 0 ? text.faults(run.faults.length) : ''
  const findings = found ? text.findings(found.count) : ''
  const label = [name, time, text.segmentCount(page.length), faults, findings]
    .filter((part) => part !== '')
    .join(' ')
  const extent = extentOf(session, page)
  return (
    <div
      className={isNear ? styles.near : styles.far}
      data-selected={isSelected || undefined}
      data-cut={isCut || undefined}
      style={{
        left: minutesCss(start),
        width: minutesCss(duration),
        top: props.top,
        height: sizes.session - 4,
      }}
    >
      <div
        role="option"
        tabIndex={-1}
        id={`session-${session.id}`}
        data-session={session.id}
        aria-selected={isSelected}
        aria-label={label}
        className={styles.bar}
      >
        {(isNear || props.hasText) && (
          <span className={styles.barText} style={{ left: labelWidth + 6 }}>
            {found && (
              <b className={marks.count} data-severity={found.worst}>
                ⚠ {found.count}
              </b>
            )}
            {name} {time}
          </span>
        )}
        {!isNear && !props.hasText && found && <span className={marks.corner} data-severity={found.worst} />}
      </div>
      {/* What is said of all of the session is said by its count. */}
      {found && sizes.detail !== 'dense' && (
        <FindingSpans marks={found.marks} span={extent} from={start} top={isNear ? 19 : sizes.session - 7} />
      )}
      {isNear && <NearRun {...props} />}
      {hasRibbon && page.length > 0 && (
        <div
          className={styles.ribbonBox}
          style={{ left: minutesCss(extent.start - start), width: minutesCss(extent.end - extent.start) }}
        >
          <KindRibbon page={page} products={props.products} extent={extent} />
        </div>
      )}
    </div>
  )
})
