import { type MouseEvent, useMemo } from 'react'
import { type Plan, planRow } from '#core/plan/Plan.ts'
import { usePlan } from '#renderer/store/openPlan.ts'
import { timelineText } from '#renderer/text/timelineText.ts'
import { useText } from '#renderer/text/useText.ts'
import { addSessionAt } from './boardCommands.ts'
import { boardKeyHandler } from './boardKeys.ts'
import { openRunOfShow, selectRoom } from './boardSelection.ts'
import { DragLabel } from './DragLabel.tsx'
import { hitAt } from './hitAt.ts'
import { laneIndexAt, laneTops } from './lanesOf.ts'
import { nowMinute } from './nowMinute.ts'
import styles from './Timeline.module.css'
import { TimelineBoard } from './TimelineBoard.tsx'
import { TimelineToolbar } from './TimelineToolbar.tsx'
import { timelineCommands } from './timelineCommands.ts'
import { useBoardDrag } from './useBoardDrag.ts'
import { useBringIntoSight } from './useBringIntoSight.ts'
import { useClockTick } from './useClockTick.ts'
import { useLanes } from './useLanes.ts'
import { useSpaceKey } from './useSpaceKey.ts'
import { useTimelineView } from './useTimelineView.ts'
import { useWheelZoom } from './useWheelZoom.ts'
import { detailOf, rowHeights, zoomLevelOf } from './zoomLevels.ts'

/** The timeline screen: every room, session and segment of the open plan over time, and the mouse and keys to move them. */
export function Timeline() {
  const plan = usePlan((open) => open)
  // A fresh board for another plan: its scale, scroll and gestures are its own.
  return <TimelineOfPlan key={plan.id} plan={plan} />
}

function TimelineOfPlan({ plan }: { readonly plan: Plan }) {
  const text = useText(timelineText)
  const lanes = useLanes(plan)
  const { board, sight } = useTimelineView(plan, lanes)
  const rowHeight = rowHeights[detailOf(sight?.pxPerMinute ?? 1)]
  const tops = useMemo(() => laneTops(lanes, rowHeight), [lanes, rowHeight])
  const drag = useBoardDrag({ board, plan, lanes, tops, rowHeight })
  const painted = drag.gesture?.kind === 'drag' ? drag.gesture.preview : plan
  const paintedLanes = useLanes(painted)
  const paintedTops = useMemo(() => laneTops(paintedLanes, rowHeight), [paintedLanes, rowHeight])
  const { startDate, timeZone } = planRow(plan)
  const now = nowMinute(startDate, timeZone, useClockTick())
  useWheelZoom(board)
  useSpaceKey(board.scroller)
  useBringIntoSight({ board, plan, lanes, tops, rowHeight })
  const commands = useMemo(() => timelineCommands(plan, lanes, board), [plan, lanes, board])
  const level = zoomLevelOf((sight?.width ?? 1) / (sight?.pxPerMinute ?? 1))
  const onKeyDown = boardKeyHandler({ plan, lanes, ...commands, onCancel: drag.cancel })

  const onClick = ({ target }: MouseEvent) => {
    const room = target instanceof Element ? target.closest<HTMLElement>('[data-room]') : null
    if (room?.dataset.room) selectRoom(room.dataset.room)
  }
  const onDoubleClick = (event: MouseEvent) => {
    const hit = hitAt(event.target, event.clientX)
    if (hit) return openRunOfShow(hit.sessionId)
    const isTrack = event.target instanceof Element && event.target.closest('[data-lane]')
    const point = board.pointAt(event.clientX, event.clientY)
    const lane = lanes[laneIndexAt(tops, point.y) ?? -1]
    if (isTrack && lane) addSessionAt(plan, lane.room?.id ?? null, point.minute)
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
        onScroll={board.onScroll}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onDoubleClick={onDoubleClick}
        {...drag.handlers}
      >
        {sight && (
          <TimelineBoard
            plan={painted}
            lanes={paintedLanes}
            tops={paintedTops}
            board={board}
            sight={sight}
            gesture={drag.gesture}
            now={now}
          />
        )}
      </div>
      {lanes.length === 0 && <p className={styles.empty}>{text.emptyNoRoom}</p>}
      {lanes.length > 0 && !commands.hasSession && <p className={styles.empty}>{text.emptyNoSession}</p>}
      <p className={styles.keys}>{text.keys}</p>
      {drag.gesture?.kind === 'drag' && <DragLabel gesture={drag.gesture} />}
    </section>
  )
}
