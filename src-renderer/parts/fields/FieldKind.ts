import { percentText } from '#core/excel/sheets/offerLines.ts'
import { joinList, splitList } from '#core/excel/sheets/textLists.ts'
import { choiceKind } from '#core/excel/sheets/valueKinds.ts'
import { readCount } from '#core/excel/values/count.ts'
import { readDuration } from '#core/excel/values/duration.ts'
import { readFactor } from '#core/excel/values/factor.ts'
import { readHours } from '#core/excel/values/hours.ts'
import { readMoney } from '#core/excel/values/money.ts'
import { type Reading, readAs, unreadable } from '#core/excel/values/Reading.ts'
import { readRate } from '#core/excel/values/rate.ts'
import { textCell } from '#core/excel/values/textCell.ts'
import type { Lang, Texts } from '#core/plan/Lang.ts'
import { fenToYuanText, formatFen } from '#core/plan/money.ts'
import type { Count, Fen, Minute, Rate } from '#core/plan/units.ts'
import type { FieldEdit } from './Field.ts'
import { oneLineList, wholeDuration } from './shortForms.ts'

/** How values of one kind are shown, retyped and read in the window. The readers are those of the import. */
export interface FieldKind<Value> {
  readonly editing: FieldEdit<never>['kind']
  readonly read: (text: string) => Reading<Value>
  readonly type: (value: Value, lang: Lang) => string
  /** Where it is not what is typed. */
  readonly show?: (value: Value, lang: Lang) => string
  readonly choices?: (lang: Lang) => readonly string[]
}

/** Any text; people's own words are never "missing". */
const text = (editing: 'line' | 'lines'): FieldKind<string> => ({
  editing,
  read: (typed) => readAs(editing === 'lines' ? typed.trimEnd() : typed.trim().replace(/\s*\n\s*/g, ' ')),
  type: (value) => value,
})
export const lineKind = text('line')
export const linesKind = text('lines')

export const moneyKind: FieldKind<Fen> = {
  editing: 'line',
  read: (typed) => {
    const money = readMoney(textCell(typed))
    if (money.kind !== 'value') return money
    return money.value.mechanism === '' ? readAs(money.value.fen) : unreadable('money')
  },
  type: fenToYuanText,
  show: formatFen,
}

export const countKind: FieldKind<Count> = {
  editing: 'line',
  read: (typed) => readCount(textCell(typed)),
  type: String,
}

export const durationKind: FieldKind<Minute> = {
  editing: 'line',
  read: (typed) => readDuration(textCell(wholeDuration(typed))),
  type: String,
}

export const factorKind: FieldKind<number> = {
  editing: 'line',
  read: (typed) => readFactor(textCell(typed)),
  type: String,
}

export const hoursKind: FieldKind<Count> = {
  editing: 'line',
  read: (typed) => readHours(textCell(typed)),
  type: String,
}

/** `20%`; a bare number up to 100 is a percentage here, as the field shows one. */
export const rateKind: FieldKind<Rate> = {
  editing: 'line',
  read: (typed) => {
    const bare = readRate(textCell(typed))
    return bare.kind === 'unreadable' && bare.code === 'ambiguous' ? readRate(textCell(`${typed}%`)) : bare
  },
  type: percentText,
}

export const listKind: FieldKind<string[]> = {
  editing: 'lines',
  read: (typed) => {
    const items = splitList(oneLineList(typed))
    return items ? readAs(items) : unreadable('text')
  },
  type: joinList,
}

/** One of a list of terms, typed in either language. */
export function choiceOf<Value extends string>(names: { readonly [V in Value]: Texts }): FieldKind<Value> {
  const { read, choices } = choiceKind(names)
  return {
    editing: 'pick',
    read: (typed) => read(textCell(typed), undefined),
    type: (value, lang) => names[value][lang],
    choices: (lang) => choices?.(lang) ?? [],
  }
}
