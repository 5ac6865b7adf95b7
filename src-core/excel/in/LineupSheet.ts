import type { Product } from '#core/plan/records/show.ts'
import type { Id } from '#core/plan/units.ts'
import { type FoundTable, hasContent } from '../findTables.ts'
import { type LineupFields, lineupFields } from '../lineupFields.ts'
import type { DateSystem } from '../values/serialDate.ts'
import { dataRows } from './dataRows.ts'
import type { Claim, ImportDraft } from './ImportDraft.ts'
import type { ImportLog } from './ImportLog.ts'
import type { ClaimRefusal } from './LinkClaims.ts'
import { readTitle, type SheetTitle } from './readTitle.ts'
import { TableReader } from './TableReader.ts'
import { unusedColumns } from './unusedColumns.ts'
import { withLines } from './withLines.ts'

type LineupReader = TableReader<LineupFields>

/** A lineup as its sheet says it, before any plan. */
export interface LineupSheet {
  readonly reader: LineupReader
  readonly title: SheetTitle
  readonly rows: readonly number[]
  /** Rows below the header, whatever became of them. */
  readonly rowsRead: number
}

export function readLineupSheet(table: FoundTable, dates: DateSystem, log: ImportLog): LineupSheet {
  return {
    reader: new TableReader(table, lineupFields, dates, log),
    title: readTitle(table, dates, log),
    rows: dataRows(table, log),
    rowsRead: table.sheet.rows.slice(table.headerRow + 1).filter(hasContent).length,
  }
}

/** Tells the import which numbers the lineup's names stand for, before any row is taken. */
export function noteNumbers(target: ImportDraft, { reader, rows }: LineupSheet): void {
  for (const row of rows) {
    const [name, productNo] = [reader.reading(row, 'name'), reader.reading(row, 'productNo')]
    if (name.kind === 'value' && productNo.kind === 'value') target.noteNumber(name.value, productNo.value)
  }
}

/**
 * Takes a lineup's products into the plan, and their links and prices into a session's lineup. Rows that name no
 * product are listed as skipped.
 * @param sessionId null for products only
 */
export function applyLineup(target: ImportDraft, sheet: LineupSheet, sessionId: Id | null): void {
  const { reader, rows } = sheet
  const { log, table } = reader
  const unused = unusedColumns(table, log)
  const met = new Set<Id>()
  for (const row of rows) {
    const name = reader.value(row, 'name') ?? ''
    const productNo = reader.value(row, 'productNo') ?? ''
    if (name === '' && productNo === '') {
      log.skip(table.sheet.name, row, 'name-missing', table.sheet.rows[row] ?? [])
      continue
    }
    const link = reader.reading(row, 'linkNo')
    const isLinked = sessionId !== null && link.kind === 'value'
    const productId = target.product(
      name,
      productNo,
      isLinked ? { sessionId, linkNo: link.value } : undefined,
    )
    if (met.has(productId))
      reader.find(row, name === '' ? 'productNo' : 'name', 'duplicate-key', 'unique-key')
    met.add(productId)
    if (name !== '') target.claimName(productId, name, (refusal) => keep(reader, row, 'name', refusal))
    takeProduct(target, reader, row, productId, unused(row))
    if (sessionId !== null) takeLineupRow(target, reader, row, sessionId, productId)
    log.importRow()
  }
}

type PlainField = keyof LineupFields & keyof Product
const plainFields = [
  'sku',
  'brand',
  'category',
  'role',
  'stock',
  'commissionRate',
  'refundRate',
  'sellingPoints',
  'forbiddenClaims',
  'leadTimeHours',
] as const satisfies readonly PlainField[]
const moneyFields = ['listFen', 'costFen', 'floorFen'] as const satisfies readonly PlainField[]

function takeProduct(
  target: ImportDraft,
  reader: LineupReader,
  row: number,
  productId: Id,
  unused: readonly string[],
): void {
  const claim = <F extends keyof Product>(field: F, value: Product[F]): Claim =>
    target.claim('products', '', productId, field, value)
  for (const field of plainFields) {
    const value = reader.value(row, field)
    if (value !== undefined) keep(reader, row, field, claim(field, value as Product[typeof field]))
  }
  for (const field of moneyFields) {
    const money = reader.value(row, field)
    if (money) keep(reader, row, field, claim(field, money.fen))
  }
  const said = reader.value(row, 'notes') ?? ''
  const stored = target.draft.find('products', '', productId)?.notes ?? ''
  if (said !== '' || unused.length > 0)
    keep(reader, row, 'notes', claim('notes', withLines(stored, said, unused)))
}

function takeLineupRow(
  target: ImportDraft,
  reader: LineupReader,
  row: number,
  sessionId: Id,
  productId: Id,
): void {
  const id = target.lineupRow(sessionId, productId)
  const link = reader.value(row, 'linkNo')
  if (link !== undefined)
    target.claimLink(sessionId, productId, link, (refusal) => keep(reader, row, 'linkNo', refusal))
  const live = reader.value(row, 'liveFen')
  if (live) keep(reader, row, 'liveFen', target.claim('lineup', sessionId, id, 'liveFen', live.fen))
  const mechanism = [reader.value(row, 'mechanism') ?? '', live?.mechanism ?? '']
    .filter((text) => text !== '')
    .join('；')
  if (mechanism !== '')
    keep(reader, row, 'mechanism', target.claim('lineup', sessionId, id, 'mechanism', mechanism))
  for (const field of ['gifts', 'allocatedStock', 'plannedUnits'] as const) {
    const value = reader.value(row, field)
    if (value !== undefined) keep(reader, row, field, target.claim('lineup', sessionId, id, field, value))
  }
}

function keep(
  reader: LineupReader,
  row: number,
  field: keyof LineupFields,
  claim: Claim | ClaimRefusal,
): void {
  if (claim !== 'taken' && !reader.isFilled(row, field))
    reader.find(row, field, 'contradicts', claim === 'held' ? 'unique-key' : 'same-as-first-row')
}
