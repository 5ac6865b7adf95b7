import { Button } from 'antd'
import { chooseAndOpen } from '#renderer/planfiles/openAnyFile.ts'
import { runOfShowText } from '#renderer/text/runOfShowText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './RunOfShow.module.css'

export interface EmptyStateProps {
  readonly title: string
  readonly next: string
  readonly action: string
  readonly onAction: () => void
  /** A second way to begin. */
  readonly other?: { readonly action: string; readonly hint: string; readonly onAction: () => void } | null
}

/** What to do where there is nothing yet. */
export function EmptyState({ title, next, action, onAction, other }: EmptyStateProps) {
  const text = useText(runOfShowText)
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      <p>{next}</p>
      <div>
        <Button type="primary" onClick={onAction}>
          {action}
        </Button>
        {other && (
          <Button title={other.hint} onClick={other.onAction}>
            {other.action}
          </Button>
        )}
        <Button onClick={() => void chooseAndOpen('workbook')}>{text.importExcel}</Button>
      </div>
    </div>
  )
}
