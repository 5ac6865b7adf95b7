import { lazy, Suspense, useDeferredValue } from 'react'
import { useClash } from '#renderer/planfiles/clash.ts'
import { useImporting } from '#renderer/screens/importing/importing.ts'
import { useView } from '#renderer/store/view.ts'
import { frameText } from '#renderer/text/frameText.ts'
import { useText } from '#renderer/text/useText.ts'
import { NavRail } from './NavRail.tsx'
import { Overlays } from './Overlays.tsx'
import { useOverlay } from './overlay.ts'
import { ScreenLoading } from './ScreenLoading.tsx'
import { screens } from './screens.tsx'
import { TitleBar } from './TitleBar.tsx'
import { useShortcuts } from './useShortcuts.ts'
import styles from './Workspace.module.css'

const Inspector = lazy(async () => ({
  default: (await import('#renderer/parts/Inspector/Inspector.tsx')).Inspector,
}))

/** The window while a plan is open: title bar, navigation, one screen, the inspector. */
export function Workspace() {
  const text = useText(frameText)
  const chosen = useView((view) => view.screen)
  // The rail shows the choice at once; the screen itself is put together in shares, so that nothing has to wait for it.
  // The first one too: had it to be waited for inside Suspense, React would hold it back for 300 ms.
  const screen = useDeferredValue(chosen, null)
  const Screen = screen === null ? ScreenLoading : screens[screen].Screen
  const isAsking = useClash((state) => state.clash !== null)
  const isImporting = useImporting((state) => state.file !== null)
  const isCovered = useOverlay((state) => state.shown !== null)
  useShortcuts(!isAsking && !isImporting && !isCovered)
  return (
    <div className={styles.workspace}>
      <TitleBar />
      <div className={styles.body}>
        <NavRail />
        {/* Keys that come before the screen does are not for the one that leaves. */}
        <main className={styles.screen} inert={screen !== chosen}>
          <h1 className={styles.hidden}>{text[screen ?? chosen]}</h1>
          <Suspense fallback={<ScreenLoading />}>
            <Screen />
          </Suspense>
        </main>
        {screen !== null && (
          <Suspense fallback={null}>
            <Inspector />
          </Suspense>
        )}
      </div>
      <Overlays />
    </div>
  )
}
