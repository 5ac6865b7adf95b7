import type { MakingRefusal } from './makingRefusalText.ts'
import type { RecordRefusal } from './recordRefusalText.ts'
import type { TableName } from './tables.ts'
import type { Id, Minute } from './units.ts'

/** Why something a person asked for was not done. Worded in refusalText.ts, in one place, for every code. */
export type Refusal =
  | MakingRefusal
  | RecordRefusal
  | { readonly code: 'row-missing'; readonly table: TableName; readonly id: Id }
  | { readonly code: 'duration-too-short'; readonly duration: number }
  | { readonly code: 'duration-too-long'; readonly duration: number; readonly longest: Minute }
  | { readonly code: 'not-whole-minutes'; readonly value: number }
  | { readonly code: 'outside-plan'; readonly start: Minute; readonly end: Minute; readonly days: number }
  | { readonly code: 'bad-value'; readonly table: TableName; readonly field: string; readonly value: string }
  | { readonly code: 'unknown-name'; readonly table: TableName; readonly name: string }
  | { readonly code: 'ambiguous-name'; readonly table: TableName; readonly name: string }
  | { readonly code: 'file-not-workbook'; readonly file: string; readonly reason: WorkbookFault }
  | {
      readonly code: 'file-not-plan'
      readonly file: string
      readonly reason: PlanFileFault
      readonly detail: string
    }
  | { readonly code: 'nothing-to-import'; readonly file: string }
  | {
      readonly code: 'work-stopped'
      readonly of: string
      readonly reason: WorkFault
      readonly detail: string
    }
  | { readonly code: 'ends-before-start' }
  | { readonly code: 'fit-needs-fixed' }
  | {
      readonly code: 'fit-too-tight'
      readonly minutes: Minute
      readonly segments: number
      readonly minimum: Minute
    }
  | { readonly code: 'not-a-date'; readonly value: string }
  | { readonly code: 'bad-plan-length'; readonly days: number; readonly maxDays: number }

/** Why work on a file in the background ended before it was done. */
export type WorkFault = 'too-slow' | 'crashed'

export type WorkbookFault =
  | 'empty'
  | 'not-a-workbook'
  | 'password'
  | 'damaged'
  | 'too-large'
  | 'too-many-entries'
  | 'sizes-lie'
  /** A team workbook that a newer Bigday exported. */
  | 'newer-version'

export type PlanFileFault =
  | 'empty'
  | 'not-gzip'
  | 'too-large'
  | 'damaged'
  | 'not-json'
  | 'too-deep'
  | 'duplicate-key'
  | 'not-a-plan'
  | 'newer-version'
  | 'bad-checksum'
  | 'bad-record'
  | 'dangling-reference'
  | 'duplicate-id'
