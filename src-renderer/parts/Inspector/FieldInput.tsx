import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react'
import type { Lang } from '#core/plan/Lang.ts'
import type { ClaimedField } from '#renderer/parts/Claims/ClaimedField.ts'
import { ClaimMarks } from '#renderer/parts/Claims/ClaimMarks.tsx'
import { ClaimReasons } from '#renderer/parts/Claims/ClaimReasons.tsx'
import { useClaims } from '#renderer/parts/Claims/useClaims.ts'
import type { GridRowData } from '#renderer/parts/Grid/GridColumn.ts'
import { PickPanel } from '#renderer/parts/Grid/PickPanel.tsx'
import { inspectorText } from '#renderer/text/inspectorText.ts'
import { useText } from '#renderer/text/useText.ts'
import { FieldLinks } from './FieldLinks.tsx'
import styles from './Inspector.module.css'
import { useFieldDraft } from './useFieldDraft.ts'

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
  const draft = useFieldDraft({ field, rows, lang })
  const { pick, rejected, shown, now, isFocused, isWaiting, isMixed } = draft
  const isLines = field.edit?.kind === 'lines'
  const claims = useClaims(field.claims, shown, rows)

  // What is retyped may differ from what was shown, and the field before may just have changed it; swapping it would
  // leave the caret of a Tab at its end.
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const shouldSelect = isFocused && isWaiting && !isLines
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new value is selected like the one before it
  useLayoutEffect(() => {
    if (shouldSelect) input.current?.select()
  }, [shouldSelect, now])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') draft.giveUp()
    else if (pick && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      draft.move(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Enter' && (!isLines || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      draft.take()
    }
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
          // Until something is typed, Ctrl+Z is the plan's: the browser would bring back a text that was taken long ago.
          data-waiting={isWaiting || undefined}
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
          onFocus={draft.focus}
          onChange={({ target }) => draft.type(target.value)}
          onBlur={draft.leave}
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
            onChoose={draft.choose}
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
