import { memo } from 'react'
import { checkOf } from '#core/checks/all.ts'
import type { Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { usePlan } from '#renderer/store/openPlan.ts'
import { type Selection, useView } from '#renderer/store/view.ts'
import { timelineText } from '#renderer/text/timelineText.ts'
import { useText } from '#renderer/text/useText.ts'
import { FindingSpans } from '../findings/FindingSpans.tsx'
import { useRowMarks } from '../findings/useFindingMarks.ts'
import { type LaneSizes, trackHeight } from '../laneSizes.ts'
import { listOfChoices } from '../listOfChoices.ts'
import { BarItem } from './BarItem.tsx'
import { type BarNames, barWords } from './barWords.ts'
import { barsIn } from './packBars.ts'
import { isBarTable, type Track } from './Track.ts'
import { TrackCurve } from './TrackCurve.tsx'
import { TrackMarks } from './TrackMarks.tsx'
import { TrackPicture } from './TrackPicture.tsx'
import styles from './Tracks.module.css'
import { type CurveValues, useTrackCurve } from './useTrackCurve.ts'

export interface TrackRowProps {
  readonly laneKey: string
  /** The room's; '' for a track of the whole plan. */
  readonly laneName: string
  readonly track: Track
  /** Px from the top of the lane. */
  readonly top: number
  readonly sizes: LaneSizes
  /** See textScaleOf. */
  readonly textScale: number
  /** The minutes to mount. */
  readonly span: Span
  readonly names: BarNames
  /** Service: agents that are needed. */
  readonly needed?: CurveValues | null
}

/** Px that words need to be of any use. */
const wordsPx = 26

/** A sub-lane: its name, which stays, its curve and its blocks, of which those in sight are mounted. */
export const TrackRow = memo(function TrackRow(props: TrackRowProps) {
  const { laneKey, laneName, track, sizes, textScale, span } = props
  const text = useText(timelineText)
  const lang = useView((view) => view.lang)
  const curve = useTrackCurve(track, span, textScale, props.needed ?? null)
  const height = trackHeight(track, sizes)
  const rowsTop = track.curve === null ? 0 : sizes.curve
  const isDense = sizes.detail === 'dense'
  const shown = isDense ? [] : barsIn(track, span)
  const hasItems = shown.length > 0
  const active = useView(({ selection }) => activeBar(selection, shown))
  const name = text.tracks[track.kind]
  // The board begins with the plan; what is published before it is counted, not lost.
  const early = barsIn(track, { start: Number.NEGATIVE_INFINITY, end: 0 }).length
  return (
    <div className={styles.row} style={{ top: props.top, height }} data-kind={track.kind}>
      <div className={styles.label}>
        <span>{name}</span>
        {early > 0 && <small title={text.beforePlanHint}>{text.beforePlan(early)}</small>}
        {curve && curve.top > 0 && <small>{text.curveTop[curve.kind](curve.top)}</small>}
      </div>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a label; the rule reads literals only. */}
      <div
        tabIndex={0}
        role={hasItems ? 'listbox' : 'group'}
        {...(hasItems && listOfChoices(active))}
        aria-label={[laneName, name, text.rowCount(track.bars.length)].filter(Boolean).join(' ')}
        data-lane={laneKey}
        data-track={`${laneKey}/${track.kind}`}
        className={styles.track}
      >
        {curve && <TrackCurve curve={curve} needed={props.needed ?? null} height={sizes.curve} />}
        {isDense && <TrackPicture track={track} span={span} top={rowsTop} height={height - rowsTop - 3} />}
        {shown.map((bar) => (
          <BarItem
            key={bar.id}
            bar={bar}
            top={rowsTop + bar.lane * sizes.bar + 1}
            height={sizes.bar - 2}
            {...barWords(bar, props.names, lang)}
            hasText={(bar.end - bar.start) * textScale >= wordsPx}
          />
        ))}
        {track.kind === 'service' && <ServiceGaps span={span} />}
        <TrackMarks marks={track.marks} span={span} textScale={textScale} />
        {track.bars.length === 0 && <p className={styles.empty}>{text.trackEmpty[track.kind]}</p>}
      </div>
    </div>
  )
})

/** Hours without any agent: the check says them of the plan, for they are nobody's row. */
function ServiceGaps({ span }: { readonly span: Span }) {
  const marks = useRowMarks(
    'plans',
    usePlan((plan) => plan.id),
  )
  const gaps = marks.filter(({ finding }) => checkOf(finding.check).group === 'service')
  return <FindingSpans marks={gaps} span={span} from={0} top={0} />
}

/** The element that has the keyboard in this track: the last of the selected rows, where they are in it. */
function activeBar(selection: Selection | null, shown: Track['bars']): string | undefined {
  const last = selection?.ids.at(-1)
  if (!selection || last === undefined || !isBarTable(selection.table)) return undefined
  const bar = shown.find(({ id, table }) => id === last && table === selection.table)
  return bar && `${bar.table}-${bar.id}`
}
