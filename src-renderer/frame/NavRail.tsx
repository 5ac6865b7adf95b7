import { FieldTimeOutlined, OrderedListOutlined, SafetyCertificateOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { type Screen, setView, useView } from '#renderer/store/view.ts'
import { frameText } from '#renderer/text/frameText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './NavRail.module.css'

const screens: readonly { readonly screen: Screen; readonly icon: ReactNode }[] = [
  { screen: 'timeline', icon: <FieldTimeOutlined aria-hidden /> },
  { screen: 'runOfShow', icon: <OrderedListOutlined aria-hidden /> },
  { screen: 'checks', icon: <SafetyCertificateOutlined aria-hidden /> },
]

/** The screens of the open plan. */
export function NavRail() {
  const text = useText(frameText)
  const shown = useView((view) => view.screen)
  return (
    <nav className={styles.rail} aria-label={text.screens}>
      {screens.map(({ screen, icon }) => (
        <button
          key={screen}
          type="button"
          aria-current={screen === shown ? 'page' : undefined}
          onClick={() => setView({ screen })}
        >
          {icon}
          {text[screen]}
        </button>
      ))}
    </nav>
  )
}
