import { BulbOutlined, CloseCircleFilled, WarningFilled } from '@ant-design/icons'
import type { Severity } from '#core/checks/Finding.ts'
import styles from './Findings.module.css'

const icons = { error: CloseCircleFilled, warning: WarningFilled, hint: BulbOutlined }

/** A severity by shape and colour, so that neither alone has to be told apart. Without a label it is said beside it. */
export function SeverityMark({ severity, label }: { readonly severity: Severity; readonly label: string }) {
  const Icon = icons[severity]
  const said = label === '' ? { 'aria-hidden': true } : { 'aria-label': label, title: label, role: 'img' }
  return <Icon className={styles.mark} data-severity={severity} {...said} />
}
