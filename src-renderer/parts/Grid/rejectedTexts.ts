import { create } from 'zustand'
import type { Texts } from '#core/plan/Lang.ts'
import type { Id } from '#core/plan/units.ts'

/** A text that a cell did not take: it stays in the cell, with the reason, until it is corrected or given up. */
export interface RejectedText {
  readonly text: string
  readonly why: Texts
}

/** By row, then by column. A row's map is the same object until one of its cells changes. */
type Rejected = ReadonlyMap<Id, ReadonlyMap<string, RejectedText>>

/** Kept outside of the grids: going to another screen and back loses no text. */
export const useRejected = create<{ readonly rejected: Rejected }>()(() => ({ rejected: new Map() }))

export const rejectedNow = (row: Id, column: string): RejectedText | undefined =>
  useRejected.getState().rejected.get(row)?.get(column)

/** Sets what a cell shows in place of its value; null gives the value back. */
export function setRejected(row: Id, column: string, text: RejectedText | null): void {
  const { rejected } = useRejected.getState()
  const before = rejected.get(row)
  if (!text && !before?.has(column)) return
  const cells = new Map(before)
  if (text) cells.set(column, text)
  else cells.delete(column)
  const next = new Map(rejected)
  if (cells.size > 0) next.set(row, cells)
  else next.delete(row)
  useRejected.setState({ rejected: next })
}
