import { type MouseEvent, useMemo } from 'react'
import { type Plan, planRow } from '#core/plan/Plan.ts'
import { usePlan } from '#renderer/store/openPlan.ts'
import { timelineText } from '#renderer/text/timelineText.ts'
import { useText } from '#renderer/text/useText.ts'
import { addSessionAt } from './boardCommands.ts'
import { boardKeyHandler } from './boardKeys.ts'
import { openRunOfShow, selectRoom } from './boardSelection.ts'
import { boardClipboard } from './clipboard.ts'
import { DragLabel } from './DragLabel.tsx'
import { FindingCard } from './findings/FindingCard.tsx'
import { useHoverCard } from './findings/useHoverCard.ts'
import { isBarHit } from './Grip.ts'
import { hitAt } from './hitAt.ts'
import { laneSizes } from './laneSizes.ts'
import { laneIndexAt, laneTops } from './lanesOf.ts'
import { nowMinute } from './nowMinute.ts'
import { RenameBox } from './RenameBox.tsx'
import { useShownTracks } from './shownTracks.ts'
import { DayMap } from './strip/DayMap.tsx'
import styles from './Timeline.module.css'
import { TimelineBoard } from './TimelineBoard.tsx'
import { TimelineFoot } from './TimelineFoot.tsx'
import { TimelineToolbar } from './TimelineToolbar.tsx'
import { timelineCommands } from './timelineCommands.ts'
import { useBoardDrag } from './useBoardDrag.ts'
import { useBringIntoSight } from './useBringIntoSight.ts'
import { useClockTick } from './useClockTick.ts'
import { useLaneMaker, useLanes } from './useLanes.ts'
import { useLookAt } from './useLookAt.ts'
import { useSpaceKey } from './useSpaceKey.ts'
import { useTimelineView } from './useTimelineView.ts'
import { useWheelZoom } from './useWheelZoom.ts'
import { detailOf, zoomLevelOf } from './zoomLevels.ts'

/** The timeline screen: every room, session and segment of the open plan over time, and the mouse and keys to move them. */
export function Timeline() {
  const plan = usePlan((open) => open)
  // A fresh board for another plan: its scale, scroll and gestures are its own.
  return <TimelineOfPlan key={plan.id} plan={plan} />
}

function TimelineOfPlan({ plan }: { readonly plan: Plan }) {
  const text = useText(timelineText)
  const shown = useShownTracks()
  const make = useLaneMaker()
  const lanes = useLanes(make, plan, shown)
  const { board, sight } = useTimelineView(plan, lanes, shown)
  const detail = detailOf(sight?.pxPerMinute ?? 1)
  const sizes = useMemo(() => laneSizes(detail, shown), [detail, shown])
  const tops = useMemo(() => laneTops(lanes, sizes), [lanes, sizes])
  const drag = useBoardDrag({ board, plan, lanes, tops, sizes })
  const painted = drag.gesture?.kind === 'drag' ? drag.gesture.preview : plan
  const paintedLanes = useLanes(make, painted, shown)
  const paintedTops = useMemo(() => laneTops(paintedLanes, sizes), [paintedLanes, sizes])
  const { startDate, timeZone } = planRow(plan)
  const tick = useClockTick()
  const now = useMemo(() => nowMinute(startDate, timeZone, tick), [startDate, timeZone, tick])
  const card = useHoverCard({ plan, lanes, board })
  useWheelZoom(board)
  useSpaceKey(board.scroller)
  useBringIntoSight({ board, plan, lanes, tops, sizes })
  useLookAt({ board, sight, lanes, tops })
  const commands = useMemo(() => timelineCommands(plan, lanes, sizes, board), [plan, lanes, sizes, board])
  const level = zoomLevelOf((sight?.width ?? 1) / (sight?.pxPerMinute ?? 1))
  const onKeyDown = boardKeyHandler({
    plan,
    lanes,
    board,
    hover: drag.hover,
    ...commands,
    onCancel: drag.cancel,
  })

  const onClick = ({ target }: MouseEvent) => {
    const room = target instanceof Element ? target.closest<HTMLElement>('[data-room]') : null
    if (room?.dataset.room) selectRoom(room.dataset.room)
  }
  const onDoubleClick = (event: MouseEvent) => {
    const hit = hitAt(event.target, event.clientX)
    if (hit) {
      if (!isBarHit(hit)) openRunOfShow(hit.sessionId)
      return
    }
    const track = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-track]') : null
    const point = board.pointAt(event.clientX, event.clientY)
    const lane = lanes[laneIndexAt(tops, point.y) ?? -1]
    if (lane && track?.dataset.track?.endsWith('/run'))
      addSessionAt(plan, lane.room?.id ?? null, point.minute)
  }

  return (
    <section className={styles.timeline} aria-label={text.timeline}>
      <TimelineToolbar level={level} commands={commands} />
      <div
        ref={board.scroller}
        className={styles.scroller}
        role="application"
        aria-label={text.timeline}
        data-gesture={drag.gesture?.kind}
        onScroll={() => {
          board.onScroll()
          card.hide()
        }}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onDoubleClick={onDoubleClick}
        {...boardClipboard({ plan, lanes })}
        {...drag.handlers}
        onPointerMove={(event) => {
          drag.handlers.onPointerMove(event)
          card.tell(event)
        }}
        onPointerLeave={() => {
          drag.handlers.onPointerLeave()
          card.hide()
        }}
      >
        {sight && (
          <TimelineBoard
            plan={painted}
            lanes={paintedLanes}
            tops={paintedTops}
            sizes={sizes}
            board={board}
            sight={sight}
            gesture={drag.gesture}
            now={now}
          />
        )}
      </div>
      {sight && <DayMap plan={plan} lanes={lanes} board={board} sight={sight} />}
      {lanes.length === 0 && <p className={styles.empty}>{text.emptyNoRoom}</p>}
      {lanes.length > 0 && !commands.hasSession && <p className={styles.empty}>{text.emptyNoSession}</p>}
      {sight && <TimelineFoot plan={plan} lanes={lanes} sight={sight} />}
      <RenameBox plan={plan} />
      {drag.gesture?.kind === 'drag' ? <DragLabel gesture={drag.gesture} /> : <FindingCard />}
    </section>
  )
}
