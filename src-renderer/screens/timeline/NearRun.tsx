import { dayOf, formatClockFrom } from '#core/plan/clock.ts'
import { minutesCss } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { useView } from '#renderer/store/view.ts'
import { timelineText } from '#renderer/text/timelineText.ts'
import { useText } from '#renderer/text/useText.ts'
import { labelWidth } from './boardSizes.ts'
import { selectedSegments } from './clickSelection.ts'
import { FaultMarks } from './FaultMarks.tsx'
import { HostLine } from './HostLine.tsx'
import { blocksIn, runLayout } from './runLayout.ts'
import { SegmentItem } from './SegmentItem.tsx'
import styles from './SessionItem.module.css'
import type { SessionItemProps } from './SessionItem.tsx'
import { segmentKind, segmentTitle, segmentTone, spanLabel } from './segmentLabel.ts'

/** Px that a segment's words, its clock and its length need to be of any use. */
const textPx = 24
const clockPx = 42
const lengthPx = 84

/** The run of a near session: its segments in sight, what does not join, what is still open, and the hosts. */
export function NearRun({ session, page, products, hosts, sizes, from, to, textScale }: SessionItemProps) {
  const text = useText(timelineText)
  const lang = useView((view) => view.lang)
  const selected = useView((view) => selectedSegments(view.selection, session.id))
  const run = runLayout(page)
  const { start } = session
  const end = start + session.duration
  const open = page.length === 0 ? 0 : end - run.end
  return (
    <>
      {sizes.runTop !== null && (
        <div className={styles.run} style={{ top: sizes.runTop }}>
          {blocksIn(run, { start: from, end: to }).map(({ segment, row, rows }) => {
            const segmentEnd = segment.start + segment.duration
            const px = segment.duration * textScale
            const kind = segmentKind(segment, lang)
            const title = segmentTitle(segment, products)
            const time = spanLabel(start, segment.start, segmentEnd, lang)
            const isOutside = segment.start < start || segmentEnd > end
            const fault = run.faults.find(({ segmentId }) => segmentId === segment.id)
            const marks = [
              segment.timing === 'fixed' ? text.fixed : '',
              fault ? text[fault.kind](fault.end - fault.start) : '',
              isOutside ? text.outside : '',
            ]
            return (
              <SegmentItem
                key={segment.id}
                segment={segment}
                sessionStart={start}
                row={row}
                rows={rows}
                kind={kind}
                title={title}
                clock={px < clockPx ? '' : formatClockFrom(dayOf(start), segment.start, lang)}
                length={px < lengthPx ? '' : text.minutes(segment.duration)}
                label={[kind, title, time, ...marks].filter((part) => part !== '').join(' ')}
                tone={segmentTone(segment, products)}
                isSelected={selected.includes(segment.id)}
                isOutside={isOutside}
                hasText={px >= textPx}
              />
            )
          })}
          <FaultMarks
            faults={run.faults.filter((fault) => fault.start < to && fault.end > from)}
            sessionStart={start}
          />
          {open > 0 && (
            <div className={styles.open} style={{ width: minutesCss(open) }}>
              <span style={{ left: labelWidth }}>{text.unplanned(open)}</span>
            </div>
          )}
        </div>
      )}
      {sizes.hostsTop !== null && (
        <HostLine
          top={sizes.hostsTop}
          stretches={run.hosts.filter((stretch) => stretch.start < to && stretch.end > from)}
          sessionStart={start}
          hosts={hosts}
        />
      )}
    </>
  )
}
