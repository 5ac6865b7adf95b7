import { useMemo, useState } from 'react'
import type { Lang } from '#core/plan/Lang.ts'
import type { FieldEdit, PickOption } from '#renderer/parts/fields/Field.ts'
import { choose, firstMarked, type PickChoices, pickChoices } from './pickList.ts'

/** The list under a pick that is being edited. */
export interface Pick extends PickChoices {
  /** Place in `options`, one past the last for `create`; −1 for none. */
  readonly marked: number
  readonly move: (by: 1 | -1) => void
  /** The text after choosing what is at a place of the list. */
  readonly textWith: (index: number) => string
  /** The text as Enter takes it: with what is marked chosen. */
  readonly text: string
}

export interface PickArgs<Row> {
  readonly edit: FieldEdit<Row> | undefined
  readonly row: Row | undefined
  /** null while the cell is not being edited. */
  readonly text: string | null
  readonly lang: Lang
}

export function usePick<Row>({ edit, row, text, lang }: PickArgs<Row>): Pick | null {
  const isOpen = text !== null && row !== undefined && (edit?.kind === 'pick' || edit?.kind === 'picks')
  const options: readonly PickOption[] = useMemo(
    () => (isOpen ? (edit.options?.(row, lang) ?? []) : []),
    [isOpen, edit, row, lang],
  )
  const [moved, setMoved] = useState<{ readonly text: string; readonly marked: number } | null>(null)
  if (!isOpen) return null

  const isMulti = edit.kind === 'picks'
  const choices = pickChoices(text, options, { isMulti, canCreate: edit.create !== undefined })
  const entries = choices.options.length + (choices.create === null ? 0 : 1)
  const marked = moved?.text === text ? moved.marked : firstMarked(text, choices, isMulti)
  const textWith = (index: number): string => {
    const option = choices.options[index]
    return option ? choose(text, option.label, isMulti, options) : text
  }
  return {
    ...choices,
    marked,
    textWith,
    text: marked < 0 ? text : textWith(marked),
    move: (by) => setMoved({ text, marked: Math.max(-1, Math.min(entries - 1, marked + by)) }),
  }
}
