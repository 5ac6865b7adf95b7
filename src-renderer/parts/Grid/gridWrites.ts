import type { PlanEdit } from '#core/edits/inTurn.ts'
import type { Lang, Texts } from '#core/plan/Lang.ts'
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
}

interface Write<Row> {
  readonly row: Row
  readonly column: Field<Row>
  readonly text: string
}

/**
 * Puts texts into cells as one step. What a cell does not take stays in it in red with the reason, except when clearing:
 * a cell that cannot be empty then keeps its value, and the reason is given back.
 */
export function writeTexts<Row extends GridRowData>(
  writing: GridWriting<Row>,
  texts: readonly PastedText[],
  cause: WriteCause,
): Written {
  const edits: PlanEdit[] = []
  const writes: (Write<Row> | null)[] = []
  const refused: { readonly write: Write<Row>; readonly why: Texts }[] = []
  for (const write of writesOf(writing, texts, (edit) => {
    edits.push(edit)
    writes.push(null)
  })) {
    const typed = write.column.edit?.take(write.text, write.row)
    if (!typed) continue
    if (!typed.ok) {
      refused.push({ write, why: typed.why })
      continue
    }
    edits.push(typed.edit)
    writes.push(write)
  }
  const label = writes.find((write) => write)?.column.edit?.label ?? { zh: '', en: '' }
  const refusals: ReadonlyMap<number, Texts> =
    edits.length > 0 ? writing.onWrite(edits, { cause, label }) : new Map()
  for (const [index, write] of writes.entries()) {
    const why = refusals.get(index)
    if (write && why) refused.push({ write, why })
    else if (write) setRejected(write.row.id, write.column.key, null)
  }
  const isClearing = cause === 'clear' || cause === 'cut'
  if (!isClearing)
    for (const { write, why } of refused)
      setRejected(write.row.id, write.column.key, { text: write.text, why })
  return { rejected: refused.length, why: refused[0]?.why ?? null }
}

/** The cells that texts go to. Texts that stand there already are left out; rows below the last are made. */
function writesOf<Row extends GridRowData>(
  { rows, columns, lang, newRow }: GridWriting<Row>,
  texts: readonly PastedText[],
  onNewRow: (edit: PlanEdit) => void,
): Write<Row>[] {
  const added = new Map<number, Row | null>()
  const rowAt = (index: number): Row | null => {
    const known = rows[index] ?? added.get(index)
    if (known !== undefined) return known
    const made = newRow?.() ?? null
    if (made) onNewRow(made.edit)
    added.set(index, made?.row ?? null)
    return made?.row ?? null
  }
  return texts.flatMap(({ row: index, column: at, text }) => {
    const column = columns[at]
    const row = column?.edit ? rowAt(index) : null
    if (!row || !column) return []
    const isThere = typedOf(column, row, lang) === text && !rejectedNow(row.id, column.key)
    return isThere ? [] : [{ row, column, text }]
  })
}
