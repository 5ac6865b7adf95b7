import type { Minute } from '#core/plan/units.ts'
import { everyOpenFinding, type FindingFilter } from '#renderer/store/findingFilter.ts'
import { type Screen, setView, showTab } from '#renderer/store/view.ts'

/** Where a figure comes from: a screen, and the view of it. */
export interface Home {
  readonly screen: Screen
  readonly tab?: string
}

export function goTo({ screen, tab }: Home): void {
  if (tab !== undefined) showTab(screen, tab)
  setView({ screen })
}

/** The timeline, with the minute in sight. */
export const goToMinute = (minute: Minute): void => setView({ screen: 'timeline', lookAt: minute })

/** The checks, with the findings that were counted and no others in sight. */
export const goToFindings = (counted: Partial<FindingFilter>): void =>
  setView({ screen: 'checks', findingFilter: { ...everyOpenFinding, ...counted } })

export const places = {
  plan: { screen: 'settings', tab: 'plan' },
  rooms: { screen: 'settings', tab: 'rooms' },
  sessions: { screen: 'settings', tab: 'sessions' },
  phases: { screen: 'settings', tab: 'phases' },
  timeline: { screen: 'timeline' },
  products: { screen: 'lineup', tab: 'products' },
  lineup: { screen: 'lineup', tab: 'lineup' },
  hosts: { screen: 'hosts' },
  hostCosts: { screen: 'hosts', tab: 'hosts' },
  spend: { screen: 'spend' },
  creators: { screen: 'creators', tab: 'creators' },
  bookings: { screen: 'creators', tab: 'bookings' },
  placements: { screen: 'content', tab: 'placements' },
  service: { screen: 'service' },
  prep: { screen: 'prep' },
  targets: { screen: 'targets' },
} as const satisfies { readonly [name: string]: Home }
