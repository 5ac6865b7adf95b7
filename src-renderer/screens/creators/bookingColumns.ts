import type { Lang, Texts } from '#core/plan/Lang.ts'
import { pageOf, planRow, rowsById } from '#core/plan/Plan.ts'
import type { Fen } from '#core/plan/units.ts'
import type { Figure } from '#core/pricing/Figure.ts'
import { type BookingMoney, type BookingPart, bookingMoney } from '#core/rollup/bookingMoney.ts'
import { sampleState } from '#core/rollup/sampleState.ts'
import type { RecordRow } from '#renderer/parts/fields/recordFields.ts'
import type { GridColumn } from '#renderer/parts/Grid/GridColumn.ts'
import { moneyMeasure } from '#renderer/parts/Grid/measures.ts'
import { tableColumns } from '#renderer/parts/RecordTable/tableColumns.tsx'
import { openPlanNow } from '#renderer/store/openPlan.ts'
import { creatorsText, sampleStateNames } from '#renderer/text/creatorsText.ts'
import { figureText } from './figureText.ts'

type BookingColumn = GridColumn<RecordRow<'bookings'>>

/** The money of a row as the plan has its products and its fee now. A row is another one when either changes. */
function moneyNow({ record }: RecordRow<'bookings'>): BookingMoney | null {
  const { plan } = openPlanNow()
  return plan && bookingMoney(record, rowsById(pageOf(plan, 'products', '')), planRow(plan).settings)
}

function moneyColumn(key: keyof BookingMoney, title: (lang: Lang) => string): BookingColumn {
  const figureOf = (row: RecordRow<'bookings'>): Figure<Fen | null, BookingPart> | undefined =>
    moneyNow(row)?.[key]
  const fenOf = (row: RecordRow<'bookings'>): Fen | null => {
    const figure = figureOf(row)
    return figure?.known ? figure.value : null
  }
  return {
    key,
    title: inBoth(title),
    width: 128,
    align: 'right',
    shown: (row, lang) => {
      const figure = figureOf(row)
      const { shown, why } = figure ? figureText(figure, lang) : { shown: '', why: '' }
      return why === '' ? shown : `${shown} ${why}`
    },
    measure: moneyMeasure(fenOf),
  }
}

const inBoth = (title: (lang: Lang) => string): Texts => ({ zh: title('zh'), en: title('en') })

/** Every field of a booking, and what they come to. */
export const bookingColumns: readonly BookingColumn[] = [
  ...tableColumns('bookings'),
  moneyColumn('commissionFen', (lang) => creatorsText[lang].commission),
  moneyColumn('costFen', (lang) => creatorsText[lang].cost),
  moneyColumn('breakEvenGmvFen', (lang) => creatorsText[lang].breakEven),
  moneyColumn('headroomFen', (lang) => creatorsText[lang].headroom),
]

const sampleStateColumn: BookingColumn = {
  key: 'sampleState',
  title: inBoth((lang) => creatorsText[lang].sampleState),
  width: 88,
  shown: ({ record }, lang) => sampleStateNames[sampleState(record)][lang],
}

const sampleKeys = ['creatorId', 'start', 'status'] as const
const sampleFields = ['sample.trackingNo', 'sample.signed', 'sample.costFen', 'products'] as const

/** What is sent to whom for when, and where it is. */
export const sampleColumns: readonly BookingColumn[] = [
  ...columnsNamed(sampleKeys),
  sampleStateColumn,
  ...columnsNamed(sampleFields),
]

function columnsNamed(keys: readonly string[]): readonly BookingColumn[] {
  return keys.map((key) => {
    const column = tableColumns('bookings').find((each) => each.key === key)
    if (!column) throw new Error(`bookings have no column ${key}`)
    return column
  })
}
