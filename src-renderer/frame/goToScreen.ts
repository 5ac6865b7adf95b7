import { homes } from '#renderer/parts/Findings/homes.ts'
import { showsOf } from '#renderer/parts/Findings/showsOf.ts'
import { type Screen, setView, useView } from '#renderer/store/view.ts'

/**
 * Shows a screen. What was selected on another one stays selected only where the new one shows it too: a button that
 * removes "the selected" must not mean what nobody sees.
 */
export function goToScreen(screen: Screen): void {
  const { selection } = useView.getState()
  const isShown =
    selection && (homes[selection.table].screen === screen || showsOf[screen]?.has(selection.table))
  setView({ screen, ...(!isShown && { selection: null }) })
}
