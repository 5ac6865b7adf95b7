import {
  BulbOutlined,
  FileAddOutlined,
  FolderOpenOutlined,
  ImportOutlined,
  LoadingOutlined,
} from '@ant-design/icons'
import { type ReactNode, useState } from 'react'
import { chooseAndOpen } from '#renderer/planfiles/openAnyFile.ts'
import { plansText } from '#renderer/text/plansText.ts'
import { useText } from '#renderer/text/useText.ts'
import { openSample } from './openSample.ts'
import styles from './Plans.module.css'

/** The four ways to a plan. */
export function StartWays({ onNew }: { readonly onNew: () => void }) {
  const text = useText(plansText)
  const [isMaking, setIsMaking] = useState(false)
  const sample = () => {
    if (isMaking) return
    setIsMaking(true)
    void openSample().finally(() => setIsMaking(false))
  }
  return (
    <section className={styles.start} aria-label={text.start}>
      <Way icon={<FileAddOutlined />} title={text.newPlan} onClick={onNew}>
        {text.newPlanHint}
      </Way>
      <Way icon={<ImportOutlined />} title={text.importExcel} onClick={() => void chooseAndOpen('workbook')}>
        {text.importExcelHint}
      </Way>
      <Way icon={<FolderOpenOutlined />} title={text.openFile} onClick={() => void chooseAndOpen('plan')}>
        {text.openFileHint}
      </Way>
      <Way icon={isMaking ? <LoadingOutlined /> : <BulbOutlined />} title={text.sample} onClick={sample}>
        {isMaking ? text.sampleMaking : text.sampleHint}
      </Way>
    </section>
  )
}

interface WayProps {
  readonly icon: ReactNode
  readonly title: string
  readonly onClick: () => void
  readonly children: ReactNode
}

function Way({ icon, title, onClick, children }: WayProps) {
  return (
    <button type="button" aria-label={title} onClick={onClick}>
      {icon}
      <b>{title}</b>
      <span>{children}</span>
    </button>
  )
}
