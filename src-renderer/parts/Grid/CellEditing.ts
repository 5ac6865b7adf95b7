import type { Place } from './gridShape.ts'

/** A cell while its text is typed. */
export interface CellEditing {
  readonly place: Place
  readonly text: string
  /** Typing began on the cell and replaces what was there. */
  readonly isOverwriting: boolean
}
