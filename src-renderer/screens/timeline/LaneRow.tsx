import { memo } from 'react'
import { type Page, rowsById } from '#core/plan/Plan.ts'
import type { Id } from '#core/plan/units.ts'
import { overlaps, type Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { type Selection, useView } from '#renderer/store/view.ts'
import { timelineText } from '#renderer/text/timelineText.ts'
import { useText } from '#renderer/text/useText.ts'
import { FindingSpans } from './findings/FindingSpans.tsx'
import { useRowMarks } from './findings/useFindingMarks.ts'
import styles from './LaneRow.module.css'
import { type LaneSizes, sessionsHeight } from './laneSizes.ts'
import { type Lane, type PlacedSession, trackTops } from './lanesOf.ts'
import { listOfChoices } from './listOfChoices.ts'
import { SessionItem } from './SessionItem.tsx'
import { SessionsPicture } from './SessionsPicture.tsx'
import type { BarNames } from './tracks/barWords.ts'
import { ServiceRow } from './tracks/ServiceRow.tsx'
import { TrackRow } from './tracks/TrackRow.tsx'

export interface LaneRowProps {
  readonly lane: Lane
  /** Px from the top of the lanes. */
  readonly top: number
  readonly sizes: LaneSizes
  /** See textScaleOf. */
  readonly textScale: number
  /** The minutes to mount. */
  readonly span: Span
  readonly products: Page<'products'>
  readonly names: BarNames
}

/** Px that a far session's words need to be of any use. */
const sessionTextPx = 46
/** Narrower sessions are one picture together: each by itself could not be hit anyway. */
const sessionPx = 3

/** One room: its label, which stays, its sessions, of which those in sight are mounted, and its sub-lanes. */
export const LaneRow = memo(function LaneRow({ lane, top, sizes, textScale, span, ...data }: LaneRowProps) {
  const text = useText(timelineText)
  const { room, rows, key } = lane
  const tops = trackTops(lane, sizes)
  const name = laneName(lane, text)
  return (
    <div className={styles.lane} style={{ top, height: tops.at(-1) }}>
      {rows > 0 && (
        <>
          <RoomLabel lane={lane} name={name} height={tops[0] ?? 0} />
          <SessionTrack
            lane={lane}
            name={name}
            sizes={sizes}
            textScale={textScale}
            span={span}
            products={data.products}
            hosts={data.names.hosts}
          />
        </>
      )}
      {lane.tracks.map((track, index) => {
        const Row = track.kind === 'service' ? ServiceRow : TrackRow
        return (
          <Row
            key={track.kind}
            laneKey={key}
            laneName={room || key === '' ? name : ''}
            track={track}
            top={tops[index] ?? 0}
            sizes={sizes}
            textScale={textScale}
            span={span}
            names={data.names}
          />
        )
      })}
    </div>
  )
})

type TimelineWords = (typeof timelineText)['zh']

const laneName = ({ room }: Lane, text: TimelineWords): string =>
  room ? room.name || text.unnamedRoom : text.roomless

interface RoomLabelProps {
  readonly lane: Lane
  readonly name: string
  readonly height: number
}

function RoomLabel({ lane: { room }, name, height }: RoomLabelProps) {
  const text = useText(timelineText)
  const isSelected = useView(
    ({ selection }) => selection?.table === 'rooms' && room !== null && selection.ids.includes(room.id),
  )
  return (
    <button
      type="button"
      className={styles.label}
      style={{ height }}
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
      {height > 60 && room && room.account !== '' && <span className={styles.account}>{room.account}</span>}
    </button>
  )
}

interface SessionTrackProps extends Pick<LaneRowProps, 'lane' | 'sizes' | 'textScale' | 'span' | 'products'> {
  readonly name: string
  readonly hosts: Page<'hosts'>
}

function SessionTrack({ lane, name, sizes, textScale, span, products, hosts }: SessionTrackProps) {
  const text = useText(timelineText)
  const { sessions, key } = lane
  const inSight = sessions.filter(({ extent }) => overlaps(extent, span))
  const isBlock = ({ session }: PlacedSession) => session.duration * textScale >= sessionPx
  const hasItems = inSight.some(isBlock)
  const active = useView(({ selection }) => activeItem(selection, inSight.filter(isBlock), { span, sizes }))
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a label; the rule reads literals only.
    <div
      tabIndex={0}
      role={hasItems ? 'listbox' : 'group'}
      {...(hasItems && listOfChoices(active))}
      aria-label={text.laneLabel(name, sessions.length)}
      data-lane={key}
      data-track={`${key}/run`}
      className={styles.track}
      style={{ height: sessionsHeight(lane, sizes) }}
    >
      {lane.room && <RoomFindings roomId={lane.room.id} span={span} />}
      <SessionsPicture
        sessions={inSight.filter((placed) => !isBlock(placed))}
        rowHeight={sizes.session}
        span={span}
      />
      {inSight.filter(isBlock).map(({ session, page, row, extent }) => (
        <SessionItem
          key={session.id}
          session={session}
          page={page}
          products={rowsById(products)}
          hosts={rowsById(hosts)}
          top={row * sizes.session + 2}
          sizes={sizes}
          from={Math.max(span.start, extent.start)}
          to={Math.min(span.end, extent.end)}
          textScale={textScale}
          hasText={session.duration * textScale >= sessionTextPx}
        />
      ))}
    </div>
  )
}

/** What is wrong with the room at its minutes: hours without a show, spend that jumps. */
function RoomFindings({ roomId, span }: { readonly roomId: Id; readonly span: Span }) {
  return <FindingSpans marks={useRowMarks('rooms', roomId)} span={span} from={0} top={0} />
}

/** The element that has the keyboard in this lane: the last of the selected things, where they are in it. */
/** The chosen item's element, where it is mounted. */
function activeItem(
  selection: Selection | null,
  mounted: readonly PlacedSession[],
  { span, sizes }: Pick<LaneRowProps, 'span' | 'sizes'>,
): string | undefined {
  const last = selection?.ids.at(-1)
  if (!selection || last === undefined) return undefined
  const placed = mounted.find(
    ({ session }) => session.id === (selection.table === 'segments' ? selection.page : last),
  )
  if (!placed) return undefined
  if (selection.table === 'sessions') return `session-${last}`
  const segment = selection.table === 'segments' ? placed.page.find(({ id }) => id === last) : undefined
  const isMounted =
    segment &&
    sizes.detail === 'near' &&
    overlaps({ start: segment.start, end: segment.start + segment.duration }, span)
  return isMounted ? `segment-${last}` : undefined
}
