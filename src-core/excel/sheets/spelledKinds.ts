import { isWithinBounds } from '#core/checks/limitBounds.ts'
import { limitNamed } from '#core/checks/limitNamed.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { fenToYuanText } from '#core/plan/money.ts'
import type { Row } from '#core/plan/tables.ts'
import { type Fen, fenPerYuan } from '#core/plan/units.ts'
import { unreadable } from '../values/Reading.ts'
import { readOffer, spellOffer } from './offerLines.ts'
import { joinLines, quoteIfNeeded, readQuoted, splitLines } from './textLists.ts'
import { spelledKind, type ValueKind } from './valueKinds.ts'

/** Fields that hold more than one value, as lines that people can read and retype. */
type Numbers = { readonly [name: string]: number }

/** `name=value`, one a line. */
function numbersKind(toText: (value: number) => string, toNumber: (text: string) => number | null) {
  return spelledKind<Numbers>(
    'text',
    (numbers) =>
      joinLines(Object.entries(numbers).map(([name, value]) => `${spellName(name)}=${toText(value)}`)),
    (text) => readNumbers(splitLines(text), toNumber),
  )
}

/** A name with `=` in it would end too early. */
const spellName = (name: string): string => (/[=＝]/.test(name) ? JSON.stringify(name) : quoteIfNeeded(name))

function readNumbers(lines: readonly string[], toNumber: (text: string) => number | null): Numbers | null {
  const entries: [string, number][] = []
  for (const line of lines) {
    const token = line.trimStart().startsWith('"') ? readQuoted(line.trimStart()) : readName(line)
    const value =
      token && /^\s*[=＝]/.test(token.rest) ? toNumber(token.rest.replace(/^\s*[=＝]/, '').trim()) : null
    if (!token || value === null || entries.some(([name]) => name === token.value)) return null
    entries.push([token.value, value])
  }
  return Object.fromEntries(entries)
}

function readName(line: string): { readonly value: string; readonly rest: string } | null {
  const at = line.search(/[=＝]/)
  return at < 0 ? null : { value: line.slice(0, at).trim(), rest: line.slice(at) }
}

function numberOf(text: string): number | null {
  const value = text === '' ? Number.NaN : Number(text)
  return Number.isFinite(value) ? value : null
}

/** Exact: at most two decimals. */
export function yuanToFen(text: string): Fen | null {
  return /^\d+(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * fenPerYuan) : null
}

const anyNumbers = numbersKind(String, numberOf)
/** An empty cell is no thresholds, not an unknown number of them. */
const emptyIsNone: ValueKind<Numbers> = {
  ...anyNumbers,
  read: (cell, now) => {
    const reading = anyNumbers.read(cell, now)
    return reading.kind === 'missing' ? { kind: 'value', value: {} } : reading
  },
}

/** What a check could not go by is not taken (limitBounds.ts), but for what a plan holds already. */
export const thresholdsKind: ValueKind<Row<'plans'>['settings']['thresholds']> = {
  ...emptyIsNone,
  read: (cell, now) => {
    const reading = emptyIsNone.read(cell, now)
    if (reading.kind !== 'value') return reading
    const isOutside = Object.entries(reading.value).some(([key, value]) => {
      const unit = limitNamed(key)?.limit.unit
      return unit !== undefined && value !== now?.[key] && !isWithinBounds(unit, value)
    })
    return isOutside ? unreadable('text', 'out-of-range') : reading
  },
}

export const metricsKind: ValueKind<Row<'actuals'>['values']> = emptyIsNone
export const minuteFenKind: ValueKind<{ readonly [minute: string]: Fen }> = minuteFenOf()

/** Minutes since the line's start, each with its money. `{}` and null differ, so a manual line without money says 0. */
function minuteFenOf(): ValueKind<Numbers> {
  const byMinute = numbersKind(fenToYuanText, yuanToFen)
  return {
    ...byMinute,
    write: (value, lang) =>
      Object.keys(value).length === 0 ? { kind: 'text', value: '-', raw: '-' } : byMinute.write(value, lang),
    read: (cell, now) =>
      cell?.kind === 'text' && cell.value.trim() === '-'
        ? { kind: 'value', value: {} }
        : byMinute.read(cell, now),
  }
}

type Offers = Row<'lineup'>['offers']

const someOffers = spelledKind<Offers>(
  'text',
  (offers, lang: Lang) => joinLines(offers.map((offer) => spellOffer(offer, lang))),
  (text) => {
    const offers = splitLines(text).map(readOffer)
    return offers.every((offer) => offer !== null) ? offers : null
  },
)

/** Price layers in their order, one a line. */
export const offersKind: ValueKind<Offers> = {
  ...someOffers,
  read: (cell, now) => {
    const reading = someOffers.read(cell, now)
    return reading.kind === 'missing' ? { kind: 'value', value: [] } : reading
  },
}
