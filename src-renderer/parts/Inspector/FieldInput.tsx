import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Lang } from '#core/plan/Lang.ts'
import type { ClaimedField } from '#renderer/parts/Claims/ClaimedField.ts'
import { ClaimMarks } from '#renderer/parts/Claims/ClaimMarks.tsx'
import { ClaimReasons } from '#renderer/parts/Claims/ClaimReasons.tsx'
import { useClaims } from '#renderer/parts/Claims/useClaims.ts'
import { typedOf } from '#renderer/parts/fields/Field.ts'
import { writeCells } from '#renderer/parts/fields/writeCells.ts'
import type { GridRowData } from '#renderer/parts/Grid/GridColumn.ts'
import { writeTexts } from '#renderer/parts/Grid/gridWrites.ts'
import { PickPanel } from '#renderer/parts/Grid/PickPanel.tsx'
import { setRejected, useRejected } from '#renderer/parts/Grid/rejectedTexts.ts'
import { usePick } from '#renderer/parts/Grid/usePick.ts'
import { inspectorText } from '#renderer/text/inspectorText.ts'
import { useText } from '#renderer/text/useText.ts'
import { FieldLinks } from './FieldLinks.tsx'
import styles from './Inspector.module.css'

export interface FieldInputProps<Row> {
  readonly field: ClaimedField<Row>
  /** One, or several that get the same text. */
  readonly rows: readonly Row[]
  readonly lang: Lang
}

/** One field of the selected things: Enter or leaving it takes the text, Esc gives the value back. */
export function FieldInput<Row extends GridRowData>({ field, rows, lang }: FieldInputProps<Row>) {
  const text = useText(inspectorText)
  const ids = { input: useId(), panel: useId(), why: useId() }
  const [draft, setDraft] = useState<string | null>(null)
  const [isFocused, setIsFocused] = useState(false)
  const [first] = rows
  const rejected = useRejected((state) => first && state.rejected.get(first.id)?.get(field.key))
  const pick = usePick({ edit: field.edit, row: first, text: draft, lang })
  const isLines = field.edit?.kind === 'lines'
  const texts = rows.map((row) => typedOf(field, row, lang))
  const isMixed = texts.some((other) => other !== texts[0])
  const now = rejected?.text ?? (isMixed ? '' : (texts[0] ?? ''))
  const atRest = rejected || isMixed || !first ? now : field.shown(first, lang)
  const shown = draft ?? (isFocused ? now : atRest)
  const claims = useClaims(field.claims, shown, rows)

  // What is retyped may differ from what was shown; swapping it would leave the caret of a Tab at its end.
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (isFocused && !isLines) input.current?.select()
  }, [isFocused, isLines])

  const take = (typed: string | null) => {
    setDraft(null)
    if (typed === null || typed === now) return
    const cells = rows.map((_, row) => ({ row, column: 0, text: typed }))
    writeTexts(
      { rows, columns: [field], lang, onWrite: (edits, how) => writeCells(how.label, edits) },
      cells,
      'type',
    )
  }
  const giveUp = () => {
    setDraft(null)
    for (const { id } of rows) setRejected(id, field.key, null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') giveUp()
    else if (pick && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      pick.move(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Enter' && (!isLines || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      take(pick?.text ?? draft)
    }
  }
  const choose = (index: number) => {
    if (!pick) return
    const chosen = pick.textWith(index)
    if (field.edit?.kind === 'picks' && index < pick.options.length) setDraft(chosen)
    else take(chosen)
  }
  const Tag = isLines ? 'textarea' : 'input'
  return (
    <div className={styles.field}>
      <label htmlFor={ids.input}>{field.title[lang]}</label>
      <div className={styles.control}>
        <Tag
          ref={input}
          id={ids.input}
          value={shown}
          readOnly={!field.edit}
          spellCheck={false}
          autoComplete="off"
          placeholder={isMixed ? text.several : ''}
          title={isMixed ? text.severalHint : undefined}
          aria-invalid={rejected ? true : undefined}
          aria-describedby={rejected ? ids.why : undefined}
          {...(pick
            ? {
                role: 'combobox',
                'aria-expanded': true,
                'aria-controls': ids.panel,
                'aria-activedescendant': pick.marked < 0 ? undefined : `${ids.panel}-${pick.marked}`,
              }
            : {})}
          onFocus={() => {
            setIsFocused(true)
            if (field.edit) setDraft(now)
          }}
          onChange={({ target }) => setDraft(target.value)}
          onBlur={() => {
            setIsFocused(false)
            take(pick?.text ?? draft)
          }}
          onKeyDown={onKeyDown}
        />
        <ClaimMarks field={input} text={shown} found={claims} />
        {isFocused && <ClaimReasons found={claims} />}
        <FieldLinks field={field} rows={rows} lang={lang} />
        {pick && (
          <PickPanel
            id={ids.panel}
            pick={pick}
            createLabel={pick.create === null ? null : (field.edit?.create?.(pick.create, lang) ?? null)}
            onChoose={choose}
          />
        )}
        {rejected && (
          <p id={ids.why} className={styles.why} role="alert">
            {rejected.why[lang]}
          </p>
        )}
      </div>
    </div>
  )
}
