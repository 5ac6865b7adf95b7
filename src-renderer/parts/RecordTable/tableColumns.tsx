import { teamSheetOf } from '#core/excel/sheets/all.ts'
import type { AnyTeamColumn, CellFormat } from '#core/excel/sheets/TeamSheet.ts'
import type { Texts } from '#core/plan/Lang.ts'
import { fieldsOfTable } from '#renderer/parts/fields/fieldsOfTable.ts'
import type { RecordRow } from '#renderer/parts/fields/recordFields.ts'
import type { PlainTable } from '#renderer/parts/fields/sheetFields.ts'
import type { GridColumn } from '#renderer/parts/Grid/GridColumn.ts'
import { countMeasure, type Measure, minutesMeasure, moneyMeasure } from '#renderer/parts/Grid/measures.ts'
import { ColourCell } from './ColourCell.tsx'

const made = new Map<PlainTable, readonly GridColumn<RecordRow<never>>[]>()

/**
 * The fields of a table as columns of a grid: as wide and aligned as in its sheet of the team workbook, and in its
 * order, so that a range copied from the one fits the other.
 */
export function tableColumns<T extends PlainTable>(table: T): readonly GridColumn<RecordRow<T>>[] {
  const known = made.get(table)
  if (known) return known as unknown as readonly GridColumn<RecordRow<T>>[]
  const sheet = new Map(teamSheetOf(table).columns.map((column) => [column.key, column]))
  const fields = fieldsOfTable(table) as unknown as readonly GridColumn<RecordRow<T>>[]
  const order = [...sheet.keys()]
  const placeOf = ({ key }: GridColumn<RecordRow<T>>) =>
    sheet.has(key) ? order.indexOf(key) : Number.POSITIVE_INFINITY
  const inOrder = [...fields].sort((a, b) => placeOf(a) - placeOf(b) || 0)
  const columns = inOrder.map((field) => ({
    ...field,
    ...looksOf<T>(sheet.get(field.key), field.title),
    ...paintOf(table, field),
  }))
  made.set(table, columns as unknown as readonly GridColumn<RecordRow<never>>[])
  return columns
}

/** A colour is seen, not read. */
const paintOf = <R,>(table: PlainTable, { key, shown }: GridColumn<R>): Pick<GridColumn<R>, 'paint'> =>
  table === 'phases' && key === 'colour'
    ? { paint: (row, lang) => <ColourCell colour={shown(row, lang)} /> }
    : {}

/** Columns of a table that a sheet of teams freezes stay in view here too. */
export const frozenIn = (table: PlainTable): number => teamSheetOf(table).frozenColumns

type Looks<T extends PlainTable> = Pick<GridColumn<RecordRow<T>>, 'width' | 'align' | 'measure' | 'sortBy'>

const charWidth = 7
const wideCharWidth = 13
const cellPadding = 16
/** Room for the menu of a column beside its title. */
const menuWidth = 22
const widest = 240

function looksOf<T extends PlainTable>(column: AnyTeamColumn | undefined, title: Texts): Looks<T> {
  const needed = Math.max(title.zh.length * wideCharWidth, title.en.length * charWidth) + menuWidth
  const width = Math.min(widest, Math.max(needed, (column?.width ?? 12) * charWidth)) + cellPadding
  if (!column) return { width }
  const measure = measureOf<T>(column)
  const isNumber = numberFormats.has(column.format)
  const sortBy = !measure && isSortedByValue(column) && numberIn<T>(column.key)
  return {
    width,
    ...(isNumber && { align: 'right' as const }),
    ...(measure && { measure }),
    ...(sortBy && { sortBy }),
  }
}

const numberFormats: ReadonlySet<CellFormat> = new Set(['money', 'rate', 'count', 'number'])

const isSortedByValue = ({ format, key }: AnyTeamColumn): boolean =>
  key !== 'end' && (numberFormats.has(format) || format === 'date-time' || format === 'day-clock')

const numberIn =
  <T extends PlainTable>(key: string) =>
  ({ record }: RecordRow<T>): number | null => {
    const value = (record as unknown as { readonly [field: string]: unknown })[key]
    return typeof value === 'number' ? value : null
  }

/** Rates, scores and link numbers are not added up: a sum of them says nothing. */
function measureOf<T extends PlainTable>({ key, format }: AnyTeamColumn): Measure<RecordRow<T>> | undefined {
  if (key === 'duration') return minutesMeasure(numberIn<T>(key))
  if (format === 'money') return moneyMeasure(numberIn<T>(key))
  return format === 'count' && key !== 'linkNo' ? countMeasure(numberIn<T>(key)) : undefined
}
