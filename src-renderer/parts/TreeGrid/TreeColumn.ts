import type { ReactNode } from 'react'
import type { Lang } from '#core/plan/Lang.ts'
import type { Field } from '#renderer/parts/fields/Field.ts'
import type { GridRowData } from '#renderer/parts/Grid/GridColumn.ts'

/** A field as a column of a tree. The first column carries the tree. */
export interface TreeColumn<Row> extends Field<Row> {
  /** In pixels; the first column takes what is left over. */
  readonly width: number
  readonly align?: 'right' | 'center'
  /** What is painted where text alone does not do; `shown` stays the cell's accessible text. */
  readonly paint?: (row: Row, lang: Lang) => ReactNode
  /** Rows in which the field is not to be typed, though others take it. */
  readonly isLocked?: (row: Row) => boolean
  readonly tone?: (row: Row) => 'error' | 'warning' | 'success' | 'muted' | undefined
  /** Why it reads as it does, on hover and to who hears it. */
  readonly hint?: (row: Row, lang: Lang) => string
}

/** A row in its place in the tree. */
export interface TreeItem<Row extends GridRowData> {
  readonly row: Row
  /** 1 for roots. */
  readonly level: number
  /** null for a row without children. */
  readonly isOpen: boolean | null
  /** Among its siblings, from 1. */
  readonly place: number
  readonly siblings: number
}

/** The cell that keys go to. */
export interface TreePlace {
  readonly row: string
  readonly column: string
}
