import type { ReactNode } from 'react'
import type { Lang } from '#core/plan/Lang.ts'
import type { Id } from '#core/plan/units.ts'
import type { Field } from '#renderer/parts/fields/Field.ts'

/** What a grid needs of its rows: an id, and a new object whenever something shown of it changes. */
export interface GridRowData {
  readonly id: Id
}

/** A field as a column of a grid. */
export interface GridColumn<Row> extends Field<Row> {
  /** In pixels, until the planner drags it. */
  readonly width: number
  readonly align?: 'right' | 'center'
  /** What is painted where text alone does not do; `shown` stays the cell's accessible name. */
  readonly paint?: (row: Row, lang: Lang) => ReactNode
  /** What the status line adds up over the selection. */
  readonly measure?: Measure<Row>
}

export interface Measure<Row> {
  /** null where the row has none. */
  readonly of: (row: Row) => number | null
  readonly spell: (total: number, lang: Lang) => string
}
