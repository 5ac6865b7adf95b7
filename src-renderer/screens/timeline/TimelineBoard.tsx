import { type CSSProperties, useMemo } from 'react'
import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import { type Minute, minutesPerDay, overrunMinutes } from '#core/plan/units.ts'
import { MinuteAxis } from '#renderer/parts/MinuteAxis/MinuteAxis.tsx'
import { MinuteTicks } from '#renderer/parts/MinuteAxis/MinuteTicks.tsx'
import { minutesCss } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { nightsOf } from '#renderer/parts/MinuteAxis/tickLabel.ts'
import { tickSteps } from '#renderer/parts/MinuteAxis/tickSteps.ts'
import { useView } from '#renderer/store/view.ts'
import { timelineText } from '#renderer/text/timelineText.ts'
import { useText } from '#renderer/text/useText.ts'
import { BoardOverlay } from './BoardOverlay.tsx'
import { labelWidth } from './boardSizes.ts'
import { CursorLabel } from './CursorLabel.tsx'
import type { Gesture } from './Gesture.ts'
import { LaneRow } from './LaneRow.tsx'
import type { LaneSizes } from './laneSizes.ts'
import type { Lane } from './lanesOf.ts'
import { PhaseRibbon } from './PhaseRibbon.tsx'
import { MinuteStrip } from './strip/MinuteStrip.tsx'
import styles from './Timeline.module.css'
import type { BoardHandle, Sight } from './useBoardView.ts'
import { textScaleOf } from './zoomLevels.ts'

export interface TimelineBoardProps {
  /** The plan to paint: a drag's preview while there is one. */
  readonly plan: Plan
  readonly lanes: readonly Lane[]
  readonly tops: readonly number[]
  readonly sizes: LaneSizes
  readonly board: BoardHandle
  readonly sight: Sight
  readonly gesture: Gesture | null
  /** The minute it is now; its line shows while it lies in the plan. */
  readonly now: Minute
}

/** What scrolls: ruler and phases above, a lane for each room, and what is drawn over the lanes. */
export function TimelineBoard({ plan, lanes, tops, sizes, board, sight, gesture, now }: TimelineBoardProps) {
  const lang = useView(({ lang }) => lang)
  const text = useText(timelineText)
  const { startDate, days } = planRow(plan)
  const phases = pageOf(plan, 'phases', '')
  const sessions = pageOf(plan, 'sessions', '')
  const nights = useMemo(() => nightsOf(sessions), [sessions])
  const hosts = pageOf(plan, 'hosts', '')
  const creators = pageOf(plan, 'creators', '')
  const names = useMemo(() => ({ hosts, creators }), [hosts, creators])
  const end = days * minutesPerDay + overrunMinutes
  const shown = lanes
    .map((lane, index) => ({ lane, top: tops[index] ?? 0, bottom: tops[index + 1] ?? 0 }))
    .filter(({ top, bottom }) => top < sight.shelf.end && bottom > sight.shelf.start)
  return (
    <div className={styles.board} style={boardStyle(sight.pxPerMinute, end)}>
      <div className={styles.head}>
        <div className={styles.corner}>{phases.length > 0 && <span>{text.phases}</span>}</div>
        <div className={styles.headTrack}>
          <MinuteAxis
            pxPerMinute={sight.pxPerMinute}
            span={sight.minutes}
            startDate={startDate}
            nights={nights}
            lang={lang}
            days={days}
            stickAt={labelWidth}
          />
          {phases.length > 0 && (
            <div className={styles.phases}>
              <PhaseRibbon phases={phases} />
            </div>
          )}
          {now >= 0 && now < end && (
            <span className={styles.nowLabel} style={{ left: minutesCss(now) }}>
              {text.now}
            </span>
          )}
          <CursorLabel />
        </div>
      </div>
      <div ref={board.lanesBox} className={styles.lanes} style={{ height: tops.at(-1) ?? 0 }}>
        <div className={styles.overlay}>
          <MinuteTicks span={sight.minutes} step={tickSteps(sight.pxPerMinute, lang).label} kind="line" />
          <div className={styles.beyond} style={{ left: minutesCss(end) }} />
        </div>
        {shown.map(({ lane, top }) => (
          <LaneRow
            key={lane.key}
            lane={lane}
            top={top}
            span={sight.minutes}
            sizes={sizes}
            textScale={textScaleOf(sight.pxPerMinute)}
            products={pageOf(plan, 'products', '')}
            names={names}
          />
        ))}
        <BoardOverlay gesture={gesture} now={now >= 0 && now < end ? now : null} lanes={lanes} tops={tops} />
      </div>
      <MinuteStrip lanes={lanes} tops={tops} sight={sight} startDate={startDate} />
    </div>
  )
}

/** `--minute` is the px of one minute: a zoom changes this one value, and not one block repaints. */
function boardStyle(pxPerMinute: number, end: Minute): CSSProperties & { readonly '--minute': string } {
  return {
    '--minute': `${pxPerMinute}px`,
    width: `calc(${labelWidth}px + var(--minute) * ${end})`,
  }
}
