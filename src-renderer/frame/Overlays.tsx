import { lazy, Suspense } from 'react'
import { useOverlay } from './overlay.ts'

const overlays = {
  palette: lazy(async () => ({ default: (await import('./palette/Palette.tsx')).Palette })),
  shortcuts: lazy(async () => ({ default: (await import('./shortcuts/ShortcutsPage.tsx')).ShortcutsPage })),
  history: lazy(async () => ({ default: (await import('./history/HistoryList.tsx')).HistoryList })),
}

/** What stands over the screens at the moment. */
export function Overlays() {
  const shown = useOverlay((state) => state.shown)
  if (shown === null) return null
  const Overlay = overlays[shown]
  return (
    <Suspense fallback={null}>
      <Overlay />
    </Suspense>
  )
}
