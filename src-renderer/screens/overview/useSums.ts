import { useEffect, useState } from 'react'
import { limitsOf } from '#core/checks/limitsOf.ts'
import { serviceOverload } from '#core/checks/serviceOverload.ts'
import { type Plan, planRow } from '#core/plan/Plan.ts'
import { type PlanSums, sumUpPlan } from '#core/rollup/sumUpPlan.ts'
import type { ServiceAssumptions } from '#core/service/serviceSlots.ts'
import { runInSlices } from '#renderer/parts/Grid/slices.ts'
import { usePlan } from '#renderer/store/openPlan.ts'

export interface Sums {
  /** Those of the plan as it is, or of a version before it while it is summed up; null for none yet. */
  readonly sums: PlanSums | null
  readonly isCurrent: boolean
}

/** What was summed up last, so that coming back to the screen does not begin with nothing. */
let last: PlanSums | null = null

/** The open plan in figures. It is summed up in slices, begun anew after each edit, so that no key waits for it. */
export function useSums(): Sums {
  const plan = usePlan((open) => open)
  const [done, setDone] = useState(last)
  useEffect(() => {
    if (last?.plan === plan) return
    return runInSlices(sumUpPlan(plan, assumptionsOf(plan)), (sums) => {
      last = sums
      setDone(sums)
    })
  }, [plan])
  const sums = done?.plan.id === plan.id ? done : null
  return { sums, isCurrent: sums?.plan === plan }
}

/** Service is judged as the check judges it. */
const assumptionsOf = (plan: Plan): ServiceAssumptions =>
  limitsOf(serviceOverload, planRow(plan).settings) as unknown as ServiceAssumptions
