import { useView } from '#renderer/store/view.ts'
import { frameText } from '#renderer/text/frameText.ts'
import { useText } from '#renderer/text/useText.ts'
import { goToScreen } from './goToScreen.ts'
import { keysOf } from './keysOf.ts'
import styles from './NavRail.module.css'
import { screenNames, screens } from './screens.tsx'

/** The screens of the open plan. */
export function NavRail() {
  const text = useText(frameText)
  const shown = useView((view) => view.screen)
  return (
    <nav className={styles.rail} aria-label={text.screens}>
      {screenNames.map((screen) => (
        <button
          key={screen}
          type="button"
          title={keysOf(`screen-${screen}`) || undefined}
          aria-current={screen === shown ? 'page' : undefined}
          onClick={() => goToScreen(screen)}
        >
          {screens[screen].icon}
          {text[screen]}
        </button>
      ))}
    </nav>
  )
}
