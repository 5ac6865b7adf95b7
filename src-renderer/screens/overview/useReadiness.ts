import { useMemo } from 'react'
import { minuteNow } from '#core/plan/minuteNow.ts'
import { pageOf, planRow } from '#core/plan/Plan.ts'
import { readiness } from '#core/rollup/readiness.ts'
import { openPlanNow, usePage } from '#renderer/store/openPlan.ts'
import { useClockTick } from '../timeline/useClockTick.ts'

/** How far the preparation is now; what is late is so by the clock of this machine. */
export function useReadiness(): ReturnType<typeof readiness> {
  const tasks = usePage('tasks', '')
  const plans = usePage('plans', '')
  const now = useClockTick().getTime()
  return useMemo(() => {
    const { plan } = openPlanNow()
    const isThese = plan && pageOf(plan, 'tasks', '') === tasks && pageOf(plan, 'plans', '') === plans
    return isThese ? readiness(plan, minuteNow(planRow(plan), now)) : none
  }, [tasks, plans, now])
}

const none: ReturnType<typeof readiness> = new Map()
