import { Alert, Button, Modal } from 'antd'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { OpenedFile } from '#main/bridge.ts'
import { today } from '#renderer/frame/today.ts'
import { openPlanNow } from '#renderer/store/openPlan.ts'
import { importingText } from '#renderer/text/importingText.ts'
import { useText } from '#renderer/text/useText.ts'
import { startExcel } from '#renderer/workers/excelClient.ts'
import { acceptImport } from './acceptImport.ts'
import styles from './ImportDialog.module.css'
import { ImportFooter } from './ImportFooter.tsx'
import { ImportProgress } from './ImportProgress.tsx'
import { ImportSession } from './ImportSession.ts'
import { endImport } from './importing.ts'
import { Preview } from './Preview.tsx'
import { RefusedImport } from './RefusedImport.tsx'

/** The whole way of one import: reading, looking, correcting, accepting. Closing it leaves everything as it was. */
export function ImportDialog({ file }: { readonly file: OpenedFile }) {
  const text = useText(importingText)
  const [session] = useState(
    () =>
      new ImportSession(file, { openPlan: () => openPlanNow().plan, today, write: acceptImport, startExcel }),
  )
  const state = useStore(session.state)
  useEffect(() => {
    void session.start()
    return () => session.end()
  }, [session])

  const { step, proposal, refusal } = state
  const isWorking = step === 'reading' || step === 'proposing'
  return (
    <Modal
      open
      width="calc(100vw - 32px)"
      className={styles.dialog ?? ''}
      title={text.title(file.name)}
      mask={{ closable: false }}
      onCancel={endImport}
      footer={
        proposal ? (
          <ImportFooter session={session} state={state} />
        ) : (
          <Button autoFocus onClick={endImport}>
            {text.cancel}
          </Button>
        )
      }
    >
      {proposal && <p className={styles.intro}>{text.intro}</p>}
      {state.isRenewed && <Alert type="warning" showIcon title={text.planChanged} />}
      {step === 'refused' && refusal && <RefusedImport refusal={refusal} />}
      {proposal ? (
        <Preview session={session} state={state} proposal={proposal} />
      ) : (
        isWorking && <ImportProgress step={step} />
      )}
    </Modal>
  )
}
