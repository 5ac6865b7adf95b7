import { blankRow } from '#core/plan/blankRow.ts'
import { type Plan, planFromRows, planRow } from '#core/plan/Plan.ts'
import { done, type Result, refuse } from '#core/plan/Result.ts'
import type { PlanRecord } from '#core/plan/records/calendar.ts'
import type { Id, IsoDate } from '#core/plan/units.ts'
import { type FoundTable, findTables, hasContent, recognisedTable } from './findTables.ts'
import type { ImportOptions, ImportProposal, RecognisedTable } from './ImportProposal.ts'
import { applyShow } from './in/applyShow.ts'
import { ImportDraft } from './in/ImportDraft.ts'
import { ImportLog } from './in/ImportLog.ts'
import { applyLineup, type LineupSheet, noteNumbers, readLineupSheet } from './in/LineupSheet.ts'
import { type PlacedShows, placeShows } from './in/placeShows.ts'
import { promoOf } from './in/promoOf.ts'
import { resolveDate } from './in/resolveDate.ts'
import { roomOfSheet } from './in/roomOfSheet.ts'
import { readShowSheet, type ShowSheet } from './in/ShowSheet.ts'
import { sessionOfLineup } from './in/sessionOfLineup.ts'
import { plainFileName } from './in/sheetNames.ts'
import { type TakenShow, takeShow } from './in/takeShow.ts'
import { isTeamWorkbook, proposeTeamImport } from './sheets/proposeTeamImport.ts'
import type { Workbook } from './Workbook.ts'

/**
 * Works out what a workbook would bring into a plan, without doing it: runs of show become sessions with their
 * segments, products, lineup and hosts, lineups become products and lineup rows. Rows are matched to what the plan has;
 * nothing is removed, and what a sheet leaves empty stays. Every cell that is not taken is a finding, every row that is
 * not imported is listed.
 * A sheet that Bigday does not know brings nothing and is listed whole, until the planner says in `corrections` what it
 * is. Refuses a workbook without any content.
 * @param plan the open plan; null for a new one
 */
export function proposeImport(
  plan: Plan | null,
  workbook: Workbook,
  options: ImportOptions,
): Result<ImportProposal> {
  if (isTeamWorkbook(workbook)) return proposeOwn(plan, workbook, options)
  const tables = findTables(workbook, options.corrections)
  if (tables.length === 0) return refuse({ code: 'nothing-to-import', file: workbook.file })
  const log = new ImportLog(workbook.file)
  sayMacros(workbook, log)
  const sheets = readSheets(tables, workbook, plan, log)
  const { base, placed } = baseOf(plan, sheets, workbook, options)
  const target = new ImportDraft(base, options.makeId)
  applySheets(target, sheets, placed, options, log)
  return done({
    base,
    diff: target.draft.diff(),
    plan: target.draft.plan(),
    tables: sheets.recognised,
    report: log.report(workbook.sheets.map(({ name }) => name)),
  })
}

/** A workbook that Bigday wrote: its rows are known by their ids. */
function proposeOwn(plan: Plan | null, workbook: Workbook, options: ImportOptions): Result<ImportProposal> {
  const team = proposeTeamImport(plan, workbook, options)
  if (!team.ok || !workbook.hasMacros) return team
  const { report } = team.value
  const log = new ImportLog(workbook.file)
  sayMacros(workbook, log)
  const findings = [...log.report([]).findings, ...report.findings]
  return done({ ...team.value, report: { ...report, findings } })
}

function sayMacros({ hasMacros, sheets }: Workbook, log: ImportLog): void {
  if (hasMacros) log.find(sheets[0]?.name ?? '', '', '', 'macros-ignored', 'no-macros')
}

interface ReadSheets {
  readonly shows: readonly ShowSheet[]
  readonly lineups: readonly LineupSheet[]
  readonly recognised: readonly RecognisedTable[]
}

function readSheets(
  tables: readonly FoundTable[],
  workbook: Workbook,
  plan: Plan | null,
  log: ImportLog,
): ReadSheets {
  const shows: ShowSheet[] = []
  const lineups: LineupSheet[] = []
  const { defaultSegmentMinutes } = (plan ? planRow(plan) : blankPlan('', '')).settings
  const recognised = tables.map((table) => {
    if (table.kind === 'unknown') return recognisedTable(table, skipSheet(table, log))
    if (table.kind === 'run-of-show') {
      const show = readShowSheet(table, workbook, log, defaultSegmentMinutes)
      shows.push(show)
      return recognisedTable(table, show.rowsRead)
    }
    const lineup = readLineupSheet(table, workbook, log)
    lineups.push(lineup)
    return recognisedTable(table, lineup.rowsRead)
  })
  return { shows, lineups, recognised }
}

/** Lists the rows of a sheet that is no table, or was left out; gives their number. */
function skipSheet({ sheet, isIgnored, headerRow }: FoundTable, log: ImportLog): number {
  if (!isIgnored) log.find(sheet.name, '', '', 'sheet-not-recognised', 'known-table')
  let count = 0
  for (let row = headerRow + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? []
    if (!hasContent(cells)) continue
    log.skip(sheet.name, row, isIgnored ? 'sheet-ignored' : 'sheet-not-recognised', cells)
    count += 1
  }
  return count
}

const blankPlan = (id: Id, startDate: IsoDate): PlanRecord =>
  blankRow('plans', { id, planId: id, title: '', startDate, days: 1 })

/** The plan to import into: the open one, or a new one named after the workbook, with its own row only. */
function baseOf(
  plan: Plan | null,
  { shows, lineups }: ReadSheets,
  workbook: Workbook,
  options: ImportOptions,
): { readonly base: Plan; readonly placed: PlacedShows } {
  if (plan) return { base: plan, placed: placeShows(shows, planRow(plan), options, null) }
  const placed = placeShows(shows, null, options, shows.length > 0 ? null : lineupDate(lineups, options))
  const titles = [...shows, ...lineups].map(({ title }) => title.title)
  const title = titles.find((text) => text !== '') ?? plainFileName(workbook.file)
  const names = workbook.sheets.map(({ name }) => name)
  const id = options.makeId()
  const row = {
    ...blankPlan(id, placed.startDate),
    title,
    promo: promoOf([...titles, ...names, workbook.file]),
    days: placed.days,
  }
  return { base: planFromRows(id, { plans: [row] }), placed }
}

function lineupDate(lineups: readonly LineupSheet[], { startDate, today }: ImportOptions): IsoDate | null {
  for (const { title, reader } of lineups) {
    const date = title.date && resolveDate(title.date.day, startDate ?? today)
    if (date) return date
    if (startDate === null) reader.log.find(reader.table.sheet.name, '', '', 'date-missing', 'date-in-title')
  }
  return null
}

function applySheets(
  target: ImportDraft,
  { shows, lineups }: ReadSheets,
  { startDate, days, originOf }: PlacedShows,
  options: ImportOptions,
  log: ImportLog,
): void {
  target.draft.set('plans', '', target.planId, { days })
  for (const lineup of lineups) noteNumbers(target, lineup)
  const taken = shows.map((show): TakenShow => {
    const { sheet } = show.reader.table
    const roomId = roomOfSheet(target, show.title, options, () =>
      log.find(sheet.name, '', '', 'room-missing', 'room'),
    )
    return takeShow(target, show, { roomId, origin: originOf.get(show) ?? 0 })
  })
  const sessionIds = taken.flatMap(({ sessionId }) => sessionId ?? [])
  for (const lineup of lineups)
    applyLineup(target, lineup, sessionOfLineup(target, lineup, sessionIds, options, startDate))
  target.settleClaims()
  for (const show of taken) applyShow(target, show)
}
