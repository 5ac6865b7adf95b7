import { HistoryList } from './history/HistoryList.tsx'
import { useOverlay } from './overlay.ts'
import { Palette } from './palette/Palette.tsx'
import { ShortcutsPage } from './shortcuts/ShortcutsPage.tsx'

// Not loaded when they are first shown: what is typed right after Ctrl+K must not go into the plan meanwhile.
const overlays = { palette: Palette, shortcuts: ShortcutsPage, history: HistoryList }

/** What stands over the screens at the moment. */
export function Overlays() {
  const shown = useOverlay((state) => state.shown)
  if (shown === null) return null
  const Overlay = overlays[shown]
  return <Overlay />
}
