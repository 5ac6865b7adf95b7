import type { Cell } from '../Workbook.ts'

/**
 * What a reader makes of one cell. `missing` is a cell that says there is nothing (empty, `-`, `无`); `unreadable` is
 * one that says something the reader will not guess at, and becomes a finding with the cell's address.
 */
export type Reading<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly code: UnreadableCode; readonly expected: ExpectedValue }

/** Why a cell is not taken. */
export type UnreadableCode =
  | 'unreadable'
  /** Two values where one belongs: `199/299`. */
  | 'ambiguous'
  /** Readable, but impossible: `-5` in stock, `21:00-20:50`, price 0. */
  | 'out-of-range'
  /** `#REF!`, `#N/A` … */
  | 'error-cell'
  /** A formula without its result. */
  | 'formula-without-result'

/** What should have stood there; worded in findingText.ts. */
export type ExpectedValue =
  | 'clock'
  | 'time-range'
  | 'duration'
  | 'date'
  | 'money'
  | 'rate'
  | 'count'
  | 'factor'
  | 'boolean'
  | 'text'
  | 'name'
  | 'identifier'
  | 'lead-time'
  | 'colour'
  | 'one-of-list'

export const readAs = <Value>(value: Value): Reading<Value> => ({ kind: 'value', value })
export const missing: Reading<never> = { kind: 'missing' }
export const unreadable = (expected: ExpectedValue, code: UnreadableCode = 'unreadable'): Reading<never> => ({
  kind: 'unreadable',
  code,
  expected,
})

/** A reader of one kind of value. It never throws and never gives a value it is not sure of. */
export type Reader<Value> = (cell: Cell | undefined) => Reading<Value>
