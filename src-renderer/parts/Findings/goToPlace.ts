import type { Place } from '#core/checks/Finding.ts'
import { pageOf } from '#core/plan/Plan.ts'
import type { Id } from '#core/plan/units.ts'
import { openPlanNow } from '#renderer/store/openPlan.ts'
import { setView, showTab, useView } from '#renderer/store/view.ts'
import { homes } from './homes.ts'
import { showsOf } from './showsOf.ts'

/**
 * Leads to a row: selects it, which the inspector shows, on the screen where rows of its kind are at home. The timeline
 * and the run of show keep what they can show themselves.
 */
export function goToPlace({ table, page, id }: Pick<Place, 'table' | 'page' | 'id'>): void {
  const selection = { table, page, ids: [id] }
  const sessionId = sessionOf({ table, page, id })
  const { screen: here } = useView.getState()
  const { screen, tab } = showsOf[here]?.has(table) ? { screen: here } : homes[table]
  setView({ selection, isInspectorOpen: true, screen, ...(sessionId && { sessionId }) })
  if (tab !== undefined) showTab(screen, tab)
}

function sessionOf({ table, page, id }: Pick<Place, 'table' | 'page' | 'id'>): Id | null {
  if (table === 'sessions') return id
  if (table === 'segments' || table === 'lineup') return page
  const { plan } = openPlanNow()
  if (!plan || table !== 'products') return null
  const lists = [...plan.tables.lineup].find(([, rows]) => rows.some(({ productId }) => productId === id))
  return lists && pageOf(plan, 'sessions', '').some((session) => session.id === lists[0]) ? lists[0] : null
}
