import { moveSegments } from '#core/edits/moveSegments.ts'
import { moveSession } from '#core/edits/moveSession.ts'
import { resizeSegmentStart } from '#core/edits/resizeSegmentStart.ts'
import { resizeSession } from '#core/edits/resizeSession.ts'
import { setSegmentDuration } from '#core/edits/setSegmentDuration.ts'
import type { Texts } from '#core/plan/Lang.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { PlanDiff } from '#core/plan/PlanDiff.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import type { Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { type Snapped, type SnapTo, snapMinute, snapSpan } from '#renderer/parts/MinuteAxis/snapMinute.ts'
import type { Grip } from './Grip.ts'
import { timelineEdits } from './timelineEdits.ts'

/** Where a drag would put what it holds, and the one edit that does it. */
export interface DragAim {
  readonly span: Span
  /** The edge or quarter hour it snapped to. */
  readonly snappedAt: Minute | null
  /** Nothing would change: a release here is no edit. */
  readonly isUnmoved: boolean
  readonly label: Texts
  readonly edit: (plan: Plan) => Result<PlanDiff>
}

/**
 * What a drag by some (fractional) minutes comes to. The preview runs `edit` on the plan and shows what comes out, so
 * it cannot differ from what the release will do.
 * @param roomId the room of the lane the pointer is on; only a session changes rooms
 */
export function dragTo(grip: Grip, minutes: number, snap: SnapTo, roomId: Id | null): DragAim {
  const { sessionId, span } = grip
  const { start, end } = span
  switch (grip.kind) {
    case 'moveSegments': {
      const to = moved(span, snapSpan(start + minutes, end - start, snap))
      const edit = (plan: Plan) => moveSegments(plan, sessionId, grip.ids, to.span.start - start)
      return { ...to, label: timelineEdits.moveSegments, edit }
    }
    case 'moveSession': {
      const to = moved(span, snapSpan(start + minutes, end - start, snap))
      const room = roomId ?? grip.roomId
      const edit = (plan: Plan) => moveSession(plan, sessionId, to.span.start, room ?? undefined)
      return {
        ...to,
        isUnmoved: to.isUnmoved && room === grip.roomId,
        label: timelineEdits.moveSession,
        edit,
      }
    }
    case 'resizeStart': {
      const to = resized(span, { start: snapMinute(start + minutes, snap) })
      const edit = (plan: Plan) => resizeSegmentStart(plan, sessionId, grip.segmentId, to.span.start)
      return { ...to, label: timelineEdits.resizeSegment, edit }
    }
    case 'resizeEnd': {
      const to = resized(span, { end: snapMinute(end + minutes, snap) })
      const edit = (plan: Plan) => setSegmentDuration(plan, sessionId, [grip.segmentId], to.span.end - start)
      return { ...to, label: timelineEdits.resizeSegment, edit }
    }
    case 'resizeSession': {
      const to = resized(span, { end: snapMinute(end + minutes, snap) })
      const edit = (plan: Plan) => resizeSession(plan, sessionId, to.span.end - start)
      return { ...to, label: timelineEdits.resizeSession, edit }
    }
  }
}

type Landing = Pick<DragAim, 'span' | 'snappedAt' | 'isUnmoved'>

function moved({ start, end }: Span, { minute, at }: Snapped): Landing {
  return {
    span: { start: minute, end: minute + end - start },
    snappedAt: at,
    isUnmoved: minute === start,
  }
}

/** An edge dragged past the other one stops a minute short of it. */
function resized(span: Span, edge: { readonly start: Snapped } | { readonly end: Snapped }): Landing {
  const isStart = 'start' in edge
  const { minute, at } = isStart ? edge.start : edge.end
  const isTooFar = isStart ? minute >= span.end : minute <= span.start
  const start = isStart ? Math.min(minute, span.end - 1) : span.start
  const end = isStart ? span.end : Math.max(minute, span.start + 1)
  return {
    span: { start, end },
    snappedAt: isTooFar ? null : at,
    isUnmoved: start === span.start && end === span.end,
  }
}
