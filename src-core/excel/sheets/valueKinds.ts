import type { Lang, Texts } from '#core/plan/Lang.ts'
import { type Fen, fenPerYuan, type Rate } from '#core/plan/units.ts'
import { readBoolean } from '../values/boolean.ts'
import { readColour } from '../values/colour.ts'
import { readCount } from '../values/count.ts'
import { readFactor } from '../values/factor.ts'
import { readMoney } from '../values/money.ts'
import { type ExpectedValue, missing, type Reading, readAs, unreadable } from '../values/Reading.ts'
import { readRate } from '../values/rate.ts'
import type { Cell } from '../Workbook.ts'
import { isEmptyCell, numberCell, textCell, textOfCell } from './cells.ts'
import { yesNoNames } from './choiceNames.ts'
import type { CellFormat } from './TeamSheet.ts'
import { joinList, splitList } from './textLists.ts'

/** One kind of value in a cell of the team workbook: written so that it reads back exactly, and read as people retype it. */
export interface ValueKind<Value> {
  readonly format: CellFormat
  readonly expected: ExpectedValue
  write(value: Value, lang: Lang): Cell | undefined
  /** `missing` for a cell that says there is nothing. */
  read(cell: Cell | undefined, now: Value | undefined): Reading<Value>
  choices?(lang: Lang): readonly string[]
}

/**
 * Text as it is: `-` and `无` are texts here. A cell that differs only in how lines end keeps the text that is there,
 * since Excel and WPS rewrite line ends when they save.
 */
export const textKind = (format: 'text' | 'long-text'): ValueKind<string> => ({
  format,
  expected: 'text',
  write: textCell,
  read: (cell, now) => {
    const text = textOfCell(cell)
    return text.kind === 'value' && now !== undefined && oneLineEnd(text.value) === oneLineEnd(now)
      ? readAs(now)
      : text
  },
})

const oneLineEnd = (text: string): string => text.replace(/\r\n?/g, '\n')

/** A colour. What an older plan holds there stays, whatever it is, while nobody retypes it. */
export const colourKind: ValueKind<string> = {
  format: 'text',
  expected: 'colour',
  write: textCell,
  read: (cell, now) => {
    const text = textOfCell(cell)
    return text.kind === 'value' && text.value === now ? readAs(now) : readColour(cell)
  },
}

export const moneyKind: ValueKind<Fen> = {
  format: 'money',
  expected: 'money',
  write: (fen) => numberCell(fen / fenPerYuan),
  read: (cell) => {
    const money = readMoney(cell)
    if (money.kind !== 'value') return money
    return money.value.mechanism === '' ? readAs(money.value.fen) : unreadable('money')
  },
}

export const rateKind: ValueKind<Rate> = {
  format: 'rate',
  expected: 'rate',
  write: numberCell,
  // Below 1 the number is the share itself, whatever little of it the cell's % format shows.
  read: (cell) =>
    cell?.kind === 'number' && cell.value >= 0 && cell.value < 1 ? readAs(cell.value) : readRate(cell),
}

export const countKind: ValueKind<number> = {
  format: 'count',
  expected: 'count',
  write: numberCell,
  read: readCount,
}

export const numberKind: ValueKind<number> = {
  format: 'number',
  expected: 'factor',
  write: numberCell,
  read: (cell) => (cell?.kind === 'number' ? readAs(cell.value) : readFactor(cell)),
}

/** Whole numbers that may be negative: days before the promo, `-3` or `T-3`. */
export const wholeKind: ValueKind<number> = {
  ...numberKind,
  expected: 'count',
  read: (cell) => {
    if (cell?.kind === 'number') return readAs(cell.value)
    if (isEmptyCell(cell)) return missing
    const text = textOfCell(cell)
    if (text.kind !== 'value') return text
    const [, sign, digits] = /^(?:T\s*)?([-−+]?)(\d+)\s*天?$/i.exec(text.value.normalize('NFKC').trim()) ?? []
    if (digits === undefined) return unreadable('count')
    return readAs(sign === '-' || sign === '−' ? -Number(digits) : Number(digits))
  },
}

export const yesNoKind: ValueKind<boolean> = {
  format: 'text',
  expected: 'boolean',
  write: (value, lang) => textCell(yesNoNames[value ? 'yes' : 'no'][lang]),
  read: (cell) => readBoolean(cell),
  choices: (lang) => [yesNoNames.yes[lang], yesNoNames.no[lang]],
}

/** Several texts in one cell. */
export const textListKind: ValueKind<readonly string[]> = {
  format: 'long-text',
  expected: 'text',
  write: (items) => textCell(joinList(items)),
  read: (cell) => {
    const text = textOfCell(cell)
    if (text.kind !== 'value') return text
    const items = splitList(text.value)
    return items ? readAs(items) : unreadable('text')
  },
}

/** One of a list of terms, in either language or as the code itself. */
export function choiceKind<Value extends string>(names: { readonly [V in Value]: Texts }): ValueKind<Value> {
  const values = Object.keys(names) as Value[]
  const byName = new Map(
    values.flatMap((value) =>
      [value, names[value].zh, names[value].en].map((name) => [plainName(name), value]),
    ),
  )
  return {
    format: 'text',
    expected: 'one-of-list',
    write: (value, lang) => textCell(names[value][lang]),
    read: (cell) => {
      if (isEmptyCell(cell)) return missing
      const text = textOfCell(cell)
      if (text.kind !== 'value') return text
      const value = byName.get(plainName(text.value))
      return value === undefined ? unreadable('one-of-list') : readAs(value)
    },
    choices: (lang) => values.map((value) => names[value][lang]),
  }
}

/** How names are compared: width, case and spaces do not count. */
export const plainName = (name: string): string =>
  name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()

/** A value with a spelling of its own, one text per cell. */
export function spelledKind<Value>(
  expected: ExpectedValue,
  spell: (value: Value, lang: Lang) => string,
  parse: (text: string) => Value | null,
): ValueKind<Value> {
  return {
    format: 'long-text',
    expected,
    write: (value, lang) => textCell(spell(value, lang)),
    read: (cell) => {
      if (isEmptyCell(cell)) return missing
      const text = textOfCell(cell)
      if (text.kind !== 'value') return text
      const value = parse(text.value)
      return value === null ? unreadable(expected) : readAs(value)
    },
  }
}
