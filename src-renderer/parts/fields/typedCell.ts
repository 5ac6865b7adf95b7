import { allChecks } from '#core/checks/all.ts'
import type { AnyTeamColumn, SheetContext } from '#core/excel/sheets/TeamSheet.ts'
import { splitLines } from '#core/excel/sheets/textLists.ts'
import { amountOfText } from '#core/excel/values/amount.ts'
import { numberOf } from '#core/excel/values/Decimal.ts'
import { readDuration } from '#core/excel/values/duration.ts'
import { normaliseText } from '#core/excel/values/normalise.ts'
import { textCell } from '#core/excel/values/textCell.ts'
import type { Cell } from '#core/excel/Workbook.ts'
import type { TableName } from '#core/plan/tables.ts'
import { intervalLines } from './intervalLines.ts'
import { offerLines } from './offerLines.ts'
import { oneLineList, wholeDuration } from './shortForms.ts'

/** The cell that a typed text stands for; null where it can stand for none. */
export type CellOfText = (text: string, context: SheetContext, record: object) => Cell | null

const numberCell = (value: number): Cell => ({ kind: 'number', value, raw: String(value) })

/** `1.2万`: a cell of numbers in Excel has no such words. `1e-7` is how the smallest numbers are shown. */
const amountCell: CellOfText = (text) => {
  const plain = normaliseText(text)
  if (/^[-+]?\d+(?:\.\d+)?e[-+]?\d{1,3}$/i.test(plain)) return numberCell(Number(plain))
  const amount = amountOfText(plain)
  return amount ? numberCell(numberOf(amount)) : textCell(text)
}

const durationCell: CellOfText = (text) => textCell(wholeDuration(text))

/** A limit in minutes may be none at all, which no duration is. */
const minutesCell: CellOfText = (text) => {
  const length = readDuration(textCell(wholeDuration(text)))
  return length.kind === 'value' ? numberCell(length.value) : textCell(text)
}

const listCell: CellOfText = (text) => textCell(oneLineList(text))

/** Cells whose text people type otherwise than the sheet has it, by column. */
const byColumn: { readonly [column: `${TableName}.${string}`]: CellOfText } = {
  'plans.settings.defaultSegmentMinutes': durationCell,
  'plans.settings.minSegmentMinutes': durationCell,
  'plans.settings.addedClaimWords': listCell,
  'plans.settings.allowedClaimWords': listCell,
  'plans.settings.thresholds': thresholdsCell,
  'plans.timeZone': timeZoneCell,
  'lineup.offers': (text) => textCell(offerLines(text)),
  'hosts.skills': listCell,
  'hosts.unavailable': (text, context) => textCell(intervalLines(text, context)),
  'hosts.maxContinuousMin': minutesCell,
  'hosts.maxDailyMin': minutesCell,
  'hosts.minRestMin': minutesCell,
}

export function cellOfText(table: TableName, { key, format }: AnyTeamColumn): CellOfText {
  const own = byColumn[`${table}.${key}`]
  if (own) return own
  if (key === 'duration') return durationCell
  return format === 'number' ? amountCell : textCell
}

/** A threshold that no check has would be set and never read. Those that the plan has already are left to it. */
function thresholdsCell(text: string, _context: SheetContext, record: object): Cell | null {
  const known = new Set([...limitNames(), ...Object.keys(thresholdsOf(record))])
  const names = splitLines(text).map((line) => line.split(/[=＝]/)[0]?.trim() ?? '')
  return names.every((name) => known.has(name) || name.startsWith('"')) ? textCell(text) : null
}

const limitNames = (): string[] =>
  allChecks.flatMap(({ id, limits }) => Object.keys(limits).map((name) => `${id}.${name}`))

const thresholdsOf = (record: object): object =>
  (record as { readonly settings?: { readonly thresholds?: object } }).settings?.thresholds ?? {}

/** A zone that clocks cannot be told by would stop the timeline's line of now. */
function timeZoneCell(text: string, _context: SheetContext, record: object): Cell | null {
  const name = text.trim().toLowerCase()
  const zone = [Reflect.get(record, 'timeZone') as string, ...timeZones()].find(
    (known) => known.toLowerCase() === name,
  )
  return zone === undefined ? null : textCell(zone)
}

export const timeZones = (): readonly string[] => Intl.supportedValuesOf('timeZone')
