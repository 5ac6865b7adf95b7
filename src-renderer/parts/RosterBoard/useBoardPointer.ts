import { type PointerEvent, useRef } from 'react'
import type { Minute } from '#core/plan/units.ts'
import type { BoardActions, BoardBar, BoardDraft, BoardRow } from './BoardRow.ts'
import { type BoardGrid, isUnmoved, movedDraft, offDraft, paintedSpan, resizedDraft } from './draftOf.ts'

export interface BoardPlace {
  readonly row: BoardRow
  /** Fractional. */
  readonly minute: number
}

export interface BoardPointerArgs {
  readonly grid: BoardGrid
  readonly isMarkingOff: boolean
  readonly actions: BoardActions
  /** The row and the minute at a place of the page. */
  readonly placeAt: (clientX: number, clientY: number) => BoardPlace | undefined
  readonly setDraft: (draft: BoardDraft | null) => void
  /** Called with what was clicked: a bar, or a cell where there is none. */
  readonly onClick: (place: BoardPlace, bar: BoardBar | null) => void
}

interface Press {
  readonly place: BoardPlace
  readonly bar: BoardBar | null
  readonly part: 'whole' | 'start' | 'end'
  readonly x: number
  readonly y: number
  isMoved: boolean
  draft: BoardDraft | null
}

const threshold = 4
/** Px at either end of a bar that take hold of its edge; a quarter of it where it is narrower. */
const edgePx = 6

/** Mouse on the board: click, paint, move, copy (Alt) and resize. Esc lets go of what is held, see `cancel`. */
export function useBoardPointer(args: BoardPointerArgs) {
  const press = useRef<Press | null>(null)

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const { target, clientX: x, clientY: y } = event
    if (event.button !== 0 || !(target instanceof Element) || !target.closest('[data-track]')) return
    if (target.closest('button')) return
    const place = args.placeAt(x, y)
    if (!place) return
    const block = target.closest<HTMLElement>('[data-bar]')
    const bar = place.row.bars.find(({ id }) => id === block?.dataset.bar) ?? null
    press.current = { place, bar, part: partAt(block, x), x, y, isMoved: false, draft: null }
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const held = press.current
    if (!held) return
    const { clientX, clientY, altKey } = event
    held.isMoved ||= Math.hypot(clientX - held.x, clientY - held.y) > threshold
    const place = held.isMoved ? args.placeAt(clientX, clientY) : undefined
    if (!place) return
    held.draft = draftFor(args, held, place, altKey)
    args.setDraft(held.draft)
  }
  const onPointerUp = ({ clientX, clientY }: PointerEvent<HTMLElement>) => {
    const held = press.current
    cancel()
    if (!held) return
    const { draft, bar, place } = held
    if (!held.isMoved) args.onClick(place, bar)
    if (!draft || isUnmoved(draft, place.row.key)) return
    if (bar === null) args.actions.paint(draft, { x: clientX, y: clientY })
    else if (draft.kind === 'resize') args.actions.resize(draft)
    else args.actions.place(draft)
  }
  const cancel = () => {
    press.current = null
    args.setDraft(null)
  }
  return { cancel, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: cancel } }
}

function draftFor(
  { grid, isMarkingOff }: BoardPointerArgs,
  { place: from, bar, part }: Press,
  to: BoardPlace,
  isCopy: boolean,
): BoardDraft | null {
  const { row } = from
  if (isMarkingOff) return offDraft(row, from.minute, to.minute, grid)
  if (bar === null) return paintDraft(row, from.minute, to.minute, grid)
  if (part !== 'whole') return resizedDraft(bar, row.key, part, to.minute, grid)
  return movedDraft(bar, to.row.key, to.minute - from.minute, grid, isCopy)
}

/** What painting between two minutes of a row would make; null where nothing is free. */
export function paintDraft(row: BoardRow, from: Minute, to: Minute, grid: BoardGrid): BoardDraft | null {
  const span = paintedSpan(row, from, to, grid)
  return span ? { kind: 'paint', rowKey: row.key, bar: null, ...span } : null
}

function partAt(block: HTMLElement | null, x: number): Press['part'] {
  if (!block) return 'whole'
  const { left, right, width } = block.getBoundingClientRect()
  const edge = Math.min(edgePx, width / 4)
  if (x >= right - edge) return 'end'
  return x < left + edge ? 'start' : 'whole'
}
