import type { ClipboardEvent } from 'react'
import type { Lang } from '#core/plan/Lang.ts'
import { findRow, type Plan } from '#core/plan/Plan.ts'
import { rowName } from '#core/plan/rowName.ts'
import type { TableName } from '#core/plan/tables.ts'
import type { Minute } from '#core/plan/units.ts'
import { toTsv } from '#renderer/parts/Grid/clipboardTable.ts'
import { useView } from '#renderer/store/view.ts'
import { type Clip, setClip, useClip } from './clip.ts'
import { segmentsOf } from './dragTo.ts'
import { type Held, heldNow } from './held.ts'
import type { Lane } from './lanesOf.ts'
import { pasteAtCursor } from './pasteAtCursor.ts'
import { spanLabel } from './segmentLabel.ts'
import { rowsOfRefs } from './tracks/barEdits.ts'
import { barSpan } from './tracks/Track.ts'

interface Board {
  readonly plan: Plan
  readonly lanes: readonly Lane[]
}

/**
 * Copy, cut and paste on the board, across lanes and days: what is pasted begins at the cursor. To Excel and WPS goes a
 * table of times and names.
 */
export function boardClipboard({ plan, lanes }: Board) {
  const copy = (event: ClipboardEvent, isCut: boolean): void => {
    const held = event.target instanceof HTMLInputElement ? undefined : heldNow()
    const clip = held && clipOf(plan, held, isCut)
    if (!clip) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', clip.text)
    setClip(clip)
  }
  return {
    onCopy: (event: ClipboardEvent) => copy(event, false),
    onCut: (event: ClipboardEvent) => copy(event, true),
    onPaste: (event: ClipboardEvent) => {
      if (event.target instanceof HTMLInputElement) return
      event.preventDefault()
      const { clip } = useClip.getState()
      const isOurs = clip !== null && event.clipboardData.getData('text/plain') === clip.text
      pasteAtCursor(plan, lanes, isOurs ? clip : null)
    },
  }
}

function clipOf(plan: Plan, held: Held, isCut: boolean): Clip | undefined {
  const { lang } = useView.getState()
  const base = { planId: plan.id, isCut }
  if (held.kind === 'session') {
    const session = findRow(plan, 'sessions', '', held.sessionId)
    if (!session) return undefined
    const text = tableOf(plan, 'sessions', '', [session], lang)
    return { ...base, kind: 'session', ids: [session.id], text }
  }
  if (held.kind === 'segments') {
    const { sessionId, ids } = held
    const rows = segmentsOf(plan, sessionId, ids)
    const text = tableOf(plan, 'segments', sessionId, rows, lang)
    return { ...base, kind: 'segments', sessionId, ids, rows, text }
  }
  const { table, page, ids } = held
  const rows = rowsOfRefs(plan, held)
  const timed = rows.map((row) => {
    const { start, end } = barSpan(row)
    return { id: row.id, start, duration: end - start }
  })
  return { ...base, kind: 'bars', table, page, ids, rows, text: tableOf(plan, table, page, timed, lang) }
}

interface Timed {
  readonly id: string
  readonly start: Minute
  readonly duration: Minute
}

/** `20:00–20:05	5	眼霜`, a line for each row. */
function tableOf(plan: Plan, table: TableName, page: string, rows: readonly Timed[], lang: Lang): string {
  const first = rows[0]?.start ?? 0
  return toTsv(
    rows.map(({ id, start, duration }) => [
      spanLabel(first, start, start + duration, lang),
      String(duration),
      rowName(plan, table, page, id, lang),
    ]),
  )
}
