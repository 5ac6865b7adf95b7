import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { hasKnownTable } from '#core/excel/ImportProposal.ts'
import { isEmptyDiff } from '#core/plan/PlanDiff.ts'
import { ChangeList } from '#renderer/frame/ChangeList.tsx'
import { typedDate } from '#renderer/frame/typedDate.ts'
import { importingText } from '#renderer/text/importingText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './ImportDialog.module.css'
import type { ImportSession, ImportState } from './ImportSession.ts'
import { endImport } from './importing.ts'

interface ImportFooterProps {
  readonly session: ImportSession
  readonly state: ImportState
}

/** What the import comes to, and the choice to make. */
export function ImportFooter({ session, state }: ImportFooterProps) {
  const text = useText(importingText)
  const [isWriting, setIsWriting] = useState(false)
  const { step, proposal } = state
  if (!proposal) return null
  const { read, imported, skipped } = proposal.report.rows
  const isEmpty = isEmptyDiff(proposal.diff)
  const accept = async () => {
    setIsWriting(true)
    const isWritten = await session.accept().finally(() => setIsWriting(false))
    if (isWritten) endImport()
  }
  return (
    <div className={styles.footer}>
      <div className={styles.outcome}>
        <p role="status">{text.counts(read, imported, skipped)}</p>
        <ChangeList title={text.changes} diff={proposal.diff} words={text} />
        {isEmpty && (
          <p className={styles.muted}>
            {hasKnownTable(proposal) ? text.nothingNewHint : text.nothingKnownHint}
          </p>
        )}
      </div>
      {session.isFirst && <FirstDay session={session} />}
      <RoomName session={session} />
      <Button onClick={endImport}>{text.cancel}</Button>
      <Button
        type="primary"
        autoFocus
        disabled={step !== 'ready' || isEmpty}
        loading={isWriting || step === 'proposing'}
        onClick={() => void accept()}
      >
        {isEmpty ? text.nothingNew : session.isFirst ? text.acceptNew : text.accept}
      </Button>
    </div>
  )
}

function FirstDay({ session }: { readonly session: ImportSession }) {
  const text = useText(importingText)
  const id = useId()
  const { startDate, today } = session.state.getState().options
  const [typed, setTyped] = useState(startDate ?? '')
  const date = typedDate(typed, today)
  const isBad = typed.trim() !== '' && !date
  const take = () => {
    if (!isBad && date !== session.state.getState().options.startDate)
      void session.change({ startDate: date })
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{text.firstDay}</label>
      <Input
        id={id}
        value={typed}
        status={isBad ? 'error' : ''}
        placeholder={text.firstDayHint}
        title={isBad ? text.firstDayBad : text.firstDayHint}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={take}
        onPressEnter={take}
      />
      {isBad && (
        <span className={styles.bad} role="alert">
          {text.firstDayBad}
        </span>
      )}
    </div>
  )
}

function RoomName({ session }: { readonly session: ImportSession }) {
  const text = useText(importingText)
  const id = useId()
  const [typed, setTyped] = useState(session.state.getState().options.roomName ?? '')
  const take = () => {
    const roomName = typed.trim() || null
    if (roomName !== session.state.getState().options.roomName) void session.change({ roomName })
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{text.room}</label>
      <Input
        id={id}
        value={typed}
        maxLength={60}
        placeholder={text.roomHint}
        title={text.roomHint}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={take}
        onPressEnter={take}
      />
    </div>
  )
}
