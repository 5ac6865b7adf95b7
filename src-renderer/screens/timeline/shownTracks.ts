import { create } from 'zustand'
import { persist } from 'zustand/middleware'

/** What the board can show besides the sessions themselves; each is switched on and off by itself. */
export const trackNames = ['segments', 'hosts', 'spend', 'service', 'creators', 'content'] as const
export type TrackName = (typeof trackNames)[number]
export type ShownTracks = { readonly [N in TrackName]: boolean }

/** Remembered on this machine, for all plans: it is a way of looking, not plan data. */
export const useShownTracks = create<ShownTracks>()(
  persist(
    (): ShownTracks => ({
      segments: true,
      hosts: true,
      spend: true,
      service: true,
      creators: false,
      content: false,
    }),
    { name: 'bigday-timeline-tracks' },
  ),
)

export function toggleTrack(name: TrackName): void {
  useShownTracks.setState((shown) => ({ [name]: !shown[name] }))
}
