import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { setFieldsOf } from '#core/edits/setFieldsOf.ts'
import { findRow, type Plan } from '#core/plan/Plan.ts'
import { commitOrNotify } from '#renderer/store/commitOrNotify.ts'
import { timelineText } from '#renderer/text/timelineText.ts'
import { useText } from '#renderer/text/useText.ts'
import { endRename, type Renaming, useRenaming } from './renaming.ts'
import styles from './Timeline.module.css'
import { timelineEdits } from './timelineEdits.ts'

/** Types a name over the thing it is of: Enter takes it, and so does leaving; Esc gives the old one back. */
export function RenameBox({ plan }: { readonly plan: Plan }) {
  const row = useRenaming((state) => state.row)
  if (row === null) return null
  return <RenameInput key={`${row.table} ${row.id}`} plan={plan} row={row} />
}

/** Px; a segment of a minute is far narrower than its name. */
const narrowest = 140

function RenameInput({ plan, row }: { readonly plan: Plan; readonly row: Renaming }) {
  const text = useText(timelineText)
  const input = useRef<HTMLInputElement>(null)
  const before = nameNow(plan, row)
  const [draft, setDraft] = useState(before)
  const [place, setPlace] = useState<{ left: number; top: number; width: number } | null>(null)
  useLayoutEffect(() => {
    const box = elementOf(row)?.getBoundingClientRect()
    if (!box) {
      endRename()
      return
    }
    const width = Math.max(narrowest, box.width)
    setPlace({ left: Math.min(box.left, window.innerWidth - width - 8), top: box.top, width })
  }, [row])
  useLayoutEffect(() => {
    if (place) input.current?.select()
  }, [place])
  if (!place) return null

  const finish = (isTaken: boolean) => {
    // Leaving the box because it closes is not a second end.
    if (useRenaming.getState().row !== row) return
    endRename()
    if (isTaken && draft !== before) rename(row, draft)
    focusTrackOf(row)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    // The Enter that chooses a character of an IME is not the one that takes the name.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') finish(true)
    else if (event.key === 'Escape') finish(false)
  }
  return (
    <input
      ref={input}
      className={styles.rename}
      aria-label={text.rename}
      style={place}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(true)}
    />
  )
}

const labels = {
  segments: timelineEdits.renameSegment,
  sessions: timelineEdits.renameSession,
  service: timelineEdits.renameRow,
  placements: timelineEdits.renameRow,
  content: timelineEdits.renameRow,
} as const

function rename({ table, page, id, field }: Renaming, name: string): void {
  const fields = { [field]: name.trim() }
  commitOrNotify(labels[table], (now) => setFieldsOf(now, table, [{ id, page }], fields))
}

const elementOf = ({ table, id }: Renaming): HTMLElement | null => {
  const prefix = table === 'segments' ? 'segment' : table === 'sessions' ? 'session' : table
  return document.getElementById(`${prefix}-${id}`)
}

/** The keyboard goes back to where it was. */
const focusTrackOf = (row: Renaming): void =>
  elementOf(row)?.closest<HTMLElement>('[data-track]')?.focus({ preventScroll: true })

function nameNow(plan: Plan, { table, page, id, field }: Renaming): string {
  const value: unknown = Reflect.get(findRow(plan, table, page, id) ?? {}, field)
  return typeof value === 'string' ? value : ''
}
