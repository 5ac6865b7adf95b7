import { useMemo } from 'react'
import { type Plan, pageOf } from '#core/plan/Plan.ts'
import { type SessionRow, sessionRow } from '#renderer/parts/fields/sessionFields.ts'
import { openPlanNow, usePage, usePlan } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'

/** The sessions for their grid, in the plan's order; a row is the same object until it changes or a name in it. */
export function useSessionRows(): readonly SessionRow[] {
  const lang = useView((view) => view.lang)
  const sessions = usePage('sessions', '')
  const rooms = usePage('rooms', '')
  const hosts = usePage('hosts', '')
  const plans = usePlan((plan: Plan) => pageOf(plan, 'plans', ''))
  // biome-ignore lint/correctness/useExhaustiveDependencies: other names, dates or another language are other rows.
  const known = useMemo(() => new WeakMap<object, SessionRow>(), [rooms, hosts, plans, lang])
  return useMemo(() => {
    const { plan } = openPlanNow()
    return sessions.flatMap((session) => {
      const row = known.get(session) ?? (plan && sessionRow(plan, session, lang))
      if (!row) return []
      known.set(session, row)
      return [row]
    })
  }, [sessions, known, lang])
}
