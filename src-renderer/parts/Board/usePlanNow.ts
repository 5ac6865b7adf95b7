import { useEffect, useMemo, useState } from 'react'
import { minuteNow } from '#core/plan/minuteNow.ts'
import { planRow } from '#core/plan/Plan.ts'
import type { Minute } from '#core/plan/units.ts'
import { usePlan } from '#renderer/store/openPlan.ts'

const minuteMs = 60_000

/** What minute of the plan it is, on the clocks of its time zone; again at the start of every minute. */
export function usePlanNow(): Minute {
  const [time, setTime] = useState(() => Date.now())
  useEffect(() => {
    const timer = setTimeout(() => setTime(Date.now()), minuteMs - (time % minuteMs))
    return () => clearTimeout(timer)
  }, [time])
  const row = usePlan(planRow)
  return useMemo(() => minuteNow(row, time), [row, time])
}
