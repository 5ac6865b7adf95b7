import { type KeyboardEvent, useRef } from 'react'
import type { Lang } from '#core/plan/Lang.ts'
import type { GridRowData } from './GridColumn.ts'
import { editCommand, gridCommand } from './gridCommand.ts'
import type { GridControl } from './useGrid.ts'
import { usePick } from './usePick.ts'

export interface CellTextArgs<Row extends GridRowData> {
  readonly grid: GridControl<Row>
  readonly lang: Lang
  /** Keys of the screen around the grid come first. True for those it took. */
  readonly onKey: (event: KeyboardEvent) => boolean
}

/** What keys and typing do to the active cell, being edited or not. */
export function useCellText<Row extends GridRowData>({ grid, lang, onKey }: CellTextArgs<Row>) {
  /** Esc with nothing to give up: the next Tab leaves the grid, which would hold the keyboard captive otherwise. */
  const isLeaving = useRef(false)
  const { editing, active } = grid
  const edit = active?.column?.edit
  const pick = usePick({ edit, row: active?.row, text: editing?.text ?? null, lang })

  const takeNow = () => {
    if (editing) grid.take(editing, pick?.text ?? editing.text)
  }

  const onGridKey = (event: KeyboardEvent) => {
    const wasLeaving = isLeaving.current
    isLeaving.current = false
    if (onKey(event)) return event.preventDefault()
    if (event.key === 'Tab' && wasLeaving) return
    const command = gridCommand(event)
    if (command && grid.run(command)) return event.preventDefault()
    isLeaving.current = command?.kind === 'discard'
  }

  const onEditKey = (event: KeyboardEvent<HTMLTextAreaElement>, isOverwriting: boolean) => {
    if (pick && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      return pick.move(event.key === 'ArrowDown' ? 1 : -1)
    }
    const command = editCommand(event, { isOverwriting, takesLines: edit?.kind === 'lines' })
    if (!command) return
    event.preventDefault()
    if (command.kind === 'cancel') return grid.cancel()
    if (command.kind === 'newLine') return onText(withNewLine(event.currentTarget))
    if (command.kind === 'takeAll') return grid.takeAll(pick?.text ?? editing?.text ?? '')
    takeNow()
    grid.run(command.next)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Enter and arrows of an input method choose among its candidates; 229 is what comes before it says so.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (editing) onEditKey(event, editing.isOverwriting)
    else onGridKey(event)
  }

  const onText = (typed: string) => {
    if (!editing) return grid.begin(typed)
    const isNameEnded =
      edit?.kind === 'picks' &&
      typed.startsWith(editing.text) &&
      /^[、,，;；]$/.test(typed.slice(editing.text.length))
    // A separator after a few letters chooses what they found, as Enter would.
    const isChoosing = isNameEnded && pick !== null && pick.marked >= 0 && pick.text !== editing.text
    grid.change({ ...editing, text: isChoosing ? `${pick.text}、` : typed })
  }

  const chooseAt = (index: number) => {
    if (!editing || !pick) return
    const text = pick.textWith(index)
    if (edit?.kind === 'picks' && index < pick.options.length) grid.change({ ...editing, text })
    else grid.take(editing, text)
  }

  return {
    pick,
    chooseAt,
    field: {
      onKeyDown,
      onChange: ({ target }: { readonly target: HTMLTextAreaElement }) => onText(target.value),
      onCompositionStart: () => !editing && grid.begin(''),
      // Another window coming to the front is no reason to end typing.
      onBlur: () => document.hasFocus() && takeNow(),
    },
  }
}

function withNewLine(field: HTMLTextAreaElement): string {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end')
  return field.value
}
