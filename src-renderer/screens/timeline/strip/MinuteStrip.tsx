import type { PointerEvent } from 'react'
import { useMemo } from 'react'
import { dateOf, formatClock } from '#core/plan/clock.ts'
import { formatFen } from '#core/plan/money.ts'
import type { IsoDate, Minute } from '#core/plan/units.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import { minutesCss } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { useView } from '#renderer/store/view.ts'
import { timelineText } from '#renderer/text/timelineText.ts'
import { useText } from '#renderer/text/useText.ts'
import { showCard } from '../findings/card.ts'
import type { Lane } from '../lanesOf.ts'
import { curvePath } from '../tracks/curvePath.ts'
import type { Sight } from '../useBoardView.ts'
import { textScaleOf } from '../zoomLevels.ts'
import styles from './Strip.module.css'
import { stripAt, stripCurves } from './stripCurves.ts'

interface MinuteStripProps {
  readonly lanes: readonly Lane[]
  readonly tops: readonly number[]
  readonly sight: Sight
  readonly startDate: IsoDate
}

/** Under the lanes, on their axis: what the rooms in sight are to sell in each minute, and what is spent on it. */
export function MinuteStrip({ lanes, tops, sight, startDate }: MinuteStripProps) {
  const text = useText(timelineText)
  const lang = useView((view) => view.lang)
  const { shelf, minutes, pxPerMinute } = sight
  const seen = useMemo(
    () => lanes.filter((_, index) => (tops[index] ?? 0) < shelf.end && (tops[index + 1] ?? 0) > shelf.start),
    [lanes, tops, shelf],
  )
  const textScale = textScaleOf(pxPerMinute)
  const { start, end } = minutes
  const curves = useMemo(() => stripCurves(seen, { start, end }, textScale), [seen, start, end, textScale])
  const { span, bucket, gmv, spend } = curves
  const length = Math.max(1, gmv.values.length * bucket)
  const tell = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons !== 0) return
    event.stopPropagation()
    const box = event.currentTarget.getBoundingClientRect()
    const minute: Minute = Math.floor(span.start + ((event.clientX - box.left) / box.width) * length)
    const at = stripAt(seen, minute)
    const date = dayName(dateOf(startDate, minute), lang, 'short')
    const lines = [
      `${date} ${formatClock(minute)}`,
      `${text.gmvTarget} ${text.perMinuteOf(formatFen(at.gmv))}`,
      `${text.spendPlanned} ${text.perMinuteOf(formatFen(at.spend))}`,
    ]
    showCard({
      x: event.clientX,
      y: event.clientY,
      lines: lines.map((line) => ({ text: line, severity: null })),
    })
  }
  return (
    <div className={styles.strip}>
      <div className={styles.legend}>
        <b>{text.perMinute}</b>
        <span data-curve="gmv">
          {text.gmvTarget} {gmv.top > 0 ? text.curveTop.spend(gmv.top) : text.none}
        </span>
        <span data-curve="spend">
          {text.spendPlanned} {spend.top > 0 ? text.curveTop.spend(spend.top) : text.none}
        </span>
      </div>
      <div className={styles.track}>
        <svg
          className={styles.curves}
          style={{ left: minutesCss(span.start), width: minutesCss(length) }}
          viewBox={`0 0 ${length} 1`}
          preserveAspectRatio="none"
          aria-hidden="true"
          onPointerMove={tell}
        >
          <rect width={length} height={1} fill="transparent" />
          <path data-curve="spend" d={curvePath(spend.values, bucket, spend.top, true)} />
          <path data-curve="gmv" d={curvePath(gmv.values, bucket, gmv.top, false)} />
        </svg>
      </div>
    </div>
  )
}
