import type { ReactNode } from 'react'
import type { Lang } from '#core/plan/Lang.ts'
import type { Id } from '#core/plan/units.ts'
import type { ClaimedField } from '#renderer/parts/Claims/ClaimedField.ts'
import type { Measure } from './measures.ts'

/** What a grid needs of its rows: an id, and a new object whenever something shown of it changes. */
export interface GridRowData {
  readonly id: Id
}

/** A field as a column of a grid. */
export interface GridColumn<Row> extends ClaimedField<Row> {
  /** In pixels, until the planner drags it. */
  readonly width: number
  readonly align?: 'right' | 'center'
  /** What is painted where text alone does not do; `shown` stays the cell's accessible name. */
  readonly paint?: (row: Row, lang: Lang) => ReactNode
  /** What the status line adds up over the selection, and what rows are sorted by. */
  readonly measure?: Measure<Row>
  /**
   * What rows are sorted by where it is neither the measure nor the text: a minute for a clock, a place in a list for
   * its names. null for nothing, which stands last.
   */
  readonly sortBy?: (row: Row) => number | string | null
}
