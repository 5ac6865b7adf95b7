import { DoubleLeftOutlined, DoubleRightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { setView, useView } from '#renderer/store/view.ts'
import { inspectorText } from '#renderer/text/inspectorText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Inspector.module.css'
import { InspectorBody } from './InspectorBody.tsx'

/** The panel at the right: every field of what is selected, and what is wrong with it. */
export function Inspector() {
  const text = useText(inspectorText)
  const isOpen = useView((view) => view.isInspectorOpen)
  const toggle = (
    <Button
      size="small"
      type="text"
      aria-expanded={isOpen}
      aria-label={isOpen ? text.close : text.open}
      title={isOpen ? text.close : text.open}
      icon={isOpen ? <DoubleRightOutlined /> : <DoubleLeftOutlined />}
      onClick={() => setView({ isInspectorOpen: !isOpen })}
    />
  )
  if (!isOpen)
    return (
      <aside className={styles.folded} aria-label={text.inspector}>
        {toggle}
      </aside>
    )
  return (
    <aside className={styles.inspector} aria-label={text.inspector}>
      <InspectorBody toggle={toggle} />
    </aside>
  )
}
