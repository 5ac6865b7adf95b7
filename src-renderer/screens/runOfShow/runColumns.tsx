import { type ClaimedField, segmentClaims } from '#renderer/parts/Claims/ClaimedField.ts'
import { ClaimedCell } from '#renderer/parts/Claims/ClaimedText.tsx'
import type { Field } from '#renderer/parts/fields/Field.ts'
import {
  linkNoField,
  listPriceField,
  livePriceField,
  mechanismField,
  toHandOf,
  toHandPriceField,
} from '#renderer/parts/fields/priceFields.ts'
import { segmentFields } from '#renderer/parts/fields/segmentFields.ts'
import type { SegmentRow } from '#renderer/parts/fields/segmentRows.ts'
import { durationField, timeField } from '#renderer/parts/fields/timeFields.ts'
import type { GridColumn } from '#renderer/parts/Grid/GridColumn.ts'
import { minutesMeasure, moneyMeasure } from '#renderer/parts/Grid/measures.ts'
import { KindCell } from './KindCell.tsx'
import { ProductsCell } from './ProductsCell.tsx'
import { TimeCell } from './TimeCell.tsx'
import { TimingCell } from './TimingCell.tsx'

const { timing, kind, title, products, hosts, script, showing, benefit, interaction, spendCue, notes } =
  segmentFields

/** A text that viewers see or hear, with what must not be said underlined. */
function heardText(
  field: Field<SegmentRow>,
): ClaimedField<SegmentRow> & Pick<GridColumn<SegmentRow>, 'paint'> {
  const claimed = segmentClaims(field)
  const { claims } = claimed
  if (!claims) return claimed
  return {
    ...claimed,
    paint: (row, lang) => <ClaimedCell text={field.shown(row, lang)} row={row} claims={claims} />,
  }
}

/** Prices of several products in one segment are not one to compare. */
const onlyProduct = ({ products: shown }: SegmentRow) => (shown.length === 1 ? shown[0] : undefined)

/** The sheet that teams know, column by column. */
export const runColumns: readonly GridColumn<SegmentRow>[] = [
  { ...timeField, width: 168, paint: (row, lang) => <TimeCell row={row} lang={lang} /> },
  {
    ...durationField,
    width: 52,
    align: 'right',
    measure: minutesMeasure(({ segment }) => segment.duration),
  },
  {
    ...timing,
    title: { zh: '联动', en: 'Link' },
    width: 48,
    align: 'center',
    paint: ({ segment }) => <TimingCell timing={segment.timing} />,
  },
  { ...kind, width: 104, paint: (row, lang) => <KindCell kind={row.segment.kind} lang={lang} /> },
  { ...heardText(title), width: 120 },
  { ...linkNoField, width: 76, align: 'right' },
  { ...products, width: 180, paint: ({ products: shown }) => <ProductsCell products={shown} /> },
  {
    ...listPriceField,
    width: 84,
    align: 'right',
    measure: moneyMeasure((row) => onlyProduct(row)?.product.listFen ?? null),
  },
  {
    ...livePriceField,
    width: 84,
    align: 'right',
    measure: moneyMeasure((row) => onlyProduct(row)?.lineup?.liveFen ?? null),
  },
  {
    ...toHandPriceField,
    width: 84,
    align: 'right',
    measure: moneyMeasure((row) => {
      const shown = onlyProduct(row)
      return shown ? toHandOf(shown) : null
    }),
  },
  { ...mechanismField, width: 140 },
  { ...hosts, width: 96 },
  { ...heardText(script), width: 220 },
  { ...showing, width: 140 },
  { ...heardText(benefit), width: 140 },
  { ...interaction, width: 120 },
  { ...spendCue, width: 120 },
  { ...notes, width: 140 },
]

/** Time, minutes, link and kind stay in view. */
export const frozenColumns = 4
