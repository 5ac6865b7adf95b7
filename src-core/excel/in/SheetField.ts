import type { Texts } from '#core/plan/Lang.ts'
import type { Reading } from '../values/Reading.ts'
import type { DateSystem } from '../values/serialDate.ts'
import type { Cell } from '../Workbook.ts'

/** A column that a team's sheet may have: its name for people, the headers it goes by, and how its cells are read. */
export interface SheetField<Value> {
  readonly name: Texts
  /** Best first: of two columns that say the same (到手价 beside 直播价) the better header is taken. */
  readonly aliases: readonly string[]
  readonly read: (cell: Cell | undefined, system: DateSystem) => Reading<Value>
  /** A merged cell says it for each of its rows; elsewhere it belongs to its first row alone. */
  readonly fillsDown: boolean
}

export type FieldSet = { readonly [field: string]: SheetField<unknown> }
export type ValueOf<Field> = Field extends SheetField<infer Value> ? Value : never

type Read<Value> = SheetField<Value>['read']

/** A field from its Chinese and English name, which are headers too, its reader and its other headers. */
export function field<Value>(
  zh: string,
  en: string,
  read: Read<Value>,
  ...others: readonly string[]
): SheetField<Value> {
  return { name: { zh, en }, aliases: [zh, en, ...others], read, fillsDown: false }
}

/** The same, where a merged cell stands for all of its rows. */
export function fillingField<Value>(
  zh: string,
  en: string,
  read: Read<Value>,
  ...others: readonly string[]
): SheetField<Value> {
  return { ...field(zh, en, read, ...others), fillsDown: true }
}
