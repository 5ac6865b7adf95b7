import { CheckCircleOutlined, LoadingOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { findingsText } from '#renderer/text/findingsText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Checks.module.css'

interface NothingFoundProps {
  /** False while the first pass goes on. */
  readonly isThrough: boolean
  /** Whether there are findings that the filter leaves out. */
  readonly isFiltered: boolean
  readonly onClear: () => void
}

/** Why the list is empty. */
export function NothingFound({ isThrough, isFiltered, onClear }: NothingFoundProps) {
  const text = useText(findingsText)
  if (!isThrough)
    return (
      <div className={styles.empty} role="status">
        <LoadingOutlined aria-hidden />
        <p>{text.checking}</p>
      </div>
    )
  return (
    <div className={styles.empty} role="status">
      <CheckCircleOutlined className={isFiltered ? undefined : styles.good} aria-hidden />
      <p>{isFiltered ? text.noneShown : text.none}</p>
      {isFiltered ? (
        <Button onClick={onClear}>{text.clearFilter}</Button>
      ) : (
        <p className={styles.muted}>{text.noneHint}</p>
      )}
    </div>
  )
}
