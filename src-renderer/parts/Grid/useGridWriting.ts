import { useState } from 'react'
import type { Id } from '#core/plan/units.ts'
import { typedOf } from '#renderer/parts/fields/Field.ts'
import type { TextTable } from './clipboardTable.ts'
import { type FillSource, type FillStretch, fillOver, fillStretch, stretchRange } from './fillInto.ts'
import type { GridColumn, GridRowData } from './GridColumn.ts'
import { type GridRange, type GridSelection, rangeOf, selectBetween } from './gridSelection.ts'
import { type GridShape, type Place, placeAt, type Spot, spotOf } from './gridShape.ts'
import { type GridWriting, type WriteCause, type Written, writeTexts } from './gridWrites.ts'
import { moveInto, type PastedText, pasteInto, spreadInto } from './pasteInto.ts'
import { rejectedNow } from './rejectedTexts.ts'

/** What the last write left undone; shown until the selection moves. */
export interface GridMessage extends Written {
  readonly isKept: boolean
}

/** Cells that were cut: they are blank once they are pasted. */
interface CutCells {
  readonly selection: GridSelection
  /** As it is on the clipboard, so that what was copied elsewhere since is no move. */
  readonly text: string
}

export interface GridWritingArgs<Row> extends GridWriting<Row> {
  readonly columns: readonly GridColumn<Row>[]
  readonly shape: GridShape
  readonly range: GridRange | null
  readonly selection: GridSelection | null
  readonly select: (next: GridSelection | null, sight: 'none') => void
  readonly selectPlaces: (from: Place, to: Place, sight: 'none') => void
  readonly setMessage: (message: GridMessage | null) => void
}

/** Everything that puts texts into the cells of a grid, each a step of its own. */
export function useGridWriting<Row extends GridRowData>(args: GridWritingArgs<Row>) {
  const { rows, columns, lang, shape, range, selection, select, selectPlaces, setMessage } = args
  const [cut, setCut] = useState<CutCells | null>(null)
  const cutRange = cut && shape.rows.length > 0 ? rangeOf(shape, cut.selection) : null

  /** What editing a cell begins with: the text it rejected, else its value. */
  const textOf = (row: Row, column: GridColumn<Row>): string =>
    rejectedNow(row.id, column.key)?.text ?? typedOf(column, row, lang)
  const source: FillSource = {
    textAt: ({ row, column }: Spot) => {
      const [there, field] = [rows[row], columns[column]]
      return there && field ? textOf(there, field) : ''
    },
    kindAt: (column) => columns[column]?.edit?.kind,
  }

  const write = (texts: readonly PastedText[], cause: WriteCause, selecting?: GridRange) => {
    setCut(null)
    const written = writeTexts(args, texts, cause)
    const block = selecting && corners(selecting)
    const reach = selecting && reachInto(selecting, written.added)
    if (reach) selectPlaces(...reach, 'none')
    else if (block) select(selectBetween(shape, ...block), 'none')
    const isKept = cause === 'clear' || cause === 'cut'
    setMessage(written.rejected + written.outside > 0 ? { ...written, isKept } : null)
  }

  /** The places between which a range reaches into rows that are painted only after this; null where it does not. */
  const reachInto = (
    { top, bottom, left, right }: GridRange,
    added: readonly Id[],
  ): [Place, Place] | null => {
    const last = added.at(-1)
    if (last === undefined) return null
    const [first, column] = [placeAt(shape, { row: top, column: left }), columns[left]?.key ?? '']
    const from = rows[top] && first ? first : { row: added[0] ?? last, at: top, column }
    return [from, { row: last, at: bottom, column: columns[Math.min(right, columns.length - 1)]?.key ?? '' }]
  }

  const paste = (table: TextTable, clipboardText: string) => {
    // An empty grid takes a paste at its first cell: the rows are made by it.
    const pasted = pasteInto(table, range ?? { top: 0, bottom: 0, left: 0, right: 0 })
    const isMove = cut !== null && cutRange !== null && sameLines(cut.text, clipboardText)
    if (isMove) write(moveInto(cutRange, pasted), 'cut', rangeCovering(pasted))
    else write(pasted, 'paste', rangeCovering(pasted))
  }

  const toggle = (): boolean => {
    if (!range || !selection) return false
    const spot = spotOf(shape, selection.active)
    const [row, column] = [rows[spot.row], columns[spot.column]]
    const options = row && column?.edit?.kind === 'toggle' ? column.edit.options?.(row, lang) : undefined
    if (!row || !column || !options) return false
    const now = options.findIndex(({ label }) => label === column.shown(row, lang))
    const text = options[(now + 1) % options.length]?.label ?? ''
    write(spreadInto({ ...range, left: spot.column, right: spot.column }, text), 'toggle')
    return true
  }

  return {
    textOf,
    source,
    write,
    paste,
    toggle,
    cutRange,
    markCut: (text: string) => setCut(selection && { selection, text }),
    dropCut: () => setCut(null),
    clear: () => range && write(spreadInto(range, ''), 'clear'),
    fillOver: (to: 'down' | 'right') => range && write(fillOver(range, to, source.textAt), 'fill'),
    drawOut: (from: GridRange, stretch: FillStretch, isFlipped: boolean) => {
      const beside = stretchRange(from, stretch)
      write(fillStretch(from, stretch, source, isFlipped), 'fill', {
        top: Math.min(from.top, beside.top),
        bottom: Math.max(from.bottom, beside.bottom),
        left: Math.min(from.left, beside.left),
        right: Math.max(from.right, beside.right),
      })
    },
  }
}

const corners = ({ top, bottom, left, right }: GridRange): [Spot, Spot] => [
  { row: top, column: left },
  { row: bottom, column: right },
]

function rangeCovering(texts: readonly PastedText[]): GridRange {
  const [first] = texts
  const start = { top: first?.row ?? 0, bottom: 0, left: first?.column ?? 0, right: 0 }
  return texts.reduce(
    ({ top, bottom, left, right }, { row, column }) => ({
      top: Math.min(top, row),
      bottom: Math.max(bottom, row),
      left: Math.min(left, column),
      right: Math.max(right, column),
    }),
    start,
  )
}

/** Whether two texts are one but for the line ends, which clipboards change. */
const sameLines = (a: string, b: string): boolean => a.replace(/\r\n?/g, '\n') === b.replace(/\r\n?/g, '\n')
