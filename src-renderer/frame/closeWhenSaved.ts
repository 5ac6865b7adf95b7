import { bridge } from '#renderer/bridge/bridge.ts'
import { openPlanNow, whenSaved } from '#renderer/store/openPlan.ts'

/**
 * An edit that is not durable yet is not closed away: the page stays, writes it, and then closes by itself. Where it
 * cannot be written the window stays, and says why. A browser asks the person instead.
 */
export function closeWhenSaved(): void {
  globalThis.addEventListener('beforeunload', (event) => {
    if (openPlanNow().saved.kind === 'saved') return
    event.preventDefault()
    void whenSaved().then((isSaved) => (isSaved ? bridge.closeWindow() : undefined))
  })
}
