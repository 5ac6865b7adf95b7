import type { PlanEdit } from '#core/edits/inTurn.ts'
import { moveSession } from '#core/edits/moveSession.ts'
import type { Texts } from '#core/plan/Lang.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { Id, MakeId, Minute } from '#core/plan/units.ts'
import { notify } from '#renderer/frame/notify.ts'
import { commitOrNotify } from '#renderer/store/commitOrNotify.ts'
import { newId } from '#renderer/store/identity.ts'
import { openPlanNow } from '#renderer/store/openPlan.ts'
import { pasteNotices } from '#renderer/text/timelineText.ts'
import { selectBarsWhereTheyAre, selectSegments, selectSession } from './boardSelection.ts'
import { type Clip, setClip } from './clip.ts'
import { cursorNow } from './cursor.ts'
import type { Lane } from './lanesOf.ts'
import { copySegmentsTo, copySessionTo, moveSegmentsTo } from './runCopies.ts'
import { timelineEdits } from './timelineEdits.ts'
import { copyBars, moveBars } from './tracks/barEdits.ts'
import { barSpan } from './tracks/Track.ts'

/** A paste worked out: one edit, and what is selected by it. */
interface Paste {
  readonly label: Texts
  readonly edit: PlanEdit
  readonly choose: () => void
}

/** Puts what was copied (or cut) to the cursor's lane and minute, or says why not. */
export function pasteAtCursor(plan: Plan, lanes: readonly Lane[], clip: Clip | null): void {
  const paste = pasteNow(plan, lanes, clip)
  if ('zh' in paste) {
    notify(paste)
    return
  }
  if (!commitOrNotify(paste.label, paste.edit)) return
  paste.choose()
  if (clip?.isCut) setClip(null)
}

/** The paste at the cursor, or why there is none. */
function pasteNow(plan: Plan, lanes: readonly Lane[], clip: Clip | null): Paste | Texts {
  const { minute, laneKey } = cursorNow()
  const lane = lanes.find(({ key }) => key === laneKey)
  if (!clip) return pasteNotices.nothingToPaste
  if (clip.planId !== plan.id) return pasteNotices.otherPlan
  if (minute === null || !lane) return pasteNotices.noCursor
  return pasteOf(clip, lane, minute) ?? pasteNotices.noSessionAtCursor
}

function pasteOf(clip: Clip, lane: Lane, minute: Minute): Paste | undefined {
  const ids: Id[] = []
  const makeId: MakeId = () => {
    const id = newId()
    ids.push(id)
    return id
  }
  if (clip.kind === 'segments') return pasteSegments(clip, lane, minute, ids, makeId)
  if (clip.kind === 'session') return pasteSession(clip, lane, minute, ids, makeId)
  const { table, rows, isCut } = clip
  const minutes = minute - Math.min(...rows.map((row) => barSpan(row).start))
  const roomId = lane.room?.id ?? null
  return {
    label: isCut ? timelineEdits.moveRows : timelineEdits.copyRows,
    edit: isCut ? moveBars(clip, minutes, roomId) : copyBars(table, rows, minutes, roomId, makeId),
    choose: () => {
      const { plan } = openPlanNow()
      if (plan) selectBarsWhereTheyAre(plan, table, isCut ? clip.ids : ids)
    },
  }
}

function pasteSegments(
  clip: Extract<Clip, { readonly kind: 'segments' }>,
  lane: Lane,
  minute: Minute,
  ids: readonly Id[],
  makeId: MakeId,
): Paste | undefined {
  const { rows, isCut } = clip
  const on = lane.sessions.map(({ session }) => session)
  const into =
    on.find(({ start, duration }) => start <= minute && minute < start + duration) ??
    on.find(({ start, duration }) => minute === start + duration)
  if (!into) return undefined
  return {
    label: isCut ? timelineEdits.moveSegments : timelineEdits.copySegments,
    edit: isCut ? moveSegmentsTo(rows, into.id, minute) : copySegmentsTo(rows, into.id, minute, makeId),
    choose: () => selectSegments(into.id, isCut ? clip.ids : ids),
  }
}

function pasteSession(
  { ids: [sessionId = ''], isCut }: Clip,
  lane: Lane,
  minute: Minute,
  ids: readonly Id[],
  makeId: MakeId,
): Paste {
  const roomId = lane.room?.id ?? null
  return {
    label: isCut ? timelineEdits.moveSession : timelineEdits.copySession,
    edit: isCut
      ? (plan) => moveSession(plan, sessionId, minute, roomId ?? undefined)
      : copySessionTo(sessionId, minute, roomId, makeId),
    choose: () => selectSession(isCut ? sessionId : (ids[0] ?? sessionId)),
  }
}
