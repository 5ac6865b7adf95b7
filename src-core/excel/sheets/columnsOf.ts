import type { Texts } from '#core/plan/Lang.ts'
import type { Row, TableName } from '#core/plan/tables.ts'
import type { Id, IsoDate, Minute } from '#core/plan/units.ts'
import type { Cell } from '../Workbook.ts'
import { type ColumnOptions, columnFrame, type FieldOf, fieldColumn, partColumn } from './fieldColumn.ts'
import { referenceColumn, referencesColumn } from './referenceColumns.ts'
import type { CellFormat, FormulaPlace, LabelledTable, SheetContext, TeamColumn } from './TeamSheet.ts'
import { type ClockBase, dateColumn, durationColumn, endColumn, momentColumn } from './timeColumns.ts'
import { textKind, type ValueKind } from './valueKinds.ts'

export interface ShownOptions<T extends TableName> extends ColumnOptions {
  readonly format: CellFormat
  readonly formula?: (place: FormulaPlace, row: Row<T>) => string
}

/** The columns that a table's sheet is declared with, each bound to the table. */
export function columnsOf<T extends TableName>(table: T) {
  return {
    text: (field: FieldOf<T, string | null>, header: Texts, options?: ColumnOptions): TeamColumn<T> =>
      fieldColumn<T, string>(table, field, header, textKind('text'), options),
    longText: (field: FieldOf<T, string | null>, header: Texts, options?: ColumnOptions): TeamColumn<T> =>
      fieldColumn<T, string>(table, field, header, textKind('long-text'), options),
    field: <Value>(
      field: FieldOf<T, Value | null>,
      header: Texts,
      kind: ValueKind<Value>,
      options?: ColumnOptions,
    ): TeamColumn<T> => fieldColumn<T, Value>(table, field, header, kind, options),
    part: <F extends keyof Row<T> & string, Value>(
      field: F,
      part: keyof Row<T>[F] & string,
      header: Texts,
      kind: ValueKind<Value>,
      options?: ColumnOptions,
    ): TeamColumn<T> => partColumn<T, F, Value>(table, field, part, header, kind, options),
    moment: (
      field: FieldOf<T, Minute | null>,
      header: Texts,
      options?: ColumnOptions & { readonly base?: ClockBase<T> },
    ): TeamColumn<T> => momentColumn(table, field, header, options),
    duration: (field: FieldOf<T, Minute | null>): TeamColumn<T> => durationColumn(table, field),
    end: (format?: 'date-time' | 'day-clock'): TeamColumn<T> => endColumn<T>(format),
    date: (field: FieldOf<T, IsoDate | null>, header: Texts): TeamColumn<T> =>
      dateColumn(table, field, header),
    reference: (
      field: FieldOf<T, Id | null>,
      header: Texts,
      target: LabelledTable,
      options?: ColumnOptions,
    ): TeamColumn<T> => referenceColumn(table, field, header, target, options),
    references: (
      field: FieldOf<T, readonly Id[]>,
      header: Texts,
      target: LabelledTable,
      options?: ColumnOptions,
    ): TeamColumn<T> => referencesColumn(table, field, header, target, options),
    /** A column that is looked up and never read back. */
    shown: (
      key: string,
      header: Texts,
      write: (row: Row<T>, context: SheetContext) => Cell | undefined,
      { formula, ...options }: ShownOptions<T>,
    ): TeamColumn<T> => ({
      ...columnFrame(key, header, options.format, options),
      write,
      ...(formula ? { formula } : {}),
    }),
  }
}
