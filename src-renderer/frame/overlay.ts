import { create } from 'zustand'

/** What the frame may put over the screens, one at a time. */
export type Overlay = 'palette' | 'shortcuts' | 'history'

export const useOverlay = create<{ readonly shown: Overlay | null }>()(() => ({ shown: null }))

export const showOverlay = (shown: Overlay): void => useOverlay.setState({ shown })

/** Takes one away, and no other that took its place meanwhile. */
export function hideOverlay(overlay: Overlay): void {
  useOverlay.setState(({ shown }) => ({ shown: shown === overlay ? null : shown }))
}
