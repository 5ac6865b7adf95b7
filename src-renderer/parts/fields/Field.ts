import type { PlanEdit } from '#core/edits/inTurn.ts'
import type { Lang, Texts } from '#core/plan/Lang.ts'
import type { TableName } from '#core/plan/tables.ts'
import type { Id } from '#core/plan/units.ts'

/**
 * One field of the things that a table or the inspector shows: how it reads, and what a typed text does to it. Declared
 * once, so that a grid cell, a pasted cell and the inspector take the same texts.
 */
export interface Field<Row> {
  readonly key: string
  readonly title: Texts
  /** What people see; '' for nothing. */
  readonly shown: (row: Row, lang: Lang) => string
  /** What editing begins with and copying gives, where it is not what is shown: `1299` for `¥1,299`. Taken back whole by `take`. */
  readonly typed?: (row: Row, lang: Lang) => string
  /** Absent where the field only tells. */
  readonly edit?: FieldEdit<Row>
  /** The rows that it names, for going to them. */
  readonly refersTo?: (row: Row, lang: Lang) => readonly Reference[]
}

/** A row of a table that is kept whole, as all that fields name are. */
export interface Reference {
  readonly table: TableName
  readonly id: Id
  readonly label: string
}

export interface FieldEdit<Row> {
  /** `lines` takes line breaks, `pick` one and `picks` several of a list, `toggle` is switched by a key. */
  readonly kind: 'line' | 'lines' | 'pick' | 'picks' | 'toggle'
  /** What a text means for a row; '' clears. */
  readonly take: (text: string, row: Row) => Typed
  /** What a pick offers, and what a toggle goes through. */
  readonly options?: (row: Row, lang: Lang) => readonly PickOption[]
  /** How a pick offers to make what is not in its list; it takes any name then. */
  readonly create?: (name: string, lang: Lang) => string
  /** What the edit is called in undo and history. */
  readonly label: Texts
}

/** A text as an edit of the plan, or why it is none. */
export type Typed =
  | { readonly ok: true; readonly edit: PlanEdit }
  | { readonly ok: false; readonly why: Texts }

export interface PickOption {
  readonly label: string
  /** Shown beside it, and found by typing too. */
  readonly hint: string
}

export const takes = (edit: PlanEdit): Typed => ({ ok: true, edit })
export const declines = (why: Texts): Typed => ({ ok: false, why })

export const typedOf = <Row>(field: Field<Row>, row: Row, lang: Lang): string =>
  (field.typed ?? field.shown)(row, lang)

/** `改直播价`, `Change live price`. */
export const changeLabel = ({ zh, en }: Texts): Texts => ({
  zh: `改${zh}`,
  en: `Change ${/^[A-Z]{2}/.test(en) ? en : en.charAt(0).toLowerCase() + en.slice(1)}`,
})
