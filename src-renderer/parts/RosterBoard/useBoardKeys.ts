import { type KeyboardEvent, useState } from 'react'
import { setView } from '#renderer/store/view.ts'
import type { BoardActions, BoardBar, BoardDraft, BoardRow, PagePoint } from './BoardRow.ts'
import { type BoardCursor, barAt, movedCursor } from './boardCursor.ts'
import { type BoardGrid, cellOf, offDraft } from './draftOf.ts'
import { type HeldBar, heldDraft } from './heldDraft.ts'
import { paintDraft } from './useBoardPointer.ts'

export interface BoardKeysArgs {
  readonly rows: readonly BoardRow[]
  readonly grid: BoardGrid
  readonly isMarkingOff: boolean
  readonly actions: BoardActions
  /** The selected bar and its row; null while the cursor has the keyboard. */
  readonly held: HeldBar | null
  readonly pick: (bar: BoardBar | null) => void
  /** Lets go of what the mouse holds. */
  readonly cancel: () => void
  /** Where on the page the cursor is. */
  readonly pointOf: (cursor: BoardCursor) => PagePoint
}

/**
 * The keyboard on the board. With nothing held, arrows move the cell cursor, Enter or Space begin to paint or take hold
 * of the bar there. With a bar held, arrows move it by the snap, with Shift its end; Enter opens it, Del removes it, Esc
 * lets go.
 */
export function useBoardKeys(args: BoardKeysArgs) {
  const { rows, grid, held } = args
  const [cursor, setCursor] = useState<BoardCursor>(() => ({
    row: 0,
    minute: cellOf(grid.window.start + 9 * 60, grid),
    anchor: null,
  }))
  const at: BoardCursor = {
    ...cursor,
    row: Math.min(cursor.row, Math.max(0, rows.length - 1)),
    minute: cellOf(cursor.minute, grid),
  }
  const row = rows[at.row]

  const onHeldKey = (event: KeyboardEvent): boolean => {
    if (!held) return false
    const letGo = () => setCursor({ row: held.row, minute: cellOf(held.bar.start, grid), anchor: null })
    switch (event.key) {
      case 'Escape':
        letGo()
        args.pick(null)
        return true
      case 'Enter':
        setView({ isInspectorOpen: true })
        return true
      case 'Delete':
      case 'Backspace':
        letGo()
        args.actions.remove(held.bar)
        return true
    }
    const draft = heldDraft(event, held, rows, grid)
    if (draft === null || draft === 'stay') return draft !== null
    if (draft.kind === 'resize') args.actions.resize(draft)
    else args.actions.place(draft)
    return true
  }
  const onCursorKey = (event: KeyboardEvent): boolean => {
    if (event.key === 'Escape') setCursor({ ...at, anchor: null })
    else if (event.key === 'Enter' || event.key === ' ') onPress()
    else {
      const next = movedCursor(event, at, rows, grid)
      if (next) setCursor(next)
      return next !== null
    }
    return true
  }
  const onPress = () => {
    if (!row) return
    const bar = args.isMarkingOff ? undefined : barAt(row, at.minute, grid.snap)
    if (at.anchor === null && bar) return args.pick(bar)
    if (at.anchor === null) return setCursor({ ...at, anchor: at.minute })
    const draft = draftAt(at)
    setCursor({ ...at, anchor: null })
    if (draft) args.actions.paint(draft, args.pointOf(at))
  }
  const draftAt = ({ anchor, minute }: BoardCursor): BoardDraft | null => {
    if (anchor === null || !row) return null
    return args.isMarkingOff ? offDraft(row, anchor, minute, grid) : paintDraft(row, anchor, minute, grid)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || rows.length === 0 || event.target !== event.currentTarget) return
    if (event.key === 'Escape') args.cancel()
    const isDone = held ? onHeldKey(event) : onCursorKey(event)
    if (isDone) event.preventDefault()
  }
  return { cursor: at, draft: draftAt(at), setCursor, onKeyDown }
}
