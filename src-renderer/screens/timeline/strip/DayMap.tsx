import { type KeyboardEvent, memo, type PointerEvent, useMemo, useRef } from 'react'
import { dateOf, formatClock } from '#core/plan/clock.ts'
import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import { type IsoDate, minutesPerDay, overrunMinutes } from '#core/plan/units.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import { minuteToX, xToMinute } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { useView } from '#renderer/store/view.ts'
import { timelineText } from '#renderer/text/timelineText.ts'
import { useText } from '#renderer/text/useText.ts'
import type { Lane } from '../lanesOf.ts'
import type { BoardHandle, Sight } from '../useBoardView.ts'
import styles from './Strip.module.css'
import { useSeen } from './seenPlace.ts'
import { sessionsPath } from './sessionsPath.ts'

interface DayMapProps {
  readonly plan: Plan
  readonly lanes: readonly Lane[]
  readonly board: BoardHandle
  readonly sight: Sight
}

/** The whole plan in one strip: days, sessions by room, and the window, which is dragged along it. */
export function DayMap({ plan, lanes, board, sight }: DayMapProps) {
  const text = useText(timelineText)
  const { startDate, days } = planRow(plan)
  const end = days * minutesPerDay + overrunMinutes
  const track = useRef<HTMLDivElement>(null)
  /** From the middle of the window to where it was taken, in minutes; null while it is not dragged. */
  const grip = useRef<number | null>(null)

  const minuteAt = (clientX: number): number => {
    const box = track.current?.getBoundingClientRect()
    return box ? ((clientX - box.left) / box.width) * end : 0
  }
  const middle = (): number => {
    const { left, pxPerMinute } = board.placeNow()
    return xToMinute(left + board.sizeNow().width / 2, pxPerMinute)
  }
  const centre = (minute: number) => {
    const { top, pxPerMinute } = board.placeNow()
    board.scrollTo(Math.max(0, minuteToX(minute, pxPerMinute) - board.sizeNow().width / 2), top)
  }
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    const minute = minuteAt(event.clientX)
    const isOnFrame = event.target instanceof Element && event.target.closest('[data-frame]') !== null
    grip.current = isOnFrame ? minute - middle() : 0
    if (!isOnFrame) centre(minute)
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent) => {
    if (grip.current !== null) centre(minuteAt(event.clientX) - grip.current)
  }
  const onPointerUp = () => {
    grip.current = null
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const window = xToMinute(board.sizeNow().width, board.placeNow().pxPerMinute)
    const steps = { ArrowLeft: -0.1, ArrowRight: 0.1, PageUp: -0.9, PageDown: 0.9 }
    const step = steps[event.key as keyof typeof steps]
    if (step === undefined && event.key !== 'Home' && event.key !== 'End') return
    event.preventDefault()
    if (step !== undefined) centre(middle() + step * window)
    else centre(event.key === 'Home' ? 0 : end)
  }
  const at = useSeen(sight, ({ left, width, pxPerMinute }) =>
    Math.round(xToMinute(left + width / 2, pxPerMinute)),
  )
  const lang = useView((view) => view.lang)
  return (
    <div className={styles.map}>
      <div
        ref={track}
        className={styles.mapTrack}
        role="slider"
        tabIndex={0}
        aria-label={text.dayMap}
        aria-valuemin={0}
        aria-valuemax={end}
        aria-valuenow={at}
        aria-valuetext={`${dayName(dateOf(startDate, at), lang, 'short')} ${formatClock(at)}`}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={onPointerUp}
        onKeyDown={onKeyDown}
      >
        <MapPicture plan={plan} lanes={lanes} end={end} startDate={startDate} />
        <MapFrame sight={sight} end={end} />
      </div>
    </div>
  )
}

interface MapPictureProps extends Pick<DayMapProps, 'plan' | 'lanes'> {
  readonly end: number
  readonly startDate: IsoDate
}

/** What does not move with the window. */
const MapPicture = memo(function MapPicture({ plan, lanes, end, startDate }: MapPictureProps) {
  const lang = useView((view) => view.lang)
  const { path, rows } = useMemo(() => sessionsPath(lanes), [lanes])
  const { days } = planRow(plan)
  const phases = pageOf(plan, 'phases', '')
  // At most about forty names fit beside each other.
  const step = Math.ceil((days + 1) / 40)
  const named = Array.from({ length: Math.ceil((days + 1) / step) }, (_, index) => index * step)
  return (
    <>
      <svg viewBox={`0 0 ${end} ${rows}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={path} />
      </svg>
      {phases.map(({ id, start }) => (
        <i key={id} className={styles.mapPhase} style={{ left: `${(start / end) * 100}%` }} />
      ))}
      {named.map((day) => (
        <span key={day} style={{ left: `${((day * minutesPerDay) / end) * 100}%` }}>
          {dayName(dateOf(startDate, day * minutesPerDay), lang, 'short')}
        </span>
      ))}
    </>
  )
})

/** The window on the strip; all that repaints while the board scrolls. */
function MapFrame({ sight, end }: Pick<DayMapProps, 'sight'> & { readonly end: number }) {
  const start = useSeen(sight, ({ left, pxPerMinute }) => xToMinute(left, pxPerMinute))
  const length = useSeen(sight, ({ width, pxPerMinute }) => xToMinute(width, pxPerMinute))
  const from = Math.max(0, (start / end) * 100)
  return (
    <div
      className={styles.mapFrame}
      data-frame
      style={{ left: `${from}%`, width: `${Math.min(100 - from, (length / end) * 100)}%` }}
    />
  )
}
