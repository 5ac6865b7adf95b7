import type { TableName } from '#core/plan/tables.ts'
import { acceptancesSheet } from './acceptancesSheet.ts'
import { actualsSheet } from './actualsSheet.ts'
import { bookingsSheet } from './bookingsSheet.ts'
import { contentSheet } from './contentSheet.ts'
import { creatorsSheet } from './creatorsSheet.ts'
import { hostsSheet } from './hostsSheet.ts'
import { lineupSheet } from './lineupSheet.ts'
import { phasesSheet } from './phasesSheet.ts'
import { placementsSheet } from './placementsSheet.ts'
import { planSheet } from './planSheet.ts'
import { productsSheet } from './productsSheet.ts'
import { roomsSheet } from './roomsSheet.ts'
import { segmentsSheet } from './segmentsSheet.ts'
import { serviceSheet } from './serviceSheet.ts'
import { sessionsSheet } from './sessionsSheet.ts'
import { shiftsSheet } from './shiftsSheet.ts'
import { spendSheet } from './spendSheet.ts'
import type { AnyTeamSheet } from './TeamSheet.ts'
import { targetsSheet } from './targetsSheet.ts'
import { tasksSheet } from './tasksSheet.ts'

/** Every sheet of the team workbook, in the order of its tabs. */
export const teamSheets: readonly AnyTeamSheet[] = [
  planSheet,
  phasesSheet,
  roomsSheet,
  sessionsSheet,
  segmentsSheet,
  productsSheet,
  lineupSheet,
  hostsSheet,
  shiftsSheet,
  spendSheet,
  creatorsSheet,
  bookingsSheet,
  placementsSheet,
  contentSheet,
  serviceSheet,
  tasksSheet,
  targetsSheet,
  actualsSheet,
  acceptancesSheet,
]

export function teamSheetOf(table: TableName): AnyTeamSheet {
  const sheet = teamSheets.find((declared) => declared.table === table)
  if (!sheet) throw new Error(`no team sheet for ${table}`)
  return sheet
}
