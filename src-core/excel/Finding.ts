import type { ExpectedValue, UnreadableCode } from './values/Reading.ts'

/** A cell of an import that a planner must see. The row it stands in is imported without it, or listed as skipped. */
export interface Finding {
  readonly file: string
  readonly sheet: string
  /** `A7`; '' for a finding about the whole sheet. */
  readonly cell: string
  /** The cell as the sheet shows it. */
  readonly raw: string
  /** What was expected, in words a planner reads (zh / en come from findingText.ts for the window). */
  readonly expected: ExpectedValue | ExpectedContext
  readonly code: UnreadableCode | ContextCode
}

/** Cells that are readable alone and wrong beside others. */
export type ContextCode =
  | 'end-missing'
  | 'time-missing'
  | 'time-goes-back'
  | 'overlaps-row'
  | 'contradicts'
  | 'date-missing'
  | 'session-assumed'
  | 'room-missing'
  | 'sheet-not-recognised'
  | 'column-not-used'
  | 'macros-ignored'
  | 'duplicate-key'
  | 'unknown-reference'

export type ExpectedContext =
  | 'end-or-duration'
  | 'start-and-end'
  | 'start-after-row-before'
  | 'same-as-first-row'
  | 'date-in-title'
  | 'session'
  | 'room'
  | 'known-table'
  | 'known-column'
  | 'no-macros'
  | 'unique-key'
  | 'row-in-plan'
