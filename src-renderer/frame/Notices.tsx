import { CheckCircleFilled, CloseOutlined, ExclamationCircleFilled } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { useView } from '#renderer/store/view.ts'
import { frameText } from '#renderer/text/frameText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Notices.module.css'
import { dismissNotice, type Notice, useNotices } from './notify.ts'

/** Long enough to read two lines in a second language. */
const shownMs = { problem: 12_000, done: 4_000 }

/** Messages that go by themselves, above everything, dialogs too; they stay while pointed at or focused. */
export function Notices() {
  const text = useText(frameText)
  const notices = useNotices((state) => state.notices)
  return (
    <section className={styles.notices} aria-label={text.notices}>
      {notices.map((notice) => (
        <NoticeItem key={notice.id} notice={notice} />
      ))}
    </section>
  )
}

function NoticeItem({ notice: { id, texts, tone, action } }: { readonly notice: Notice }) {
  const text = useText(frameText)
  const lang = useView((view) => view.lang)
  const [isHeld, setIsHeld] = useState(false)
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => dismissNotice(id), shownMs[tone])
    return () => clearTimeout(timer)
  }, [id, tone, isHeld])

  const hold = { onPointerEnter: () => setIsHeld(true), onPointerLeave: () => setIsHeld(false) }
  const focus = { onFocus: () => setIsHeld(true), onBlur: () => setIsHeld(false) }
  return (
    <div
      className={styles.notice}
      role={tone === 'problem' ? 'alert' : 'status'}
      data-of={tone}
      {...hold}
      {...focus}
    >
      {tone === 'problem' ? <ExclamationCircleFilled aria-hidden /> : <CheckCircleFilled aria-hidden />}
      <p>{texts[lang]}</p>
      {action && (
        <Button
          size="small"
          onClick={() => {
            dismissNotice(id)
            action.run()
          }}
        >
          {action.texts[lang]}
        </Button>
      )}
      <Button
        size="small"
        type="text"
        aria-label={text.dismiss}
        icon={<CloseOutlined />}
        onClick={() => dismissNotice(id)}
      />
    </div>
  )
}
