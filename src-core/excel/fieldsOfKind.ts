import type { Texts } from '#core/plan/Lang.ts'
import type { TableKind } from './ImportProposal.ts'
import { kindFields } from './in/kindFields.ts'

/** A field that a column can be read as, for the preview's picker. */
export interface NamedField {
  /** What `TableCorrection.columns` and `RecognisedColumn.field` say. */
  readonly field: string
  readonly name: Texts
}

/** The fields of a kind of table, in the order of a usual sheet. */
export function fieldsOfKind(kind: TableKind): readonly NamedField[] {
  return Object.entries(kindFields[kind]).map(([field, { name }]) => ({ field, name }))
}
