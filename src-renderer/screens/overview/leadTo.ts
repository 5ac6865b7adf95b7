import type { TableName } from '#core/plan/tables.ts'
import { homes } from '#renderer/parts/Findings/homes.ts'
import { type Screen, setView, showTab } from '#renderer/store/view.ts'

/** Somewhere that a figure comes from: where rows of a table are at home, or a screen. */
export type Source = { readonly table: TableName } | { readonly screen: Screen }

export const screenOf = (source: Source): Screen =>
  'table' in source ? homes[source.table].screen : source.screen

/** Goes to where a figure comes from. */
export function leadTo(source: Source): void {
  const screen = screenOf(source)
  const tab = 'table' in source ? homes[source.table].tab : undefined
  setView({ screen })
  if (tab !== undefined) showTab(screen, tab)
}
