import type { PlanEdit } from '#core/edits/inTurn.ts'
import type { Lang, Texts } from '#core/plan/Lang.ts'
import type { Id } from '#core/plan/units.ts'
import { type Field, typedOf } from '#renderer/parts/fields/Field.ts'
import type { GridRowData } from './GridColumn.ts'
import type { PastedText } from './pasteInto.ts'
import { rejectedNow, setRejected } from './rejectedTexts.ts'

/** How texts came into cells; it names the step in undo. */
export type WriteCause = 'type' | 'paste' | 'cut' | 'clear' | 'fill' | 'toggle'

/**
 * Makes edits as one step, as far as they go.
 * @returns why the others were refused, by their place in the list
 */
export type WriteCells = (
  edits: readonly PlanEdit[],
  how: { readonly cause: WriteCause; readonly label: Texts },
) => ReadonlyMap<number, Texts>

/** A row that a paste adds below the last one, and the edit that puts it into the plan. */
export interface NewRow<Row> {
  readonly row: Row
  readonly edit: PlanEdit
}

export interface GridWriting<Row> {
  readonly rows: readonly Row[]
  readonly columns: readonly Field<Row>[]
  readonly lang: Lang
  readonly onWrite: WriteCells
  readonly newRow?: (() => NewRow<Row> | null) | undefined
}

export interface Written {
  /** Cells that did not take their text. */
  readonly rejected: number
  /** Why the first of them did not. */
  readonly why: Texts | null
  /** Texts that there was no cell for: past the last column, or below the last row where none can be added. */
  readonly outside: number
  /** Rows that were made below the last one, from top to bottom. */
  readonly added: readonly Id[]
}

interface Write<Row> {
  readonly row: Row
  readonly column: Field<Row>
  readonly text: string
}

interface Refused<Row> {
  readonly write: Write<Row>
  readonly why: Texts
}

/** An edit, and the cell it is for; none for the edit that adds a row. */
interface PlannedEdit<Row> {
  readonly edit: PlanEdit
  readonly write: Write<Row> | null
}

/**
 * Puts texts into cells as one step. What a cell does not take stays in it in red with the reason, but for blanks that
 * come with a clearing or a paste: a cell that cannot be empty keeps its value then, and the reason is given back.
 */
export function writeTexts<Row extends GridRowData>(
  writing: GridWriting<Row>,
  texts: readonly PastedText[],
  cause: WriteCause,
): Written {
  const planned: PlannedEdit<Row>[] = []
  const refused: Refused<Row>[] = []
  const { writes, outside, added } = writesOf(writing, texts, (edit) => planned.push({ edit, write: null }))
  for (const write of writes) {
    const typed = write.column.edit?.take(write.text, write.row)
    if (typed?.ok) planned.push({ edit: typed.edit, write })
    else if (typed) refused.push({ write, why: typed.why })
  }
  refused.push(...writePlanned(planned, writing.onWrite, cause))
  const stays = ({ write }: Refused<Row>) => cause === 'type' || write.text !== ''
  for (const each of refused) {
    const { row, column, text } = each.write
    setRejected(row.id, column.key, stays(each) ? { text, why: each.why } : null)
  }
  const told = cause === 'paste' ? refused.filter(stays) : refused
  return { rejected: told.length, why: told[0]?.why ?? null, outside, added }
}

/** Makes the edits; gives those that the plan refused. */
function writePlanned<Row extends GridRowData>(
  planned: readonly PlannedEdit<Row>[],
  onWrite: WriteCells,
  cause: WriteCause,
): Refused<Row>[] {
  if (planned.length === 0) return []
  const label = planned.find(({ write }) => write)?.write?.column.edit?.label ?? noLabel
  const refusals = onWrite(
    planned.map(({ edit }) => edit),
    { cause, label },
  )
  return planned.flatMap(({ write }, index) => {
    const why = refusals.get(index)
    if (write && why) return [{ write, why }]
    if (write) setRejected(write.row.id, write.column.key, null)
    return []
  })
}

/** A paste of blank rows alone has no cell to be called by. */
const noLabel: Texts = { zh: '', en: '' }

/** The cells that texts go to. Texts that stand there already are left out; rows below the last are made. */
function writesOf<Row extends GridRowData>(
  { rows, columns, lang, newRow }: GridWriting<Row>,
  texts: readonly PastedText[],
  onNewRow: (edit: PlanEdit) => void,
): Pick<Written, 'outside' | 'added'> & { readonly writes: readonly Write<Row>[] } {
  const added = new Map<number, Row | null>()
  const rowAt = (index: number): Row | null => {
    const known = rows[index] ?? added.get(index)
    if (known !== undefined) return known
    const made = newRow?.() ?? null
    if (made) onNewRow(made.edit)
    added.set(index, made?.row ?? null)
    return made?.row ?? null
  }
  let outside = 0
  const writes: Write<Row>[] = []
  for (const { row: index, column: at, text } of texts) {
    const column = columns[at]
    const row = column?.edit ? rowAt(index) : rows[index]
    if (!column || (!row && column.edit)) outside += text === '' ? 0 : 1
    if (!row || !column?.edit) continue
    const isThere = typedOf(column, row, lang) === text && !rejectedNow(row.id, column.key)
    if (!isThere) writes.push({ row, column, text })
  }
  return { writes, outside, added: [...added.values()].flatMap((row) => row?.id ?? []) }
}
