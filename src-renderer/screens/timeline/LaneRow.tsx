import { memo } from 'react'
import { type Page, type Pages, rowsById } from '#core/plan/Plan.ts'
import { overlaps, type Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { type Selection, useView } from '#renderer/store/view.ts'
import { timelineText } from '#renderer/text/timelineText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './LaneRow.module.css'
import type { Lane, PlacedSession } from './lanesOf.ts'
import { SessionItem } from './SessionItem.tsx'
import { rowHeights } from './zoomLevels.ts'

export interface LaneRowProps {
  readonly lane: Lane
  /** Px from the top of the lanes. */
  readonly top: number
  readonly isNear: boolean
  /** See textScaleOf. */
  readonly textScale: number
  /** The minutes to mount. */
  readonly span: Span
  readonly segments: Pages<'segments'>
  readonly products: Page<'products'>
  readonly hosts: Page<'hosts'>
}

const noSegments: Page<'segments'> = []
/** Px that a far session's words need to be of any use. */
const sessionTextPx = 46
/** Below this scale the picture of a run is a smear. */
const ribbonPxPerMinute = 0.3

/** One room: its label, which stays, and its sessions, of which those in sight are mounted. */
export const LaneRow = memo(function LaneRow({ lane, top, isNear, textScale, span, ...data }: LaneRowProps) {
  const text = useText(timelineText)
  const { room, sessions, rows } = lane
  const rowHeight = rowHeights[isNear ? 'near' : 'far']
  const active = useView(({ selection }) => activeItem(selection, sessions))
  const isSelected = useView(
    ({ selection }) => selection?.table === 'rooms' && room !== null && selection.ids.includes(room.id),
  )
  const name = room ? room.name || text.unnamedRoom : text.roomless
  return (
    <div className={styles.lane} style={{ top, height: rows * rowHeight }}>
      <button
        type="button"
        className={styles.label}
        data-room={room?.id}
        aria-pressed={isSelected}
        title={[name, room?.account].filter(Boolean).join(' · ')}
      >
        <span className={styles.name}>{name}</span>
        {room && (
          <span className={styles.fact} data-fact={room.fact} title={text.fact(room.fact)}>
            {room.fact}
          </span>
        )}
        {isNear && room && room.account !== '' && <span className={styles.account}>{room.account}</span>}
      </button>
      <div
        role="listbox"
        tabIndex={0}
        aria-label={text.laneLabel(name, sessions.length)}
        aria-multiselectable="true"
        aria-activedescendant={active}
        data-lane={room?.id ?? ''}
        className={styles.track}
      >
        {sessions
          .filter(({ extent }) => overlaps(extent, span))
          .map(({ session, row, extent }) => (
            <SessionItem
              key={session.id}
              session={session}
              page={data.segments.get(session.id) ?? noSegments}
              products={rowsById(data.products)}
              hosts={rowsById(data.hosts)}
              top={row * rowHeight + 2}
              isNear={isNear}
              from={Math.max(span.start, extent.start)}
              to={Math.min(span.end, extent.end)}
              textScale={textScale}
              hasText={session.duration * textScale >= sessionTextPx}
              hasRibbon={textScale >= ribbonPxPerMinute}
            />
          ))}
      </div>
    </div>
  )
})

/** The element that has the keyboard in this lane: the last of the selected things, where they are in it. */
function activeItem(selection: Selection | null, sessions: readonly PlacedSession[]): string | undefined {
  const last = selection?.ids.at(-1)
  const isHere = (id: string) => sessions.some(({ session }) => session.id === id)
  if (!selection || last === undefined) return undefined
  if (selection.table === 'segments') return isHere(selection.page) ? `segment-${last}` : undefined
  return selection.table === 'sessions' && isHere(last) ? `session-${last}` : undefined
}
