import { applySegments } from './applySegments.ts'
import type { ImportDraft } from './ImportDraft.ts'
import type { ShowSheet } from './ShowSheet.ts'
import { segmentsOfShow } from './segmentsOfShow.ts'
import type { TakenShow } from './takeShow.ts'

/** Takes the segments of a run of show into the plan, after the import has settled who gets which link number. */
export function applyShow(target: ImportDraft, taken: TakenShow): void {
  const { show, sessionId, productsOfRow, origin } = taken
  if (sessionId !== null)
    applySegments(target, sessionId, segmentsOfShow(target, show, productsOfRow, origin))
  countRows(show)
}

const segmentFields = [
  'segment',
  'hosts',
  'script',
  'showing',
  'benefit',
  'interaction',
  'spendCue',
  'notes',
] as const

function countRows({ reader, rows, placed, headOfRow }: ShowSheet): void {
  const { sheet } = reader.table
  const imported = new Set(placed.map(({ row }) => row))
  for (const row of rows) {
    if (imported.has(headOfRow.get(row) ?? row)) reader.log.importRow()
    else {
      // No segment read these cells; what is wrong with them is said all the same.
      for (const field of segmentFields) reader.value(row, field)
      reader.log.skip(sheet.name, row, 'time-unreadable', sheet.rows[row] ?? [])
    }
  }
}
