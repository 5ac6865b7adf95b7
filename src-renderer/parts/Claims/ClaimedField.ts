import { heardFields } from '#core/checks/facts/saidInRun.ts'
import type { PlanSettings } from '#core/plan/records/calendar.ts'
import type { TableName } from '#core/plan/tables.ts'
import type { Field } from '#renderer/parts/fields/Field.ts'
import { fieldsOfTable, type RowOf } from '#renderer/parts/fields/fieldsOfTable.ts'
import type { RecordRow } from '#renderer/parts/fields/recordFields.ts'
import type { SegmentRow } from '#renderer/parts/fields/segmentRows.ts'
import { claimsInProduct, claimsInSegment, type FoundClaim } from './claimsInText.ts'

/** The words of a text, typed for a row, that must not be said; in the order of the text. */
export type FindClaimsIn<Row> = (text: string, row: Row, settings: PlanSettings) => readonly FoundClaim[]

/** A field whose text may be read for words that must not be said. */
export interface ClaimedField<Row> extends Field<Row> {
  /** Absent where no viewer sees or hears what it says. */
  readonly claims?: FindClaimsIn<Row>
}

const heard: ReadonlySet<string> = new Set(heardFields)
/** Texts of a product that the word check reads. */
const seenOfProducts: ReadonlySet<string> = new Set(['name', 'sellingPoints'])

/** A field of a segment, read for claims where the word check reads it. */
export const segmentClaims = (field: Field<SegmentRow>): ClaimedField<SegmentRow> =>
  heard.has(field.key) ? { ...field, claims: claimsInSegment } : field

const productClaims = (field: Field<RecordRow<'products'>>): ClaimedField<RecordRow<'products'>> =>
  seenOfProducts.has(field.key) ? { ...field, claims: claimsInProduct } : field

const claimed: { readonly [T in TableName]?: readonly ClaimedField<never>[] } = {
  segments: fieldsOfTable('segments').map(segmentClaims),
  products: fieldsOfTable('products').map(productClaims),
}

/** The fields of a table, those that the word check reads with their claims. */
export const claimedFields = <T extends TableName>(table: T): readonly ClaimedField<RowOf<T>>[] =>
  (claimed[table] as readonly ClaimedField<RowOf<T>>[] | undefined) ?? fieldsOfTable(table)
