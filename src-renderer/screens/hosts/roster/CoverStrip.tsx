import { formatClock } from '#core/plan/clock.ts'
import type { Span } from '#core/plan/spans.ts'
import type { Id } from '#core/plan/units.ts'
import type { RoomCover } from '#core/rollup/roomCover.ts'
import { minutesCss } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { spanText } from '#renderer/parts/RosterBoard/BoardDraftView.tsx'
import type { PagePoint } from '#renderer/parts/RosterBoard/BoardRow.ts'
import { useView } from '#renderer/store/view.ts'
import { hostsText } from '#renderer/text/hostsText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Roster.module.css'

export interface Hole {
  readonly roomId: Id
  readonly span: Span
}

interface CoverStripProps {
  readonly roomId: Id
  readonly room: string
  readonly cover: RoomCover
  readonly window: Span
  readonly hostName: (id: Id) => string
  readonly onMend: (hole: Hole, at: PagePoint) => void
}

/** A room's minutes on air: who hosts them is below; here is where nobody does, where two do, where they change. */
export function CoverStrip({ roomId, room, cover, window, hostName, onMend }: CoverStripProps) {
  const text = useText(hostsText)
  const lang = useView((view) => view.lang)
  const at = ({ start, end }: Span) => ({
    left: minutesCss(start - window.start),
    width: minutesCss(end - start),
  })
  const time = ({ start, end }: Span) => spanText(start, end, window.start, lang)
  const minutes = ({ start, end }: Span) => end - start
  const mark = (kind: string, span: Span, words: string) => (
    <span
      key={`${kind} ${span.start}`}
      role="img"
      aria-label={words}
      title={words}
      data-kind={kind}
      className={styles.cover}
      style={at(span)}
    />
  )
  return (
    <div className={styles.strip}>
      {cover.air.map((span) => mark('air', span, text.onAir(time(span))))}
      {cover.offRoster.map((span) => mark('off-roster', span, text.offRoster(minutes(span))))}
      {cover.doubles.map((span) => mark('double', span, text.double(minutes(span))))}
      {cover.handovers.map(({ at: minute, from, to }) => {
        const words = text.handover(formatClock(minute), hostName(from), hostName(to))
        return (
          <span
            key={minute}
            role="img"
            aria-label={words}
            title={words}
            className={styles.handover}
            style={{ left: minutesCss(minute - window.start) }}
          >
            {formatClock(minute)}
          </span>
        )
      })}
      {cover.holes.map((span) => (
        <button
          key={span.start}
          type="button"
          className={styles.hole}
          style={at(span)}
          aria-label={text.mend(room, minutes(span), time(span))}
          title={text.mend(room, minutes(span), time(span))}
          onClick={({ currentTarget }) => {
            const { left, bottom } = currentTarget.getBoundingClientRect()
            onMend({ roomId, span }, { x: left, y: bottom })
          }}
        >
          {text.hole(minutes(span))}
        </button>
      ))}
    </div>
  )
}
