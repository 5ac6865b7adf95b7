import type { StoredEdit } from './database.ts'
import type { EditHistory } from './EditHistory.ts'

/** `edited`: an edit was made on the way. `gone`: there is no such step. `unreadable`: one on the way cannot be had. */
export type GoToFault = 'edited' | 'gone' | 'unreadable'
export type GoToOutcome = { readonly ok: true } | { readonly ok: false; readonly fault: GoToFault }

export interface GoToOptions {
  /** Told now and then on a long way. */
  readonly onSteps?: (done: number, all: number) => void
  /** Stops where it is, which is no fault. */
  readonly signal?: AbortSignal
}

export interface Walk extends GoToOptions {
  /** `seq` that the plan stands at, and the one it shall stand at. */
  readonly from: number
  readonly to: number
  /** Whether the history is still the one that was to be walked. */
  readonly standsOn: () => boolean
  readonly undo: (edit: StoredEdit) => void
  readonly redo: (edit: StoredEdit) => void
}

/** Steps between two looks at the keys, and of one painting. */
const stepsAtOnce = 8

/** Walks up or down a history step by step; why not all the way, or null. */
export async function walkHistory(history: EditHistory, walk: Walk): Promise<GoToFault | null> {
  const { from, to, onSteps, signal } = walk
  const by = to < from ? -1 : 1
  for (let at = from; at !== to && !signal?.aborted; ) {
    const next = at + by * Math.min(stepsAtOnce, Math.abs(to - at))
    // Undoing takes the entry that one stands at, redoing the one after it. One that cannot be read is missed below.
    await history.readAll(Math.min(at, next) + 1, Math.abs(next - at)).catch(() => undefined)
    for (; at !== next; at += by) {
      const fault = stepOnce(history, walk, at, by)
      if (fault) return fault
    }
    onSteps?.(Math.abs(at - from), Math.abs(to - from))
    await new Promise((resolve) => setTimeout(resolve))
  }
  return null
}

function stepOnce(history: EditHistory, walk: Walk, at: number, by: 1 | -1): GoToFault | null {
  if (!walk.standsOn()) return 'edited'
  const edit = history.at(by < 0 ? at : at + 1)
  if (!edit) return 'unreadable'
  if (by < 0) walk.undo(edit)
  else walk.redo(edit)
  return null
}
