import type { Place } from '#core/checks/Finding.ts'
import { pageOf } from '#core/plan/Plan.ts'
import type { Id } from '#core/plan/units.ts'
import { openPlanNow } from '#renderer/store/openPlan.ts'
import { type Screen, setView, useView } from '#renderer/store/view.ts'

/**
 * Leads to a row: selects it, which the inspector shows, on the screen that shows rows of its kind. The timeline keeps
 * what it can show itself.
 */
export function goToPlace({ table, page, id }: Pick<Place, 'table' | 'page' | 'id'>): void {
  const selection = { table, page, ids: [id] }
  const sessionId = sessionOf({ table, page, id })
  setView({ selection, isInspectorOpen: true, screen: screenFor(sessionId), ...(sessionId && { sessionId }) })
}

function sessionOf({ table, page, id }: Pick<Place, 'table' | 'page' | 'id'>): Id | null {
  if (table === 'sessions') return id
  if (table === 'segments' || table === 'lineup') return page
  const { plan } = openPlanNow()
  if (!plan || table !== 'products') return null
  const lists = [...plan.tables.lineup].find(([, rows]) => rows.some(({ productId }) => productId === id))
  return lists && pageOf(plan, 'sessions', '').some((session) => session.id === lists[0]) ? lists[0] : null
}

const screenFor = (sessionId: Id | null): Screen => {
  const { screen } = useView.getState()
  if (screen === 'timeline') return 'timeline'
  return sessionId === null ? 'timeline' : 'runOfShow'
}
