import type { PlanEdit } from '#core/edits/inTurn.ts'
import { moveSegments } from '#core/edits/moveSegments.ts'
import { moveSession } from '#core/edits/moveSession.ts'
import { resizeSegmentStart } from '#core/edits/resizeSegmentStart.ts'
import { resizeSession } from '#core/edits/resizeSession.ts'
import { setSegmentDuration } from '#core/edits/setSegmentDuration.ts'
import type { Texts } from '#core/plan/Lang.ts'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Segment } from '#core/plan/records/show.ts'
import type { Id, MakeId, Minute } from '#core/plan/units.ts'
import type { Span } from '#renderer/parts/MinuteAxis/minuteScale.ts'
import { type Snapped, type SnapTo, snapMinute, snapSpan } from '#renderer/parts/MinuteAxis/snapMinute.ts'
import { type BarGrip, type Grip, isBarGrip, type RunGrip } from './Grip.ts'
import { copySegmentsTo, copySessionTo, moveSegmentsTo } from './runCopies.ts'
import { timelineEdits } from './timelineEdits.ts'
import { copyBars, moveBars, rowsOfRefs, setBarSpan } from './tracks/barEdits.ts'

/** Where a drag would put what it holds, and the one edit that does it. */
export interface DragAim {
  readonly span: Span
  /** The edge or quarter hour it snapped to. */
  readonly snappedAt: Minute | null
  /** Nothing would change: a release here is no edit. */
  readonly isUnmoved: boolean
  readonly label: Texts
  readonly edit: PlanEdit
}

/** What the pointer is over, and whether the drag copies. */
export interface DropTarget {
  /** The room of the lane the pointer is on; null where that is none. */
  readonly roomId: Id | null
  /** The session on in that lane at a minute. */
  readonly sessionAt: (minute: Minute) => Id | undefined
  /** While a copy is dragged: makes the same ids at each call, so that the preview is what the release does. */
  readonly copyIds: (() => MakeId) | null
}

export const noTarget: DropTarget = { roomId: null, sessionAt: () => undefined, copyIds: null }

/**
 * What a drag by some (fractional) minutes comes to. The preview runs `edit` on the plan and shows what comes out, so
 * it cannot differ from what the release will do.
 */
export function dragTo(grip: Grip, minutes: number, snap: SnapTo, target: DropTarget): DragAim {
  const { span } = grip
  switch (grip.kind) {
    case 'moveSegments':
    case 'moveSession':
    case 'moveBars': {
      const to = moved(span, snapSpan(span.start + minutes, span.end - span.start, snap))
      return moveTo(grip, to, target)
    }
    case 'resizeStart':
    case 'resizeBarStart':
      return resizeTo(grip, resized(span, { start: snapMinute(span.start + minutes, snap) }))
    default:
      return resizeTo(grip, resized(span, { end: snapMinute(span.end + minutes, snap) }))
  }
}

type MoveGrip = Extract<Grip, { readonly kind: 'moveSegments' | 'moveSession' | 'moveBars' }>

function moveTo(grip: MoveGrip, to: Landing, target: DropTarget): DragAim {
  if (grip.kind === 'moveBars') return moveBarsTo(grip, to, target)
  const { roomId, copyIds } = target
  if (grip.kind === 'moveSegments') return moveSegmentsBy(grip, to, target)
  const { sessionId } = grip
  const { start } = to.span
  const room = roomId ?? grip.roomId
  const isUnmoved = to.isUnmoved && room === grip.roomId
  if (copyIds) {
    const edit: PlanEdit = (plan) => copySessionTo(sessionId, start, room, copyIds())(plan)
    return { ...to, isUnmoved, label: timelineEdits.copySession, edit }
  }
  const edit: PlanEdit = (plan) => moveSession(plan, sessionId, start, room ?? undefined)
  return { ...to, isUnmoved, label: timelineEdits.moveSession, edit }
}

type SegmentsGrip = Extract<RunGrip, { readonly kind: 'moveSegments' }>

/** Within their run segments move; over another room's session, or as copies, they go into that one's run. */
function moveSegmentsBy(grip: SegmentsGrip, to: Landing, { sessionAt, copyIds }: DropTarget): DragAim {
  const { sessionId, ids, span } = grip
  const minutes = to.span.start - span.start
  const into = sessionAt(to.span.start) ?? sessionId
  if (into === sessionId && !copyIds) {
    const edit: PlanEdit = (plan) => moveSegments(plan, sessionId, ids, minutes)
    return { ...to, label: timelineEdits.moveSegments, edit }
  }
  const put = (segments: readonly Segment[]): PlanEdit => {
    const at = Math.min(...segments.map(({ start }) => start)) + minutes
    return copyIds ? copySegmentsTo(segments, into, at, copyIds()) : moveSegmentsTo(segments, into, at)
  }
  const edit: PlanEdit = (plan) => put(segmentsOf(plan, sessionId, ids))(plan)
  const label = copyIds ? timelineEdits.copySegments : timelineEdits.moveSegments
  return { ...to, isUnmoved: to.isUnmoved && into === sessionId, label, edit }
}

/** The segments of a run that are among some, in run order. */
export const segmentsOf = (plan: Plan, sessionId: Id, ids: readonly Id[]): readonly Segment[] =>
  pageOf(plan, 'segments', sessionId).filter(({ id }) => ids.includes(id))

function moveBarsTo(
  grip: BarGrip & { readonly kind: 'moveBars' },
  to: Landing,
  { roomId, copyIds }: DropTarget,
): DragAim {
  const minutes = to.span.start - grip.span.start
  const room = grip.roomId === null || roomId === grip.roomId ? null : roomId
  const isUnmoved = to.isUnmoved && room === null
  if (copyIds) {
    const edit: PlanEdit = (plan) =>
      copyBars(grip.table, rowsOfRefs(plan, grip), minutes, room, copyIds())(plan)
    return { ...to, isUnmoved, label: timelineEdits.copyRows, edit }
  }
  return { ...to, isUnmoved, label: timelineEdits.moveRows, edit: moveBars(grip, minutes, room) }
}

function resizeTo(grip: Exclude<Grip, MoveGrip>, to: Landing): DragAim {
  const { start, end } = to.span
  if (isBarGrip(grip))
    return { ...to, label: timelineEdits.resizeRow, edit: setBarSpan(grip, start, end - start) }
  const { sessionId } = grip
  if (grip.kind === 'resizeSession') {
    const edit: PlanEdit = (plan) => resizeSession(plan, sessionId, end - start)
    return { ...to, label: timelineEdits.resizeSession, edit }
  }
  const edit: PlanEdit =
    grip.kind === 'resizeStart'
      ? (plan) => resizeSegmentStart(plan, sessionId, grip.segmentId, start)
      : (plan) => setSegmentDuration(plan, sessionId, [grip.segmentId], end - start)
  return { ...to, label: timelineEdits.resizeSegment, edit }
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
