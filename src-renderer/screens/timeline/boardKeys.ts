import type { KeyboardEvent } from 'react'
import { findRow, type Plan, pageOf } from '#core/plan/Plan.ts'
import type { Minute } from '#core/plan/units.ts'
import { setView } from '#renderer/store/view.ts'
import { addSessionAt } from './boardCommands.ts'
import { openRunOfShow, selectBars, selectSegments } from './boardSelection.ts'
import { cursorNow } from './cursor.ts'
import { moveCursor } from './cursorMoves.ts'
import { type Held, heldNow } from './held.ts'
import {
  duplicateHeld,
  mergeHeld,
  moveHeld,
  moveHeldToRoom,
  removeHeld,
  splitAt,
  stretchHeld,
  toggleTiming,
} from './heldCommands.ts'
import { extendSelection, hasBeside, selectBeside, selectInTrackBeside } from './keyboardSelection.ts'
import type { Lane } from './lanesOf.ts'
import { beginRename } from './renaming.ts'
import { zoomStep } from './TimelineToolbar.tsx'
import type { Hover } from './useBoardDrag.ts'
import type { BoardHandle } from './useBoardView.ts'

export interface BoardKeysArgs {
  readonly plan: Plan
  readonly lanes: readonly Lane[]
  readonly board: BoardHandle
  /** What the pointer rests on since the last key that moved the cursor. */
  readonly hover: { current: Hover | null }
  readonly onZoom: (factor: number) => void
  readonly onFitAll: () => void
  readonly onNewSession: () => void
  /** Gives up a drag; false where there is none. */
  readonly onCancel: () => boolean
}

type Run = () => void
/** A key press as the commands are told of it. */
interface Press {
  readonly key: string
  readonly code: string
  readonly isCtrl: boolean
  readonly isShift: boolean
  readonly isAlt: boolean
}

/** The keyboard of the board. Keys it does not know are left to the rest of the window. */
export function boardKeyHandler(args: BoardKeysArgs) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    // Keys of the rename box, and those that choose a character of an IME, are not the board's.
    if (event.target instanceof HTMLInputElement || event.nativeEvent.isComposing) return
    const press = {
      key: event.key.length === 1 ? event.key.toLowerCase() : event.key,
      code: event.code,
      isCtrl: event.ctrlKey || event.metaKey,
      isShift: event.shiftKey,
      isAlt: event.altKey,
    }
    const run = viewCommand(args, press) ?? selectCommand(args, press) ?? heldCommand(args, press)
    if (!run) return
    event.preventDefault()
    event.stopPropagation()
    run()
  }
}

/** Commands that need nothing to be selected. */
function viewCommand(args: BoardKeysArgs, press: Press): Run | undefined {
  const { key, isCtrl, isAlt } = press
  if (isCtrl && key === '0') return args.onFitAll
  if (key === 'Escape') return () => void (args.onCancel() || setView({ selection: null }))
  const cursor = isAlt ? undefined : cursorCommand(args, press)
  if (cursor || isCtrl || isAlt) return cursor
  const runs: { readonly [key: string]: Run } = {
    '+': () => args.onZoom(zoomStep),
    '=': () => args.onZoom(zoomStep),
    '-': () => args.onZoom(1 / zoomStep),
    PageUp: () => scrollBy(args.board, -1),
    PageDown: () => scrollBy(args.board, 1),
    n: () => newSession(args),
    Insert: () => newSession(args),
    s: () => split(args),
  }
  return runs[key]
}

/** `,` and `.` move the cursor, as frame by frame in a film: a minute, with Shift five, with Ctrl an hour. */
function cursorCommand(args: BoardKeysArgs, { code, isCtrl, isShift }: Press): Run | undefined {
  if (code !== 'Comma' && code !== 'Period') return undefined
  const minutes = isCtrl ? 60 : isShift ? 5 : 1
  return () => {
    args.hover.current = null
    moveCursor(args, code === 'Comma' ? -minutes : minutes)
  }
}

function scrollBy({ sizeNow, placeNow, scrollTo }: BoardHandle, step: 1 | -1): void {
  const { left, top } = placeNow()
  scrollTo(Math.max(0, left + step * sizeNow().width * 0.8), top)
}

/** At the cursor where there is one, else where the toolbar puts it. */
function newSession({ plan, lanes, onNewSession }: BoardKeysArgs): void {
  const { minute, laneKey } = cursorNow()
  const lane = lanes.find(({ key, rows }) => key === laneKey && rows > 0)
  if (minute === null || !lane) onNewSession()
  else addSessionAt(plan, lane.room?.id ?? null, minute)
}

/** The segment under the pointer there, else the selected one at the cursor. */
function split({ plan, hover }: BoardKeysArgs): void {
  const over = hover.current
  if (over?.segmentId) {
    splitAt(over.sessionId, over.segmentId, Math.round(over.minute))
    return
  }
  const held = heldNow()
  const { minute } = cursorNow()
  if (held?.kind !== 'segments' || minute === null) return
  const at = held.ids.find((id) => {
    const segment = findRow(plan, 'segments', held.sessionId, id)
    return segment && segment.start < minute && minute < segment.start + segment.duration
  })
  splitAt(held.sessionId, at ?? held.ids[0] ?? '', minute)
}

/** Commands that choose what is selected. */
function selectCommand(args: BoardKeysArgs, { key, isCtrl, isShift, isAlt }: Press): Run | undefined {
  if (isAlt) return undefined
  if (key === 'ArrowUp' && !isCtrl) return () => selectInTrackBeside(args, -1)
  if (key === 'ArrowDown' && !isCtrl) return () => selectInTrackBeside(args, 1)
  const held = heldNow()
  if (key === 'Tab' && !isCtrl) {
    const step = isShift ? -1 : 1
    // At either end Tab goes on to the next track, as everywhere; Esc first, and it does so at once.
    return held && hasBeside(args, step) ? () => selectBeside(args, step) : undefined
  }
  if (isCtrl && key === 'a' && held) return () => selectAll(args.plan, held)
  const step = stepOf(key)
  if (step && isCtrl && isShift) return () => extendSelection(args, step)
  if (step && (isCtrl || !held)) return () => selectBeside(args, step)
  return undefined
}

function selectAll(plan: Plan, held: Held): void {
  if (held.kind === 'bars') selectBars(held.table, held.page, idsOf(pageOf(plan, held.table, held.page)))
  else selectSegments(held.sessionId, idsOf(pageOf(plan, 'segments', held.sessionId)))
}

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id)

/** Commands on what is selected. */
function heldCommand({ plan, lanes }: BoardKeysArgs, press: Press): Run | undefined {
  const held = heldNow()
  if (!held) return undefined
  const { key, isCtrl, isShift, isAlt } = press
  const step = stepOf(key)
  const minutes: Minute = (step ?? 0) * (isShift ? 5 : 1)
  if (isAlt) {
    if (step && !isCtrl) return () => stretchHeld(plan, held, minutes)
    if (key === 'ArrowUp') return () => moveHeldToRoom(plan, lanes, held, -1)
    return key === 'ArrowDown' ? () => moveHeldToRoom(plan, lanes, held, 1) : undefined
  }
  if (isCtrl) return key === 'd' ? () => duplicateHeld(plan, held) : undefined
  return step ? () => moveHeld(plan, held, minutes) : plainCommand(plan, held, key)
}

function plainCommand(plan: Plan, held: Held, key: string): Run | undefined {
  const runs: { readonly [key: string]: Run } = {
    Delete: () => removeHeld(plan, held),
    Backspace: () => removeHeld(plan, held),
    F2: () => beginRename(held),
    Enter: () => openHeld(held),
    ...(held.kind === 'segments' && {
      l: () => toggleTiming(plan, held.sessionId, held.ids),
      m: () => mergeHeld(plan, held.sessionId, held.ids),
    }),
  }
  return runs[key]
}

/** The run of show of a session; of everything else its fields, in the inspector. */
function openHeld(held: Held): void {
  if (held.kind === 'bars') setView({ isInspectorOpen: true })
  else openRunOfShow(held.sessionId)
}

function stepOf(key: string): 1 | -1 | undefined {
  if (key === 'ArrowLeft') return -1
  return key === 'ArrowRight' ? 1 : undefined
}
