import { type KeyboardEvent, useState } from 'react'
import { setFields } from '#core/edits/setFields.ts'
import { planRow } from '#core/plan/Plan.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { commit, usePlan } from '#renderer/store/openPlan.ts'
import { frameEdits, frameText } from '#renderer/text/frameText.ts'
import { plansText } from '#renderer/text/plansText.ts'
import { useText } from '#renderer/text/useText.ts'
import { notify } from './notify.ts'
import styles from './TitleBar.module.css'

/** The plan's title, edited where it stands: Enter or leaving it takes it, Esc gives the old one back. */
export function PlanTitle() {
  const text = useText(frameText)
  const { unnamed } = useText(plansText)
  const title = usePlan((plan) => planRow(plan).title)
  const [draft, setDraft] = useState<string | null>(null)

  const take = () => {
    const typed = draft?.trim()
    setDraft(null)
    if (typed) rename(typed)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const isSaving = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's'
    // Saving the file takes what was typed so far; the key goes on to the window.
    if (isSaving) take()
    if (event.key === 'Enter') event.currentTarget.blur()
    if (event.key === 'Escape') setDraft(null)
  }

  const shown = draft ?? title
  return (
    <span className={styles.title} data-value={shown || unnamed}>
      <input
        aria-label={text.planTitle}
        title={text.planTitle}
        value={shown}
        placeholder={unnamed}
        size={1}
        maxLength={120}
        spellCheck={false}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={take}
        onKeyDown={onKeyDown}
      />
    </span>
  )
}

function rename(title: string): void {
  const result = commit(frameEdits.renamePlan, (plan) => {
    const { id } = planRow(plan)
    return setFields(plan, 'plans', '', [id], { title })
  })
  if (!result.ok) notify(refusalText(result.refusal))
}
