import type { Minute } from '#core/plan/units.ts'
import { isEmptyCell, sameCell } from './cells.ts'
import type { TeamTable } from './findTeamTables.ts'
import { readMoment } from './readMoment.ts'
import {
  type AnyFields,
  type FieldsRead,
  findingAt,
  type ReadingContexts,
  type RowEdit,
} from './readRowFields.ts'
import { cellIn } from './teamRows.ts'

interface Timed {
  readonly start: Minute
  readonly duration: Minute
}

/**
 * What the end column adds. It is a formula of start and duration, so it is not read: its old result is stale as soon
 * as another program changed those. But a new row may come with start and end instead of a duration, and an end typed
 * over the formula that agrees with neither the plan nor its own row is said, not dropped.
 */
export function endFields(
  table: TeamTable,
  edit: RowEdit,
  contexts: ReadingContexts,
  file: string,
): FieldsRead {
  const unchanged: FieldsRead = { fields: edit.fields, findings: [] }
  const place = cellIn(table, edit.row, 'end')
  const column = table.columns[place?.column ?? -1]
  if (!place || !column || isEmptyCell(place.cell)) return unchanged
  if (edit.before && sameCell(place.cell, column.write(edit.before, contexts.write))) return unchanged
  const now = { ...edit.before, ...edit.fields } as Partial<Timed>
  const end = readMoment(place.cell, contexts.read, now.start ?? null)
  // A start typed as text leaves an error in the formula; the start itself is read or said.
  if (now.start === undefined || !place.cell || !('value' in place.cell)) return unchanged
  const at = { file, table, edit, index: place.column }
  if (end.kind === 'unreadable') return { ...unchanged, findings: [findingAt(at, end.code, end.expected)] }
  if (end.kind === 'missing') return unchanged
  if (!edit.before && now.duration === undefined) return withDuration(edit.fields, end.value - now.start)
  const own = edit.before as Timed | undefined
  const known = own ? [own.start + own.duration, own.start + (now.duration ?? 0)] : []
  if (end.value === now.start + (now.duration ?? 0) || known.includes(end.value)) return unchanged
  return { ...unchanged, findings: [findingAt(at, 'contradicts', 'start-and-end')] }
}

function withDuration(fields: AnyFields, duration: Minute): FieldsRead {
  return { fields: duration > 0 ? ({ ...fields, duration } as AnyFields) : fields, findings: [] }
}
