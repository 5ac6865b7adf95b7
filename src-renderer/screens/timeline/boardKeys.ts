import type { KeyboardEvent } from 'react'
import { moveSegments } from '#core/edits/moveSegments.ts'
import { moveSession } from '#core/edits/moveSession.ts'
import { removeSegments } from '#core/edits/removeSegments.ts'
import { removeSession } from '#core/edits/removeSession.ts'
import { setSegmentTiming } from '#core/edits/setSegmentTiming.ts'
import { findRow, type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Id, Minute } from '#core/plan/units.ts'
import { setView, useView } from '#renderer/store/view.ts'
import { openRunOfShow, selectSegments, selectSession } from './boardSelection.ts'
import { commitOrNotify } from './commitOrNotify.ts'
import { selectBeside, selectInLaneBeside } from './keyboardSelection.ts'
import type { Lane } from './lanesOf.ts'
import { rowAfterRemoval } from './runNeighbours.ts'
import { zoomStep } from './TimelineToolbar.tsx'
import { timelineEdits } from './timelineEdits.ts'

export interface BoardKeysArgs {
  readonly plan: Plan
  readonly lanes: readonly Lane[]
  readonly onZoom: (factor: number) => void
  readonly onFitAll: () => void
  /** Gives up a drag; false where there is none. */
  readonly onCancel: () => boolean
}

/** What the keys act on: segments of one session, or (no ids) the session itself. */
interface Held {
  readonly sessionId: Id
  readonly ids: readonly Id[]
}

/** The keyboard of the board. Keys it does not know are left to the rest of the window. */
export function boardKeyHandler(args: BoardKeysArgs) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const run = commandOf(args, event)
    if (!run) return
    event.preventDefault()
    event.stopPropagation()
    run()
  }
}

function commandOf(args: BoardKeysArgs, event: KeyboardEvent): (() => void) | undefined {
  const isCtrl = event.ctrlKey || event.metaKey
  if (isCtrl && event.key === '0') return args.onFitAll
  if (event.key === '+' || event.key === '=') return () => args.onZoom(zoomStep)
  if (event.key === '-') return () => args.onZoom(1 / zoomStep)
  if (event.key === 'Escape') return () => void (args.onCancel() || setView({ selection: null }))
  if (event.key === 'ArrowUp') return () => selectInLaneBeside(args, -1)
  if (event.key === 'ArrowDown') return () => selectInLaneBeside(args, 1)
  const held = heldNow()
  const step = stepOf(event.key)
  if (step && (isCtrl || !held)) return () => selectBeside(args, step)
  if (!held) return undefined
  if (step) return () => moveBy(args.plan, held, step * (event.shiftKey ? 5 : 1))
  return isCtrl ? undefined : commandOnHeld(args.plan, held, event.key)
}

function commandOnHeld(plan: Plan, held: Held, key: string): (() => void) | undefined {
  if (key === 'Enter') return () => openRunOfShow(held.sessionId)
  if (key === 'Delete' || key === 'Backspace') return () => remove(plan, held)
  if (key.toLowerCase() === 'l' && held.ids.length > 0) return () => toggleTiming(plan, held)
  return undefined
}

function stepOf(key: string): 1 | -1 | undefined {
  if (key === 'ArrowLeft') return -1
  return key === 'ArrowRight' ? 1 : undefined
}

function heldNow(): Held | undefined {
  const { selection } = useView.getState()
  const first = selection?.ids[0]
  if (!selection || first === undefined) return undefined
  if (selection.table === 'segments') return { sessionId: selection.page, ids: selection.ids }
  return selection.table === 'sessions' ? { sessionId: first, ids: [] } : undefined
}

function moveBy(plan: Plan, { sessionId, ids }: Held, minutes: Minute): void {
  if (ids.length > 0) {
    commitOrNotify(timelineEdits.moveSegments, (now) => moveSegments(now, sessionId, ids, minutes))
    return
  }
  const session = findRow(plan, 'sessions', '', sessionId)
  if (session)
    commitOrNotify(timelineEdits.moveSession, (now) => moveSession(now, sessionId, session.start + minutes))
}

function remove(plan: Plan, { sessionId, ids }: Held): void {
  if (ids.length === 0) {
    if (commitOrNotify(timelineEdits.removeSession, (now) => removeSession(now, sessionId)))
      setView({ selection: null })
    return
  }
  const next = rowAfterRemoval(pageOf(plan, 'segments', sessionId), ids)
  if (!commitOrNotify(timelineEdits.removeSegments, (now) => removeSegments(now, sessionId, ids))) return
  if (next === undefined) selectSession(sessionId)
  else selectSegments(sessionId, [next])
}

/** Fixes all of them; where all are fixed already, links them again. */
function toggleTiming(plan: Plan, { sessionId, ids }: Held): void {
  const isFixed = ids.every((id) => findRow(plan, 'segments', sessionId, id)?.timing === 'fixed')
  const timing = isFixed ? 'linked' : 'fixed'
  commitOrNotify(timelineEdits.setTiming, (now) => setSegmentTiming(now, sessionId, ids, timing))
}
