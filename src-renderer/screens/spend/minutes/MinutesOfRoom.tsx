import type { InputRef } from 'antd'
import { useMemo, useRef } from 'react'
import type { Plan } from '#core/plan/Plan.ts'
import { spendBetween } from '#core/plan/spendMinutes.ts'
import { type Fen, minutesPerDay } from '#core/plan/units.ts'
import { darkSpend, spendLinesOf } from '#core/rollup/minuteSpend.ts'
import { FindingItem } from '#renderer/parts/Findings/FindingItem.tsx'
import { keyOf } from '#renderer/parts/Findings/keyOf.ts'
import { useFindings } from '#renderer/store/findings.ts'
import { useView } from '#renderer/store/view.ts'
import { spendText } from '#renderer/text/spendText.ts'
import { useText } from '#renderer/text/useText.ts'
import { airOf } from './airOf.ts'
import { CapsLine } from './CapsLine.tsx'
import { findingMarks, findingsHere } from './findingMarks.ts'
import { type BoardHandle, MinuteBoard } from './MinuteBoard.tsx'
import styles from './Minutes.module.css'
import { type MinutePlace, minutesOfPlace, type PlacedLine } from './minutePlace.ts'
import { PaintBar } from './PaintBar.tsx'
import { PaintFoot } from './PaintFoot.tsx'
import { PlaceBar } from './PlaceBar.tsx'
import { useBoardZoom } from './useBoardZoom.ts'
import { usePainting, zoomStep } from './usePainting.ts'

interface MinutesOfRoomProps {
  readonly plan: Plan
  readonly place: MinutePlace
  /** The line that is painted; null while a new one is. */
  readonly placed: PlacedLine | null
}

/** One room's day: its money by the minute over what is on air, painted by drag or by keys. */
export function MinutesOfRoom({ plan, place, placed }: MinutesOfRoomProps) {
  const board = useRef<BoardHandle>(null)
  const level = useRef<InputRef>(null)
  const line = placed?.line ?? null
  const shown = useRoomDay(plan, place)
  const { window, lines, air, airSpan, dark } = shown
  const zoom = useBoardZoom(window, line ? { start: line.start, end: line.start + line.duration } : airSpan)
  const painting = usePainting({ plan, place, placed, ...shown, zoom, board, level })
  const findings = useFindings()
  const here = useMemo(
    () => findingsHere(findings, place.roomId, lines, window),
    [findings, place.roomId, lines, window],
  )
  const marks = useMemo(() => findingMarks(here, window), [here, window])
  const onZoom = (to: 'in' | 'out' | 'day' | 'air') => {
    if (to === 'in' || to === 'out') zoom.by(to === 'in' ? zoomStep : 1 / zoomStep)
    else zoom.show(to === 'day' ? window : airSpan)
  }
  return (
    <>
      <PlaceBar {...{ plan, place, lines, line, onZoom }} />
      <PaintBar line={line} onTryPacing={painting.tryPacing} onPacing={painting.setPacing} />
      <MinuteBoard ref={board} {...{ window, zoom, lines, line, air, marks }} {...painting.board} />
      <PaintFoot
        ref={level}
        day={place.day}
        {...{ lines, line, air, dark }}
        dayFen={shown.dayFen}
        {...painting.foot}
        onLeave={() => board.current?.focus()}
      />
      <CapsLine plan={plan} place={place} channel={line?.channel ?? null} />
      <RoomFindings here={here} />
    </>
  )
}

function RoomFindings({ here }: { readonly here: ReturnType<typeof findingsHere> }) {
  const text = useText(spendText)
  const open = here.filter(({ acceptance }) => acceptance === null)
  if (open.length === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={styles.findings} aria-label={text.findings} tabIndex={0}>
      {open.map((judged) => (
        <FindingItem key={keyOf(judged)} judged={judged} leads />
      ))}
    </section>
  )
}

/** What a room's day shows; made anew when its own rows change. */
function useRoomDay(plan: Plan, { roomId, day }: MinutePlace) {
  const lang = useView((view) => view.lang)
  const { spend, sessions, segments, products } = plan.tables
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the plan only these tables count.
  return useMemo(() => {
    const window = minutesOfPlace(plan, { roomId, day })
    const lines = spendLinesOf(plan, roomId, window)
    const air = airOf(plan, roomId, window, lang)
    const [first, last] = [air.sessions[0], air.sessions.at(-1)]
    const midnight = day * minutesPerDay
    return {
      window,
      lines,
      air,
      airSpan: first && last ? { start: first.start, end: Math.max(last.end, first.start + 1) } : window,
      dark: darkSpend(plan, roomId, window),
      dayFen: lines.reduce<Fen>(
        (sum, each) => sum + spendBetween(each, midnight, midnight + minutesPerDay),
        0,
      ),
    }
  }, [spend, sessions, segments, products, roomId, day, lang])
}
