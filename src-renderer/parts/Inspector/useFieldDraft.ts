import { useState } from 'react'
import { typedOf } from '#renderer/parts/fields/Field.ts'
import { writeCells } from '#renderer/parts/fields/writeCells.ts'
import type { GridRowData } from '#renderer/parts/Grid/GridColumn.ts'
import { writeTexts } from '#renderer/parts/Grid/gridWrites.ts'
import { type RejectedText, setRejected, useRejected } from '#renderer/parts/Grid/rejectedTexts.ts'
import { type Pick, usePick } from '#renderer/parts/Grid/usePick.ts'
import type { FieldInputProps } from './FieldInput.tsx'

export interface FieldDraft {
  /** What stands in the field. */
  readonly shown: string
  /** The value as it is typed, or what was refused in its place; '' where the rows differ. */
  readonly now: string
  readonly isMixed: boolean
  /** Nothing was typed that is not taken yet. */
  readonly isWaiting: boolean
  readonly isFocused: boolean
  readonly rejected: RejectedText | undefined
  readonly pick: Pick | null
  readonly focus: () => void
  readonly type: (text: string) => void
  /** Moves the mark in the list; what is marked is taken as if it were typed. */
  readonly move: (by: 1 | -1) => void
  readonly choose: (index: number) => void
  readonly take: () => void
  readonly leave: () => void
  readonly giveUp: () => void
}

/**
 * A field of the selected things while it is typed in. One that nobody typed in never writes, whatever becomes of its
 * value meanwhile: leaving the field before it may change both.
 */
export function useFieldDraft<Row extends GridRowData>({
  field,
  rows,
  lang,
}: FieldInputProps<Row>): FieldDraft {
  const [draft, setDraft] = useState<string | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  const [isFocused, setIsFocused] = useState(false)
  const [first] = rows
  // What was refused in one of several rows is not what the others say.
  const rejected = useRejected((state) => {
    const [own, ...others] = rows.map(({ id }) => state.rejected.get(id)?.get(field.key))
    return others.every((other) => other?.text === own?.text) ? own : undefined
  })
  const texts = rows.map((row) => typedOf(field, row, lang))
  const isMixed = texts.some((other) => other !== texts[0])
  const now = rejected?.text ?? (isMixed ? '' : (texts[0] ?? ''))
  const atRest = rejected || isMixed || !first ? now : field.shown(first, lang)
  const pick = usePick({ edit: field.edit, row: first, text: draft ?? (isOpen ? now : null), lang })

  const drop = () => {
    setDraft(null)
    setIsOpen(false)
  }
  const write = (text: string | null) => {
    drop()
    if (text === null || text === now) return
    const cells = rows.map((_, row) => ({ row, column: 0, text }))
    writeTexts(
      { rows, columns: [field], lang, onWrite: (edits, how) => writeCells(how.label, edits) },
      cells,
      'type',
    )
  }
  const take = () => write(draft === null ? null : (pick?.text ?? draft))
  return {
    shown: draft ?? (isFocused ? now : atRest),
    now,
    isMixed,
    isWaiting: draft === null,
    isFocused,
    rejected,
    pick,
    focus: () => {
      setIsFocused(true)
      setIsOpen(field.edit !== undefined)
    },
    type: setDraft,
    move: (by) => {
      setDraft(draft ?? now)
      pick?.move(by)
    },
    choose: (index) => {
      if (!pick) return
      const chosen = pick.textWith(index)
      if (field.edit?.kind === 'picks' && index < pick.options.length) setDraft(chosen)
      else write(chosen)
    },
    take,
    leave: () => {
      setIsFocused(false)
      take()
    },
    giveUp: () => {
      drop()
      for (const { id } of rows) setRejected(id, field.key, null)
    },
  }
}
