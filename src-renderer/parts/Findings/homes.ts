import type { TableName } from '#core/plan/tables.ts'
import type { Screen } from '#renderer/store/view.ts'

/** The screen, and the view of it, where rows of a table are at home. */
export const homes: { readonly [T in TableName]: { readonly screen: Screen; readonly tab?: string } } = {
  plans: { screen: 'settings', tab: 'plan' },
  phases: { screen: 'settings', tab: 'phases' },
  rooms: { screen: 'settings', tab: 'rooms' },
  sessions: { screen: 'runOfShow' },
  segments: { screen: 'runOfShow' },
  products: { screen: 'lineup', tab: 'products' },
  lineup: { screen: 'lineup', tab: 'lineup' },
  hosts: { screen: 'hosts', tab: 'hosts' },
  shifts: { screen: 'hosts', tab: 'shifts' },
  spend: { screen: 'spend', tab: 'spend' },
  creators: { screen: 'creators', tab: 'creators' },
  bookings: { screen: 'creators', tab: 'bookings' },
  placements: { screen: 'content', tab: 'placements' },
  content: { screen: 'content', tab: 'content' },
  service: { screen: 'service', tab: 'service' },
  tasks: { screen: 'prep', tab: 'tasks' },
  targets: { screen: 'targets', tab: 'targets' },
  actuals: { screen: 'targets', tab: 'actuals' },
  acceptances: { screen: 'checks' },
}
