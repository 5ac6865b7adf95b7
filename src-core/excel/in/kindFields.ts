import type { TableKind } from '../ImportProposal.ts'
import { lineupFields } from '../lineupFields.ts'
import { runOfShowFields } from '../runOfShowFields.ts'
import type { FieldSet } from './SheetField.ts'

/** The fields of every kind of table, in the order in which a tie is decided. */
export const kindFields: { readonly [K in TableKind]: FieldSet } = {
  'run-of-show': runOfShowFields,
  lineup: lineupFields,
}

export const tableKinds = Object.keys(kindFields) as readonly TableKind[]
