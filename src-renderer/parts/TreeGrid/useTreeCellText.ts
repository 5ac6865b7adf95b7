import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react'
import { typedOf } from '#renderer/parts/fields/Field.ts'
import { writeCells } from '#renderer/parts/fields/writeCells.ts'
import { fromTsv } from '#renderer/parts/Grid/clipboardTable.ts'
import type { GridRowData } from '#renderer/parts/Grid/GridColumn.ts'
import { type GridWriting, type WriteCells, writeTexts } from '#renderer/parts/Grid/gridWrites.ts'
import { setRejected } from '#renderer/parts/Grid/rejectedTexts.ts'
import { usePick } from '#renderer/parts/Grid/usePick.ts'
import { cellEdits } from '#renderer/text/fieldsText.ts'
import type { TreeCellProps } from './TreeCell.tsx'

const onWrite: WriteCells = (edits, { cause, label }) =>
  writeCells(cause === 'type' || cause === 'toggle' ? label : cellEdits[cause], edits)

const plainKey = { ctrlKey: false, altKey: false, metaKey: false }

/** Where the keys that take a text go on. */
const stepsAfter: { readonly [key: string]: string } = {
  Enter: 'ArrowDown',
  Tab: 'ArrowRight',
  'Shift+Tab': 'ArrowLeft',
}

/** What keys, typing and the clipboard do to the active cell of a tree, being edited or not. */
export function useTreeCellText<Row extends GridRowData>(props: TreeCellProps<Row>) {
  const { item, column, columns, items, index, lang, rejected } = props
  const { row } = item
  /** Text being typed; null while the cell waits for the first key. */
  const [draft, setDraft] = useState<string | null>(null)
  // A cell that is left twice, by Enter and by the focus going on, is taken once.
  const hasBegun = useRef(false)
  const pick = usePick({ edit: column.edit, row, text: draft, lang })
  const now = rejected?.text ?? typedOf(column, row, lang)
  const writing: GridWriting<Row> = {
    rows: items.map((each) => each.row),
    columns: columns.slice(index),
    lang,
    onWrite,
  }
  const at = items.indexOf(item)
  const begin = (text: string) => {
    hasBegun.current = true
    setDraft(text)
  }
  const end = () => {
    hasBegun.current = false
    setDraft(null)
  }
  const take = (text: string | null) => {
    if (!hasBegun.current) return
    end()
    if (text !== null && text !== now) writeTexts(writing, [{ row: at, column: 0, text }], 'type')
  }
  const onWaitingKey = (event: KeyboardEvent): boolean => {
    if (props.onKey?.(event, { row: row.id, column: column.key })) return true
    if (event.key === 'Enter' || event.key === 'F2') begin(now)
    else if (event.key === 'Delete' || event.key === 'Backspace')
      writeTexts(writing, [{ row: at, column: 0, text: '' }], 'clear')
    else if (event.key === 'Escape') setRejected(row.id, column.key, null)
    else return props.onStep(event)
    return true
  }
  const onTypingKey = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const next = stepsAfter[shiftKey ? `Shift+${key}` : key]
    if (next) {
      take(pick?.text ?? draft)
      return props.onStep({ ...plainKey, key: next })
    }
    if (key === 'Escape') end()
    else if (pick && (key === 'ArrowDown' || key === 'ArrowUp')) pick.move(key === 'ArrowDown' ? 1 : -1)
    else return false
    return true
  }
  return {
    draft,
    pick,
    chooseAt: (option: number) => {
      if (!pick) return
      hasBegun.current = true
      take(pick.textWith(option))
    },
    field: {
      value: draft ?? '',
      onChange: ({ target }: { readonly target: HTMLInputElement }) => begin(target.value),
      onDoubleClick: () => draft === null && begin(now),
      // Another window coming to the front is no reason to end typing.
      onBlur: () => document.hasFocus() && take(pick?.text ?? draft),
      onKeyDown: (event: KeyboardEvent) => {
        // Enter and arrows of an input method choose among its candidates; 229 is what comes before it says so.
        if (event.nativeEvent.isComposing || event.keyCode === 229) return
        if (draft === null ? onWaitingKey(event) : onTypingKey(event)) event.preventDefault()
      },
      onPaste: (event: ClipboardEvent) => {
        if (draft !== null) return
        event.preventDefault()
        const cells = fromTsv(event.clipboardData.getData('text/plain')).flatMap((texts, down) =>
          texts.map((text, column) => ({ row: at + down, column, text })),
        )
        writeTexts(writing, cells, 'paste')
      },
      onCopy: (event: ClipboardEvent) => {
        if (draft !== null) return
        event.preventDefault()
        event.clipboardData.setData('text/plain', now)
      },
    },
  }
}
