import { Modal } from 'antd'
import { type KeyboardEvent, useRef, useState } from 'react'
import { addSession } from '#core/edits/addSession.ts'
import { blankRow } from '#core/plan/blankRow.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { sameValue } from '#core/plan/sameValue.ts'
import type { Id } from '#core/plan/units.ts'
import { notify } from '#renderer/frame/notify.ts'
import { EmptyState } from '#renderer/parts/EmptyState/EmptyState.tsx'
import { type SessionRow, sessionRow } from '#renderer/parts/fields/sessionFields.ts'
import { writeCells } from '#renderer/parts/fields/writeCells.ts'
import { type ActiveCell, Grid, type GridHandle } from '#renderer/parts/Grid/Grid.tsx'
import type { NewRow, WriteCells } from '#renderer/parts/Grid/gridWrites.ts'
import { RecordTools } from '#renderer/parts/RecordTable/RecordTools.tsx'
import { type RecordCommand, recordCommandOf } from '#renderer/parts/RecordTable/recordKeys.ts'
import { newId } from '#renderer/store/identity.ts'
import { openPlanNow } from '#renderer/store/openPlan.ts'
import { select, useView } from '#renderer/store/view.ts'
import { cellEdits } from '#renderer/text/fieldsText.ts'
import { recordTableText } from '#renderer/text/recordTableText.ts'
import { settingsText } from '#renderer/text/settingsText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Settings.module.css'
import { sessionColumns } from './sessionColumns.ts'
import {
  addSessionRow,
  duplicateSessions,
  removalOfSessions,
  removeSessions,
  sessionAfter,
} from './sessionTableEdits.ts'
import { useSessionRows } from './useSessionRows.ts'

const onWrite: WriteCells = (written, { cause, label }) =>
  writeCells(cause === 'type' || cause === 'toggle' ? label : cellEdits[cause], written)

/** The sessions as a table, for many at once; the timeline has them in their time. */
export function SessionTable() {
  const text = useText(settingsText)
  const words = useText(recordTableText)
  const grid = useRef<GridHandle>(null)
  const rows = useSessionRows()
  const [selected, setSelected] = useState<readonly Id[]>([])
  const [initial] = useState(selectedBefore)
  const [asked, setAsked] = useState<readonly Id[]>([])
  const sessionsOf = (ids: readonly Id[]) =>
    rows.flatMap(({ id, session }) => (ids.includes(id) ? session : []))

  const remove = (ids: readonly Id[]) => {
    const effect = removalOfSessions(ids)
    if (!effect) return
    if (!effect.ok) notify(refusalText(effect.refusal))
    else if (effect.value.sentence.zh === '') removeSessions(ids)
    else setAsked(ids)
  }
  const onCommand = (command: RecordCommand, ids: readonly Id[] = selected) => {
    if (command === 'remove') return remove(ids)
    if (command === 'duplicate') return grid.current?.selectRows(duplicateSessions(sessionsOf(ids)))
    const added = addSessionRow(sessionsOf(ids).at(-1) ?? rows.at(-1)?.session)
    if (added !== null) grid.current?.activate(added, sessionColumns[0]?.key)
  }
  const onKey = (event: KeyboardEvent, { rowIds }: ActiveCell): boolean => {
    const isFirst = rows.length === 0 && event.key === 'Enter'
    const command = isFirst ? 'add' : recordCommandOf(event)
    if (command) onCommand(command, rowIds)
    return command !== null
  }
  const onSelect = (ids: readonly Id[]) => {
    setSelected((before) => (sameValue(before, ids) ? before : ids))
    if (ids.length > 0) select({ table: 'sessions', page: '', ids })
  }
  return (
    <div className={styles.table}>
      <RecordTools hasSelected={selected.length > 0 && rows.length > 0} onCommand={onCommand} />
      <div className={styles.grid}>
        <Grid
          ref={grid}
          name="sessions"
          label={text.sessions}
          rows={rows}
          columns={sessionColumns}
          frozen={1}
          onWrite={onWrite}
          newRow={() => pastedSession(rows.at(-1))}
          onSelect={onSelect}
          initial={initial}
          onKey={onKey}
        />
        {rows.length === 0 && (
          <EmptyState
            title={words.empty}
            next={words.emptyNext}
            action={words.add}
            onAction={() => onCommand('add', [])}
          />
        )}
      </div>
      <RemoveAsk ids={asked} onClose={() => setAsked([])} />
    </div>
  )
}

/** Asks before runs and lineups go with their sessions. */
function RemoveAsk({ ids, onClose }: { readonly ids: readonly Id[]; readonly onClose: () => void }) {
  const words = useText(recordTableText)
  const lang = useView((view) => view.lang)
  const effect = removalOfSessions(ids)
  return (
    <Modal
      open={ids.length > 0}
      title={words.removeAsk}
      okText={words.remove}
      okButtonProps={{ danger: true }}
      cancelText={words.keep}
      onCancel={onClose}
      onOk={() => {
        removeSessions(ids)
        onClose()
      }}
      width={420}
    >
      {effect?.ok && effect.value.sentence[lang]}
    </Modal>
  )
}

/** A session that a paste adds below the last. */
function pastedSession(last: SessionRow | undefined): NewRow<SessionRow> | null {
  const { plan } = openPlanNow()
  if (!plan) return null
  const session = blankRow('sessions', { id: newId(), planId: plan.id, ...sessionAfter(plan, last?.session) })
  return {
    row: sessionRow(plan, session, useView.getState().lang),
    edit: (open) => addSession(open, session),
  }
}

/** What was selected on another screen is selected here too. */
function selectedBefore(): readonly Id[] {
  const { selection } = useView.getState()
  return selection?.table === 'sessions' ? selection.ids : []
}
